// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/alertcalls.h"

#include "app/gui/notifier.h"
#include "models/alerts/mutetimes.h"
#include "widgets/alerts/alerttext.h"

#include <QSet>

namespace noc::app {

using alerts::Alert;
using alerts::Notification;

AlertCalls::AlertCalls(alerts::AlertFeed &feed, const core::Clock &clock, Notifier &notifier,
                       QString userName, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_notifier(notifier)
    , m_userName(std::move(userName))
    , m_planner(clock, QTimeZone::systemTimeZone())
{
    m_planner.restore(feed.snapshot().alerts.put);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AlertCalls::tick);
    connect(&feed, &alerts::AlertFeed::changed, this,
            [this](const alerts::AlertDiff &diff) { tell(m_planner.apply(diff)); });
    connect(&notifier, &Notifier::acknowledgeRequested, this, &AlertCalls::acknowledge);
    connect(&notifier, &Notifier::muteRequested, this, &AlertCalls::muteEverything);
    connect(&notifier, &Notifier::dismissed, this, [this] {
        m_planner.dismiss();
        m_told.clear();
        schedule();
    });
    schedule();
}

AlertCalls::~AlertCalls() = default;

void AlertCalls::setRules(const alerts::AlertRules &rules)
{
    m_planner.setRules(rules);
    tick();
}

void AlertCalls::tick()
{
    tell(m_planner.tick());
}

void AlertCalls::tell(const std::optional<Notification> &notification)
{
    if (notification) {
        const QStringList gone = recovered(*notification);
        m_told = notification->alerts;
        m_notifier.present(*notification, gone);
    }
    schedule();
}

/// Those that left the bubble because all is well, not because somebody has them.
QStringList AlertCalls::recovered(const Notification &now) const
{
    if (now.kind != Notification::Kind::Update)
        return {};
    QSet<QString> kept;
    for (const Alert &alert : now.alerts)
        kept.insert(alert.key());
    QStringList things;
    for (const Alert &alert : m_told) {
        const Alert *current = m_feed.alert(alert.key());
        if (!kept.contains(alert.key()) && (!current || !current->isActive))
            things += alerts::thingText(alert.condition);
    }
    return things;
}

void AlertCalls::schedule()
{
    if (const auto deadline = m_planner.nextDeadline())
        m_timer.start(*deadline);
    else
        m_timer.stop();
}

void AlertCalls::acknowledge(const QStringList &ids)
{
    alerts::Acknowledgement acknowledgement;
    acknowledgement.by = m_userName;
    acknowledgement.comment = tr("From the notification");
    m_feed.acknowledge(ids, acknowledgement);
}

void AlertCalls::muteEverything()
{
    alerts::Mute mute;
    mute.until = alerts::muteEnd(alerts::MuteTime::OneHour, m_clock.now(), QTimeZone::systemTimeZone());
    mute.by = m_userName;
    mute.comment = tr("From the notification");
    m_feed.mute(mute);
}

} // namespace noc::app
