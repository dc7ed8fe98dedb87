// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/eventmodel.h"

#include <QSortFilterProxyModel>

namespace noc::monit {

/// The events that hold a text and were received in a period.
class TimelineFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineFilter)

public:
    explicit TimelineFilter(EventModel &events, QObject *parent = nullptr);
    ~TimelineFilter() override;

    /// Invalid: from the beginning.
    void setFrom(const QDateTime &from);
    /// As they are shown, from the top.
    [[nodiscard]] std::vector<HostEvent> shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    EventModel &m_events;
    QDateTime m_from;
};

} // namespace noc::monit
