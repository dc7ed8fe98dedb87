// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmodel.h"

#include "models/core/text.h"

#include <QLocale>

namespace noc::alerts {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

/// The date only when it is another day.
QString untilText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : QLocale().toString(local, QLocale::ShortFormat);
}

QVariant sortValue(const Alert &row, AlertModel::Column column, const QString &text)
{
    switch (column) {
    case AlertModel::State:
        return static_cast<int>(row.condition.severity);
    case AlertModel::Since:
        return row.since;
    case AlertModel::Count:
        return row.count;
    case AlertModel::LastChange:
        return row.lastChange;
    case AlertModel::Object:
    case AlertModel::Text:
    case AlertModel::Who:
    case AlertModel::Source:
    case AlertModel::Groups:
        break;
    }
    return text;
}

} // namespace

AlertModel::AlertModel(const core::Clock &clock, QObject *parent)
    : KeyedTableModel(parent)
    , m_clock(clock)
{ }

QString AlertModel::whoText(const Alert &alert, const QDateTime &now)
{
    if (!alert.acknowledgement)
        return alert.isMuted() ? tr("muted until %1").arg(untilText(alert.mutedUntil, now)) : QString();
    const Acknowledgement &acknowledgement = *alert.acknowledgement;
    QString who = acknowledgement.by.isEmpty() ? tr("acknowledged") : acknowledgement.by;
    switch (acknowledgement.until) {
    case Acknowledgement::Until::Recovered:
        return who;
    case Acknowledgement::Until::Time:
        return tr("%1 until %2", "person, time").arg(who, untilText(acknowledgement.untilTime, now));
    case Acknowledgement::Until::Forever:
        return tr("%1, also next time", "person").arg(who);
    }
    return who;
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Object:
        return tr("Object");
    case Text:
        return tr("Problem");
    case Since:
        return tr("Since");
    case Count:
        return tr("Count");
    case Who:
        return tr("Who");
    case Source:
        return tr("Source");
    case Groups:
        return tr("Groups");
    case LastChange:
        return tr("Last change");
    }
    Q_UNREACHABLE();
}

QString AlertModel::textOf(const Alert &row, Column column) const
{
    switch (column) {
    case State:
        return core::severityWord(row.condition.severity);
    case Object:
        return row.condition.object;
    case Text:
        return row.condition.text;
    case Since:
        return timeText(row.since);
    case Count:
        return QLocale().toString(row.count);
    case Who:
        return whoText(row, m_clock.now());
    case Source:
        return core::displayable(row.condition.source);
    case Groups:
        return core::displayable(row.condition.groups.join(u", "_s));
    case LastChange:
        return timeText(row.lastChange);
    }
    return {};
}

QVariant AlertModel::cell(const Alert &row, int column, int role) const
{
    const auto shown = static_cast<Column>(column);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, shown);
    case SortRole:
        return sortValue(row, shown, textOf(row, shown));
    case SeverityRole:
        return QVariant::fromValue(row.condition.severity);
    case IdRole:
        return row.condition.id;
    case SourceRole:
        return row.condition.source;
    case ObjectIdRole:
        return row.condition.objectId;
    case ObjectRole:
        return row.condition.object;
    case PartRole:
        return row.condition.part;
    case GroupsRole:
        return row.condition.groups;
    case ActiveRole:
        return row.isActive;
    case FlappingRole:
        return row.isFlapping;
    case HandledRole:
        return row.isHandled();
    case AcknowledgementRole:
        return row.acknowledgement ? QVariant::fromValue(*row.acknowledgement) : QVariant();
    case MutedUntilRole:
        return row.isMuted() ? QVariant(row.mutedUntil) : QVariant();
    case SinceRole:
        return row.since;
    case LastChangeRole:
        return row.lastChange;
    default:
        return {};
    }
}

} // namespace noc::alerts
