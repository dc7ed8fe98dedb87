// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/orderevidence.h"

#include "models/monit/idwatch.h"

namespace noc::monit {

using namespace Qt::StringLiterals;
using Phase = ServiceOrder::Phase;
using core::ErrorCode;

namespace {

bool runsAProgram(ServiceAction action)
{
    return action == ServiceAction::Start || action == ServiceAction::Stop
        || action == ServiceAction::Restart;
}

/// Monit sets <monitor> to 2 when it begins and to 1 when the service was checked since.
bool isRunning(const Service &service)
{
    return (service.monitor & MonitorYes) != 0 && (service.status & (EventNonExist | EventExec)) == 0;
}

bool isReached(ServiceAction action, const Service &service, const OrderContext &context)
{
    switch (action) {
    case ServiceAction::Start:
    case ServiceAction::Restart:
        // The host's message may be new and its service still unchecked since (captures: up to 70 s old).
        return isRunning(service) && (context.wasPending || service.collected >= context.accepted);
    case ServiceAction::Stop:
    case ServiceAction::Unmonitor:
        return service.monitor == 0;
    case ServiceAction::Monitor:
        return service.monitor != 0;
    }
    Q_UNREACHABLE();
}

} // namespace

AgentTime agentTimeOf(const QDateTime &ours, core::Milliseconds skew)
{
    return core::Milliseconds(ours.toMSecsSinceEpoch()) + skew;
}

std::optional<OrderEnding> endingByEvent(ServiceAction action, const Event &event)
{
    if (event.id != EventAction)
        return std::nullopt;
    const QString begin = wordOf(action) + u" action "_s;
    if (event.message == QString(begin + u"done"_s))
        return OrderEnding{Phase::Done, {}, {}};
    if (event.message == QString(begin + u"failed"_s))
        return OrderEnding{Phase::Failed, {}, event.message};
    return std::nullopt;
}

std::optional<OrderEnding> endingBySnapshot(const ServiceOrder &order, const Snapshot &snapshot,
                                            const OrderContext &context)
{
    const AgentTime sent = std::chrono::seconds(SnapshotAge::of(snapshot).sentAt());
    const bool isLater = sent >= context.accepted + skewTolerance;
    const Service *service = serviceNamed(snapshot, order.service);
    if (!service)
        return isLater ? std::optional(OrderEnding{Phase::Failed, ErrorCode::NotFound,
                                                   u"the agent has no such service any more"_s})
                       : std::nullopt;
    // Monit sets <pendingaction> before it answers the request and clears it when the action is over.
    if (service->pendingAction != 0 || (!isLater && !context.wasPending))
        return std::nullopt;
    if (runsAProgram(order.action) && (service->status & EventExec) != 0)
        return OrderEnding{Phase::Failed, {}, {}};
    if (isReached(order.action, *service, context))
        return OrderEnding{Phase::Done, {}, {}};
    return std::nullopt;
}

const Service *serviceNamed(const Snapshot &snapshot, const QString &name)
{
    const auto it = std::ranges::find(snapshot.services, name, &Service::name);
    return it == snapshot.services.end() ? nullptr : &*it;
}

} // namespace noc::monit
