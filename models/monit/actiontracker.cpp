// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/actiontracker.h"

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using Phase = ServiceOrder::Phase;
using core::ErrorCode;
using core::Milliseconds;

namespace {

constexpr std::chrono::seconds defaultPoll{120}; // Debian's default, when a message does not say
constexpr std::chrono::seconds grace{60};
/// How much later than its order an event may have happened: programs may take "with timeout" any time.
constexpr std::chrono::hours longestAction{1};

Milliseconds patienceFor(const Host &host)
{
    const auto poll = host.snapshot->poll.count() > 0 ? host.snapshot->poll : defaultPoll;
    return 2 * poll + grace;
}

} // namespace

core::Result<quint64> ActionTracker::begin(const Host &host, const QString &service, ServiceAction action,
                                           const QString &by)
{
    if (!makeRoom())
        return core::failure(ErrorCode::Busy, u"too many orders are open"_s);
    ServiceOrder order;
    order.id = ++m_lastId;
    order.hostId = host.id;
    order.hostName = host.name();
    order.service = service;
    order.action = action;
    order.by = by;
    order.requested = m_clock.now();
    Watch watch;
    watch.patience = patienceFor(host);
    watch.deadline = m_clock.monotonic() + watch.patience;
    watch.skew = host.clockSkew;
    m_watches.emplace(order.id, watch);
    m_orders.put(std::move(order));
    return m_lastId;
}

bool ActionTracker::makeRoom()
{
    if (m_orders.size() < maxOrders)
        return true;
    const auto finished = std::ranges::find_if(
        m_watches, [&](const auto &entry) { return !m_orders.find(entry.first)->isOpen(); });
    if (finished == m_watches.end())
        return false;
    m_orders.remove(finished->first);
    m_watches.erase(finished);
    return true;
}

void ActionTracker::sent(quint64 id, const core::Result<void> &result)
{
    const ServiceOrder *order = m_orders.find(id);
    if (!order || order->phase != Phase::Sending)
        return;
    Watch &watch = m_watches.at(id);
    const bool isMaybeDone = !result && result.error().code == ErrorCode::TimedOut;
    if (result) {
        watch.accepted = m_clock.now();
        watch.deadline = m_clock.monotonic() + watch.patience;
        change(id, Phase::Accepted, {}, {});
    } else {
        change(id, isMaybeDone ? Phase::Unknown : Phase::Failed, result.error().code, result.error().detail);
    }
    if (watch.early && (result || isMaybeDone))
        settle(id, *watch.early);
}

void ActionTracker::apply(const MonitDiff &diff)
{
    for (const Host &host : diff.hosts.put) {
        for (auto &[id, watch] : m_watches) {
            if (m_orders.find(id)->hostId == host.id)
                watch.skew = host.clockSkew;
        }
    }
    // A diff has no order of its own, and the reason for a failure comes before the failure.
    std::vector<HostEvent> events = diff.events.put;
    std::ranges::stable_sort(events, {}, [](const HostEvent &e) { return e.event.collected; });
    for (const HostEvent &event : events)
        applyEvent(event);
    for (const Host &host : diff.hosts.put)
        applyHost(host);
}

/// An event ends every order it may be about: Monit keeps one pending action a service, so that two equal orders in one
/// cycle become one.
void ActionTracker::applyEvent(const HostEvent &event)
{
    bool isTaken = false;
    for (auto &[id, watch] : m_watches) {
        const ServiceOrder &order = *m_orders.find(id);
        const bool isWaited = order.isOpen() || order.phase == Phase::Unknown;
        if (!isWaited || order.hostId != event.hostId || order.service != event.event.service)
            continue;
        const AgentTime requested = agentTimeOf(order.requested, watch.skew);
        // What an older order explains is not taken for a newer one that the tolerance would let it pass for.
        const AgentTime earliest = isTaken ? requested : requested - skewTolerance;
        const AgentTime latest = requested + watch.patience + longestAction;
        if (event.event.collected < earliest || event.event.collected > latest)
            continue;
        if (event.event.id == EventExec && event.event.state == static_cast<int>(EventState::Failed))
            watch.reason = event.event.message;
        if (const auto ending = endingByEvent(order.action, event.event)) {
            isTaken = true;
            settle(id, *ending);
        }
    }
}

void ActionTracker::applyHost(const Host &host)
{
    for (auto &[id, watch] : m_watches) {
        const ServiceOrder &order = *m_orders.find(id);
        if (order.hostId == host.id && order.isOpen())
            judge(id, watch, host);
    }
}

void ActionTracker::judge(quint64 id, Watch &watch, const Host &host)
{
    const ServiceOrder &order = *m_orders.find(id);
    if (order.phase == Phase::Accepted) {
        const OrderContext context{agentTimeOf(watch.accepted, watch.skew), watch.wasPending};
        if (const auto ending = endingBySnapshot(order, *host.snapshot, context))
            return settle(id, *ending);
    }
    const Service *service = serviceNamed(*host.snapshot, order.service);
    if (service && service->pendingAction == pendingNumberOf(order.action))
        watch.wasPending = true;
}

void ActionTracker::settle(quint64 id, const OrderEnding &ending)
{
    Watch &watch = m_watches.at(id);
    if (m_orders.find(id)->phase == Phase::Sending) {
        watch.early = ending;
        return;
    }
    const bool hasReason = ending.phase == Phase::Failed && !ending.code && !watch.reason.isEmpty();
    change(id, ending.phase, ending.code, hasReason ? watch.reason : ending.detail);
}

void ActionTracker::tick()
{
    const Milliseconds now = m_clock.monotonic();
    for (const auto &[id, watch] : m_watches) {
        if (m_orders.find(id)->isOpen() && now >= watch.deadline)
            change(id, Phase::Unknown, {}, u"no news of it"_s);
    }
}

bool ActionTracker::hasOpen() const
{
    return std::ranges::any_of(m_orders.rows(), &ServiceOrder::isOpen);
}

void ActionTracker::change(quint64 id, Phase phase, std::optional<ErrorCode> code, const QString &detail)
{
    ServiceOrder order = *m_orders.find(id);
    order.phase = phase;
    order.code = code;
    order.detail = detail.left(maxOrderDetail);
    order.finished = order.isOpen() ? QDateTime() : m_clock.now();
    m_orders.put(std::move(order));
}

} // namespace noc::monit
