// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/notificationplanner.h"

#include "models/alerts/localtime.h"

#include <algorithm>

namespace noc::alerts {

using core::Milliseconds;
using core::Severity;

namespace {

constexpr Milliseconds longestSleep = std::chrono::minutes(1);

/// Of what the bubble says about an alert.
bool readsTheSame(const Condition &left, const Condition &right)
{
    return left.severity == right.severity && left.text == right.text && left.object == right.object;
}

} // namespace

NotificationPlanner::NotificationPlanner(const core::Clock &clock, const QTimeZone &zone)
    : m_clock(clock)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{ }

void NotificationPlanner::setRules(AlertRules rules)
{
    m_rules = std::move(rules);
    m_candidates.clear();
    for (auto it = m_entries.keyBegin(); it != m_entries.keyEnd(); ++it)
        review(*it);
}

void NotificationPlanner::restore(const std::vector<Alert> &alerts)
{
    for (const Alert &alert : alerts) {
        put(alert);
        if (alert.isActive || alert.isFlapping)
            m_entries[alert.key()].told = alert.condition.severity;
        review(alert.key());
    }
}

std::optional<Notification> NotificationPlanner::apply(const AlertDiff &diff)
{
    for (const QString &id : diff.alerts.removed)
        drop(id);
    for (const Alert &alert : diff.alerts.put)
        put(alert);
    return decide();
}

std::optional<Notification> NotificationPlanner::tick()
{
    return decide();
}

void NotificationPlanner::dismiss()
{
    m_shown.clear();
    m_isShown = false;
    m_isStale = false;
}

void NotificationPlanner::put(const Alert &alert)
{
    const QString &id = alert.key();
    const bool isKnown = m_entries.contains(id);
    Entry &entry = m_entries[id];
    const Alert before = std::exchange(entry.alert, alert);
    const bool isGoingOn = isKnown && (before.isActive || before.isFlapping);
    if (alert.isActive && !isGoingOn)
        entry.activeSince = m_clock.monotonic();
    const bool isOver = !alert.isActive && !alert.isFlapping;
    const bool isGivenBack = isKnown && before.isTaken() && !alert.isTaken();
    if (isOver || isGivenBack)
        entry.told.reset();
    if (m_shown.contains(id)) {
        if (alert.isHandled())
            m_shown.remove(id);
        m_isStale = m_isStale || alert.isHandled() || !readsTheSame(before.condition, alert.condition);
    }
    review(id);
}

void NotificationPlanner::drop(const QString &id)
{
    m_entries.remove(id);
    m_candidates.remove(id);
    m_isStale = m_shown.remove(id) || m_isStale;
}

bool NotificationPlanner::isTold(const Entry &entry)
{
    return entry.told && entry.alert.condition.severity <= *entry.told;
}

std::optional<Milliseconds> NotificationPlanner::waitOf(const Entry &entry) const
{
    const Condition &condition = entry.alert.condition;
    const Milliseconds lasted = m_clock.monotonic() - entry.activeSince;
    std::optional<Milliseconds> wait;
    for (const NotifyRule &rule : m_rules.rules) {
        const bool isOfSource = rule.source.isEmpty() || rule.source == condition.source;
        if (!isOfSource || condition.severity < rule.atLeast)
            continue;
        const Milliseconds remaining = std::max(Milliseconds(0), Milliseconds(rule.after) - lasted);
        wait = wait ? std::min(*wait, remaining) : remaining;
    }
    return wait;
}

bool NotificationPlanner::doesBreakThrough(const Entry &entry) const
{
    return m_rules.quietHours.doesCriticalBreakThrough
        && entry.alert.condition.severity == Severity::Critical;
}

void NotificationPlanner::review(const QString &id)
{
    const Entry &entry = *m_entries.constFind(id);
    if (!entry.alert.isHandled() && !isTold(entry) && waitOf(entry))
        m_candidates.insert(id);
    else
        m_candidates.remove(id);
}

QStringList NotificationPlanner::news() const
{
    const bool isQuiet = m_rules.quietHours.isQuietAt(m_clock.now(), m_zone);
    QStringList ids;
    for (const QString &id : m_candidates) {
        const Entry &entry = *m_entries.constFind(id);
        if (waitOf(entry) == Milliseconds(0) && (!isQuiet || doesBreakThrough(entry)))
            ids += id;
    }
    return ids;
}

std::optional<Notification> NotificationPlanner::decide()
{
    const Milliseconds now = m_clock.monotonic();
    const QStringList news = this->news();
    if (m_isShown && m_shown.isEmpty() && news.isEmpty()) {
        dismiss();
        m_gatherEnd.reset();
        return describe(Notification::Kind::Close, true);
    }
    if (news.isEmpty() && !m_isStale) {
        m_gatherEnd.reset();
        return std::nullopt;
    }
    if (!m_gatherEnd)
        m_gatherEnd = now + m_rules.gather;
    if (now < *m_gatherEnd)
        return std::nullopt;

    m_gatherEnd.reset();
    m_isStale = false;
    for (const QString &id : news) {
        Entry &entry = m_entries[id];
        entry.told = entry.alert.condition.severity;
        m_shown.insert(id);
        m_candidates.remove(id);
    }
    const bool wasShown = std::exchange(m_isShown, true);
    return describe(wasShown ? Notification::Kind::Update : Notification::Kind::Show, news.isEmpty());
}

Notification NotificationPlanner::describe(Notification::Kind kind, bool isQuiet) const
{
    Notification notification;
    notification.kind = kind;
    notification.isQuiet = isQuiet;
    QSet<QString> objects;
    for (const QString &id : m_shown) {
        const Alert &alert = m_entries.constFind(id)->alert;
        notification.alerts.push_back(alert);
        notification.worst = std::max(notification.worst, alert.condition.severity);
        notification.partCount += alert.condition.part.isEmpty() ? 0 : 1;
        objects.insert(alert.condition.source + u'/' + alert.condition.objectId);
    }
    notification.objectCount = static_cast<int>(objects.size());
    std::ranges::sort(notification.alerts, [](const Alert &left, const Alert &right) {
        return std::tuple(right.condition.severity, right.since, left.key())
            < std::tuple(left.condition.severity, left.since, right.key());
    });
    return notification;
}

std::optional<Milliseconds> NotificationPlanner::nextDeadline() const
{
    const Milliseconds now = m_clock.monotonic();
    std::optional<Milliseconds> next;
    const auto add = [&next](Milliseconds remaining) {
        remaining = std::max(remaining, Milliseconds(0));
        next = next ? std::min(*next, remaining) : remaining;
    };
    if (m_gatherEnd)
        add(*m_gatherEnd - now);
    bool isAnyHeldBack = false;
    for (const QString &id : m_candidates) {
        const Entry &entry = *m_entries.constFind(id);
        const Milliseconds wait = waitOf(entry).value_or(Milliseconds(0));
        if (wait > Milliseconds(0))
            add(wait);
        else
            isAnyHeldBack = isAnyHeldBack || !doesBreakThrough(entry);
    }
    const QDateTime wall = m_clock.now();
    if (isAnyHeldBack && m_rules.quietHours.isQuietAt(wall, m_zone)) {
        const QDateTime end = nextOccurrence(wall, m_rules.quietHours.to, m_zone);
        add(std::min(longestSleep, Milliseconds(wall.msecsTo(end))));
    }
    return next;
}

} // namespace noc::alerts
