// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertqueue.h"

#include "models/core/logging.h"

namespace noc::alerts {

NOC_LOGGING_CATEGORY(logAlerts, "noc.alerts")

using core::Milliseconds;
using Until = Acknowledgement::Until;

AlertDiff AlertQueue::takeDiff()
{
    AlertDiff diff{m_alerts.takeDiff(), m_mutes.takeDiff()};
    const quint64 sequence = std::max(diff.alerts.sequence, diff.mutes.sequence);
    m_alerts.advanceTo(sequence);
    m_mutes.advanceTo(sequence);
    diff.alerts.sequence = diff.mutes.sequence = sequence;
    return diff;
}

void AlertQueue::applyConditions(const core::RowDiff<Condition> &diff)
{
    for (const QString &id : diff.removed)
        fall(id);
    for (const Condition &condition : diff.put)
        show(condition);
}

void AlertQueue::resetConditions(const QString &source, const std::vector<Condition> &conditions)
{
    m_heardSources.insert(source);
    QSet<QString> wrong;
    for (const Condition &condition : conditions)
        wrong.insert(condition.id);
    QStringList recovered;
    for (const Alert &alert : m_alerts.rows()) {
        if (alert.isActive && alert.condition.source == source && !wrong.contains(alert.condition.id))
            recovered += alert.condition.id;
    }
    for (const QString &id : std::as_const(recovered))
        fall(id);
    for (const Condition &condition : conditions)
        show(condition);
}

void AlertQueue::show(Condition condition)
{
    const Alert *known = m_alerts.find(condition.id);
    if (!known && !isRoomFor(condition.id))
        return;
    condition = bounded(std::move(condition));
    Alert alert = known ? *known : Alert();
    if (!known || !known->isActive)
        return rise(std::move(alert), std::move(condition));
    if (alert.condition.severity != condition.severity || alert.condition.text != condition.text)
        alert.lastChange = m_clock.now();
    alert.condition = std::move(condition);
    store(std::move(alert));
}

void AlertQueue::rise(Alert alert, Condition condition)
{
    const QDateTime now = m_clock.now();
    const Milliseconds monotonic = m_clock.monotonic();
    Series &series = seriesOf(condition.id);
    if (!alert.isFlapping && !series.continuesAt(monotonic, m_policy)) {
        series = Series();
        // The domain may know better; not what is still to come.
        series.since = condition.since.isValid() ? std::min(condition.since.toUTC(), now) : now;
    }
    ++series.count;
    series.record(monotonic, m_policy);
    alert.condition = std::move(condition);
    alert.isActive = true;
    alert.since = series.since;
    alert.count = series.count;
    alert.lastChange = now;
    alert.isFlapping = alert.isFlapping || series.isFlappingAt(monotonic, m_policy);
    store(std::move(alert));
}

void AlertQueue::fall(const QString &id)
{
    const Alert *known = m_alerts.find(id);
    if (!known || !known->isActive)
        return;
    Alert alert = *known;
    const Milliseconds monotonic = m_clock.monotonic();
    Series &series = seriesOf(id);
    series.since = alert.since;
    series.count = alert.count;
    series.record(monotonic, m_policy);
    alert.isActive = false;
    alert.isFlapping = alert.isFlapping || series.isFlappingAt(monotonic, m_policy);
    alert.lastChange = m_clock.now();
    store(std::move(alert));
}

bool AlertQueue::isRoomFor(const QString &id)
{
    if (!isAlertId(id))
        return false;
    const bool isFull = m_alerts.size() >= maxAlerts;
    if (isFull && !m_isFull)
        qCWarning(logAlerts, "There are %lld alerts already, new ones are dropped",
                  static_cast<long long>(maxAlerts));
    m_isFull = isFull;
    return !isFull;
}

Series &AlertQueue::seriesOf(const QString &id)
{
    // Those of alerts that are gone only serve to notice flapping; at worst it is noticed later.
    if (m_series.size() >= 2 * maxAlerts)
        m_series.removeIf([&](const auto &entry) { return !m_alerts.contains(entry.key()); });
    return m_series[id];
}

void AlertQueue::store(Alert alert)
{
    const QString id = alert.condition.id;
    alert.mutedUntil = mutedUntil(alert.condition);
    if (alert.acknowledgement && isOver(alert, *alert.acknowledgement))
        alert.acknowledgement.reset();
    const bool isTimed = alert.acknowledgement && alert.acknowledgement->until == Until::Time;
    if (alert.isFlapping || isTimed)
        m_waiting.insert(id);
    else
        m_waiting.remove(id);
    if (alert.isActive || alert.isFlapping || alert.acknowledgement)
        m_alerts.put(std::move(alert));
    else
        m_alerts.remove(id);
}

bool AlertQueue::isOver(const Alert &alert, const Acknowledgement &acknowledgement) const
{
    switch (acknowledgement.until) {
    case Until::Recovered:
        return (!alert.isActive && !alert.isFlapping) || alert.condition.severity > acknowledgement.severity;
    case Until::Time:
        return acknowledgement.untilTime <= m_clock.now();
    case Until::Forever:
        return false;
    }
    return false;
}

QDateTime AlertQueue::mutedUntil(const Condition &condition) const
{
    if (m_mutes.size() == 0)
        return {};
    QDateTime latest;
    const QDateTime now = m_clock.now();
    for (const QString &key : Mute::keysFor(condition)) {
        const Mute *mute = m_mutes.find(key);
        if (mute && mute->until > now && (!latest.isValid() || mute->until > latest))
            latest = mute->until;
    }
    return latest;
}

void AlertQueue::recompute(const Mute &mute)
{
    std::vector<Alert> covered;
    for (const Alert &alert : m_alerts.rows()) {
        if (mute.covers(alert.condition))
            covered.push_back(alert);
    }
    for (Alert &alert : covered)
        store(std::move(alert));
}

} // namespace noc::alerts
