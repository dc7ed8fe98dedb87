// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/watcheventmodel.h"

#include "models/bird/query/namekind.h"
#include "models/core/text.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace noc::bird {

using core::Severity;

namespace {

QString textOf(const WatchEvent &event, WatchEventModel::Column column)
{
    switch (column) {
    case WatchEventModel::Time:
        return QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat);
    case WatchEventModel::Watch:
        return core::displayable(event.watch);
    case WatchEventModel::Router:
        return core::displayable(event.router);
    case WatchEventModel::Prefix:
        return core::displayable(event.prefix);
    case WatchEventModel::Kind:
        return WatchEventModel::kindText(event.kind);
    case WatchEventModel::Before:
        return core::displayable(event.before);
    case WatchEventModel::After:
        return core::displayable(event.after);
    }
    return {};
}

} // namespace

QString WatchEventModel::kindText(WatchEvent::Kind kind)
{
    switch (kind) {
    case WatchEvent::Kind::Seen:
        return tr("First seen");
    case WatchEvent::Kind::Announced:
        return tr("Announced");
    case WatchEvent::Kind::Withdrawn:
        return tr("Withdrawn");
    case WatchEvent::Kind::OriginChanged:
        return tr("Another origin");
    case WatchEvent::Kind::PathChanged:
        return tr("Another path");
    case WatchEvent::Kind::OtherChanged:
        return tr("Changed");
    }
    return {};
}

Severity WatchEventModel::severityOf(WatchEvent::Kind kind)
{
    switch (kind) {
    case WatchEvent::Kind::Withdrawn:
    case WatchEvent::Kind::OriginChanged:
        return Severity::Critical;
    case WatchEvent::Kind::PathChanged:
        return Severity::Warning;
    case WatchEvent::Kind::Seen:
    case WatchEvent::Kind::Announced:
    case WatchEvent::Kind::OtherChanged:
        break;
    }
    return Severity::Good;
}

int WatchEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int WatchEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant WatchEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WatchEvent &event = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(event, static_cast<Column>(index.column()));
    case SortRole:
        return index.column() == Time ? QVariant(event.time)
                                      : textOf(event, static_cast<Column>(index.column()));
    case SeverityRole:
        return QVariant::fromValue(severityOf(event.kind));
    case TimeRole:
        return event.time;
    default:
        return {};
    }
}

QVariant WatchEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == nameKindRole)
        return static_cast<int>(section == Watch || section == Before || section == After ? NameKind::Text
                                                                                          : NameKind::None);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Watch:
        return tr("Watch");
    case Router:
        return tr("Router");
    case Prefix:
        return tr("Prefix");
    case Kind:
        return tr("What happened");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    }
    Q_UNREACHABLE();
}

void WatchEventModel::insert(int row, const std::vector<WatchEvent> &events)
{
    if (events.empty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(events.size()) - 1);
    m_events.insert(m_events.begin() + row, events.begin(), events.end());
    endInsertRows();
}

void WatchEventModel::add(const std::vector<WatchEvent> &events)
{
    insert(0, std::vector<WatchEvent>(events.rbegin(), events.rend()));
    if (m_events.size() <= maxRows)
        return;
    beginRemoveRows({}, static_cast<int>(maxRows), rowCount() - 1);
    m_events.resize(maxRows);
    endRemoveRows();
}

void WatchEventModel::addOlder(const std::vector<WatchEvent> &events)
{
    QSet<QString> shown;
    for (const WatchEvent &event : m_events)
        shown.insert(event.id);
    std::vector<WatchEvent> older;
    std::ranges::copy_if(events, std::back_inserter(older),
                         [&](const WatchEvent &event) { return !shown.contains(event.id); });
    older.resize(std::min(older.size(), maxRows - m_events.size()));
    insert(rowCount(), older);
}

void WatchEventModel::clear()
{
    if (m_events.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_events.clear();
    endRemoveRows();
}

} // namespace noc::bird
