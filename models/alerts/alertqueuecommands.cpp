// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people and the time do to the alerts, and what an earlier run knew; what the domains say is in alertqueue.cpp.
#include "models/alerts/alertqueue.h"

namespace noc::alerts {

using core::Milliseconds;
using Until = Acknowledgement::Until;

void AlertQueue::acknowledge(const QStringList &ids, Acknowledgement acknowledgement)
{
    acknowledgement = bounded(std::move(acknowledgement));
    acknowledgement.at = m_clock.now();
    if (acknowledgement.until != Until::Time)
        acknowledgement.untilTime = {};
    else if (!acknowledgement.untilTime.isValid() || acknowledgement.untilTime <= acknowledgement.at)
        return;
    for (const QString &id : ids) {
        const Alert *known = m_alerts.find(id);
        if (!known)
            continue;
        Alert alert = *known;
        alert.acknowledgement = acknowledgement;
        alert.acknowledgement->severity = alert.condition.severity;
        store(std::move(alert));
    }
}

void AlertQueue::unacknowledge(const QStringList &ids)
{
    for (const QString &id : ids) {
        const Alert *known = m_alerts.find(id);
        if (!known)
            continue;
        Alert alert = *known;
        alert.acknowledgement.reset();
        store(std::move(alert));
    }
}

bool AlertQueue::mute(Mute mute)
{
    const QDateTime now = m_clock.now();
    mute = bounded(std::move(mute));
    mute.at = now;
    if (!mute.until.isValid() || mute.until <= now) {
        unmute(mute.key());
        return true;
    }
    mute.until = std::min(mute.until.toUTC(), now.addDays(maxMuteDuration.count()));
    if (m_mutes.size() >= maxMutes && !m_mutes.contains(mute.key()))
        return false;
    m_mutes.put(mute);
    recompute(mute);
    return true;
}

void AlertQueue::unmute(const QString &key)
{
    const Mute *known = m_mutes.find(key);
    if (!known)
        return;
    const Mute mute = *known;
    m_mutes.remove(key);
    recompute(mute);
}

void AlertQueue::restore(const std::vector<Alert> &alerts, const std::vector<Mute> &mutes)
{
    for (const Mute &mute : mutes) {
        const bool isWanted = mute.until > m_clock.now() && !m_mutes.contains(mute.key());
        if (!isWanted || m_mutes.size() >= maxMutes)
            continue;
        m_mutes.put(bounded(mute));
        recompute(mute);
    }
    for (const Alert &alert : alerts)
        restoreAlert(alert);
}

void AlertQueue::restoreAlert(Alert alert)
{
    const QString id = alert.condition.id;
    if (const Alert *live = m_alerts.find(id)) {
        Alert merged = *live;
        if (alert.since.isValid())
            merged.since = std::min(alert.since, live->since);
        merged.count = std::max(alert.count, live->count);
        if (!merged.acknowledgement)
            merged.acknowledgement = alert.acknowledgement;
        return store(std::move(merged));
    }
    if (!isRoomFor(id))
        return;
    alert.condition = bounded(std::move(alert.condition));
    if (alert.acknowledgement)
        alert.acknowledgement = bounded(std::move(*alert.acknowledgement));
    if (m_heardSources.contains(alert.condition.source))
        alert.isActive = false;
    if (alert.isFlapping) {
        Series &series = seriesOf(id);
        series.since = alert.since;
        series.count = alert.count;
        series.record(m_clock.monotonic(), m_policy);
    }
    store(std::move(alert));
}

void AlertQueue::tick()
{
    const QDateTime now = m_clock.now();
    const Milliseconds monotonic = m_clock.monotonic();
    QStringList endedMutes;
    for (const Mute &mute : m_mutes.rows()) {
        if (mute.until <= now)
            endedMutes += mute.key();
    }
    for (const QString &key : std::as_const(endedMutes))
        unmute(key);

    const QSet<QString> waiting = m_waiting;
    for (const QString &id : waiting) {
        Alert alert = *m_alerts.find(id);
        Series &series = seriesOf(id);
        if (alert.isFlapping && series.calmAt(m_policy) <= monotonic) {
            alert.isFlapping = false;
            series.calmDown();
        }
        store(std::move(alert));
    }
}

std::optional<Milliseconds> AlertQueue::nextDeadline() const
{
    const QDateTime now = m_clock.now();
    const Milliseconds monotonic = m_clock.monotonic();
    std::optional<Milliseconds> next;
    const auto add = [&next](Milliseconds remaining) {
        remaining = std::max(remaining, Milliseconds(0));
        next = next ? std::min(*next, remaining) : remaining;
    };
    for (const Mute &mute : m_mutes.rows())
        add(Milliseconds(now.msecsTo(mute.until)));
    for (const QString &id : m_waiting) {
        const Alert &alert = *m_alerts.find(id);
        if (alert.isFlapping)
            add(m_series.value(id).calmAt(m_policy) - monotonic);
        if (alert.acknowledgement && alert.acknowledgement->until == Until::Time)
            add(Milliseconds(now.msecsTo(alert.acknowledgement->untilTime)));
    }
    return next;
}

} // namespace noc::alerts
