// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfeed.h"
#include "models/alerts/notificationplanner.h"

#include <QTimer>

namespace noc::app {

class Notifier;

/// Between the alerts and what calls the user: says to the notifier what the planner decides, when it decides it, and
/// does to the alerts what the user pressed in the bubble.
class AlertCalls final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertCalls)

public:
    /// What is in the feed already has been told; call this when an earlier run's alerts are restored. Feed, clock and
    /// notifier must outlive it. `userName` is who acknowledges.
    AlertCalls(alerts::AlertFeed &feed, const core::Clock &clock, Notifier &notifier, QString userName,
               QObject *parent = nullptr);
    ~AlertCalls() override;

    /// These are about to come and were told in an earlier run.
    void expect(const std::vector<alerts::Alert> &alerts) { m_planner.restore(alerts); }
    void setRules(const alerts::AlertRules &rules);
    /// Called by an own timer when it is due, by tests at will.
    void tick();

private:
    void tell(const std::optional<alerts::Notification> &notification);
    void schedule();
    [[nodiscard]] QStringList recovered(const alerts::Notification &now) const;
    void acknowledge(const QStringList &ids);
    void muteEverything();

    alerts::AlertFeed &m_feed;
    const core::Clock &m_clock;
    Notifier &m_notifier;
    QString m_userName;
    alerts::NotificationPlanner m_planner;
    std::vector<alerts::Alert> m_told; ///< what the last notification was about
    QTimer m_timer;
};

} // namespace noc::app
