// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/eventmodel.h"

#include "models/core/text.h"
#include "models/monit/problemwords.h"

#include <QLocale>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

constexpr qsizetype maxFullText = 256 * 1024;

QString oneLine(const QString &message)
{
    return core::displayable(core::withoutAnsi(message).simplified());
}

QString textOf(const HostEvent &row, EventModel::Column column)
{
    switch (column) {
    case EventModel::Time:
        return QLocale().toString(EventModel::timeOf(row), QLocale::ShortFormat);
    case EventModel::HostName:
        return core::displayable(row.hostName);
    case EventModel::ServiceName:
        return core::displayable(row.event.service);
    case EventModel::What:
        return eventWords(row.event);
    case EventModel::ActionTaken:
        return actionWords(row.event.action);
    case EventModel::Message:
        return oneLine(row.event.message);
    case EventModel::Day:
        return QLocale().toString(EventModel::timeOf(row).date(), QLocale::ShortFormat);
    }
    return {};
}

} // namespace

Severity EventModel::severityOf(const Event &event)
{
    if (event.id == EventInstance || event.id == EventAction)
        return Severity::Information;
    switch (static_cast<EventState>(event.state)) {
    case EventState::Failed:
        return Severity::Critical;
    case EventState::Changed:
        return Severity::Warning;
    case EventState::Succeeded:
    case EventState::ChangedNot:
        return Severity::Good;
    case EventState::Initialised:
        return Severity::Information;
    }
    return Severity::Unknown;
}

QDateTime EventModel::timeOf(const HostEvent &event)
{
    if (event.event.collected.count() == 0)
        return event.received.toLocalTime();
    const auto time = std::chrono::floor<std::chrono::milliseconds>(event.event.collected);
    return std::min(QDateTime::fromMSecsSinceEpoch(time.count()), event.received).toLocalTime();
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case What:
        return tr("What");
    case ActionTaken:
        return tr("Action");
    case Message:
        return tr("Message");
    case Day:
        return tr("Day");
    }
    Q_UNREACHABLE();
}

QVariant EventModel::cell(const HostEvent &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, static_cast<Column>(column));
    case SortRole: // agent's microseconds: events of one second stay in order
        return column == Time || column == Day ? QVariant(static_cast<qint64>(row.event.collected.count()))
                                               : QVariant(textOf(row, static_cast<Column>(column)));
    case SeverityRole:
        return QVariant::fromValue(severityOf(row.event));
    case HostIdRole:
        return row.hostId;
    case TimeRole:
        return timeOf(row);
    case FullTextRole:
        return core::displayable(core::withoutAnsi(QStringView(row.event.message).left(maxFullText)), true);
    case Qt::ToolTipRole:
        return column == Time || column == Day
            ? QVariant(QLocale().toString(timeOf(row), QLocale::LongFormat))
            : QVariant();
    default:
        return {};
    }
}

} // namespace noc::monit
