// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/localalertfeed.h"

namespace noc::alerts {

using namespace std::chrono_literals;

namespace {
// A timer stands still while the machine sleeps and does not notice a clock that was set; what ends by the wall clock
// is at most this late then.
constexpr core::Milliseconds longestSleep = 1min;
} // namespace

LocalAlertFeed::LocalAlertFeed(const core::Clock &clock, QObject *parent)
    : AlertFeed(parent)
    , m_queue(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and has to sleep again
    connect(&m_timer, &QTimer::timeout, this, &LocalAlertFeed::tick);
}

LocalAlertFeed::~LocalAlertFeed() = default;

void LocalAlertFeed::applyConditions(const core::RowDiff<Condition> &diff)
{
    m_queue.applyConditions(diff);
    publish();
}

void LocalAlertFeed::resetConditions(const QString &source, const std::vector<Condition> &conditions)
{
    m_queue.resetConditions(source, conditions);
    publish();
}

void LocalAlertFeed::restore(const std::vector<Alert> &alerts, const std::vector<Mute> &mutes)
{
    m_queue.restore(alerts, mutes);
    publish();
}

void LocalAlertFeed::setFlapPolicy(const FlapPolicy &policy)
{
    m_queue.setFlapPolicy(policy);
    tick();
}

void LocalAlertFeed::acknowledge(const QStringList &ids, const Acknowledgement &acknowledgement)
{
    m_queue.acknowledge(ids, acknowledgement);
    publish();
}

void LocalAlertFeed::unacknowledge(const QStringList &ids)
{
    m_queue.unacknowledge(ids);
    publish();
}

void LocalAlertFeed::mute(const Mute &mute)
{
    m_queue.mute(mute);
    publish();
}

void LocalAlertFeed::unmute(const QString &key)
{
    m_queue.unmute(key);
    publish();
}

void LocalAlertFeed::tick()
{
    m_queue.tick();
    publish();
}

std::optional<core::Milliseconds> LocalAlertFeed::sleepTime() const
{
    const auto deadline = m_queue.nextDeadline();
    return deadline ? std::optional(std::min(*deadline, longestSleep)) : std::nullopt;
}

void LocalAlertFeed::publish()
{
    if (m_isPublishing)
        return; // a slot of changed() commands: the others must see the diffs in their order
    m_isPublishing = true;
    for (AlertDiff diff = m_queue.takeDiff(); !diff.isEmpty(); diff = m_queue.takeDiff())
        Q_EMIT changed(diff);
    m_isPublishing = false;
    schedule();
}

void LocalAlertFeed::schedule()
{
    const auto time = sleepTime();
    if (time)
        m_timer.start(*time);
    else
        m_timer.stop();
}

} // namespace noc::alerts
