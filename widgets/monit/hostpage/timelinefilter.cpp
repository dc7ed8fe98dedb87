// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/timelinefilter.h"

namespace noc::monit {

TimelineFilter::TimelineFilter(EventModel &events, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_events(events)
{
    setSourceModel(&events);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(EventModel::SortRole);
}

TimelineFilter::~TimelineFilter() = default;

void TimelineFilter::setFrom(const QDateTime &from)
{
    if (from == m_from)
        return;
    m_from = from;
    invalidateFilter();
}

std::vector<HostEvent> TimelineFilter::shown() const
{
    std::vector<HostEvent> events;
    for (int row = 0; row < rowCount(); ++row)
        events.push_back(m_events.rowAt(mapToSource(index(row, 0)).row()));
    return events;
}

bool TimelineFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_from.isValid() && m_events.rowAt(sourceRow).received < m_from)
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace noc::monit
