// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/ordermodel.h"

#include "models/core/text.h"
#include "models/monit/orderwords.h"

#include <QLocale>

namespace noc::monit {

namespace {

QString textOf(const ServiceOrder &order, OrderModel::Column column)
{
    switch (column) {
    case OrderModel::Time:
        return QLocale().toString(order.requested.toLocalTime(), QLocale::ShortFormat);
    case OrderModel::HostName:
        return core::displayable(order.hostName);
    case OrderModel::ServiceName:
        return core::displayable(order.service);
    case OrderModel::Ordered:
        return orderedWord(order.action);
    case OrderModel::Outcome:
        return phaseWords(order);
    case OrderModel::By:
        return core::displayable(order.by);
    case OrderModel::Reason:
        return orderReason(order);
    }
    return {};
}

QVariant toolTipOf(const ServiceOrder &order, int column)
{
    if (column == OrderModel::Time)
        return QLocale().toString(order.requested.toLocalTime(), QLocale::LongFormat);
    if (column == OrderModel::Outcome && order.finished.isValid())
        return QLocale().toString(order.finished.toLocalTime(), QLocale::LongFormat);
    return {};
}

} // namespace

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case HostName:
        return tr("Host");
    case ServiceName:
        return tr("Service");
    case Ordered:
        return tr("Order");
    case Outcome:
        return tr("Outcome");
    case By:
        return tr("By");
    case Reason:
        return tr("Why, and what to do");
    }
    Q_UNREACHABLE();
}

QVariant OrderModel::cell(const ServiceOrder &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, static_cast<Column>(column));
    case SortRole:
        return column == Time ? QVariant(static_cast<qint64>(row.id))
                              : QVariant(textOf(row, static_cast<Column>(column)));
    case SeverityRole:
        return QVariant::fromValue(severityOf(row));
    case TimeRole:
        return row.requested.toLocalTime();
    case FullTextRole:
        return orderReason(row);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    default:
        return {};
    }
}

} // namespace noc::monit
