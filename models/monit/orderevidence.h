// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/monit/report.h"
#include "models/monit/serviceorder.h"

#include <QDateTime>

#include <optional>

/// What events and snapshots of an agent say about an order. Pure.
namespace noc::monit {

/// How an order ended.
struct OrderEnding
{
    ServiceOrder::Phase phase = ServiceOrder::Phase::Done;
    std::optional<core::ErrorCode> code;
    QString detail;

    friend bool operator==(const OrderEnding &, const OrderEnding &) = default;
};

/// The skew is known to the second only: both of its times are whole seconds, and reports take time to arrive.
inline constexpr std::chrono::seconds skewTolerance{2};

/// Our time as the agent's clock has it.
[[nodiscard]] NOC_MODELS_EXPORT AgentTime agentTimeOf(const QDateTime &ours, core::Milliseconds skew);

/// "restart action done" and "restart action failed" of EventAction; nullopt for every other event and for those of
/// other actions.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<OrderEnding> endingByEvent(ServiceAction action,
                                                                         const Event &event);

/// What is needed besides the snapshot.
struct OrderContext
{
    AgentTime accepted{}; ///< the agent's clock
    bool wasPending = false; ///< an earlier snapshot had the action waiting
};

/// Agents whose events get lost still say how the service is. nullopt while the snapshot may be from before the
/// action, or does not tell.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<OrderEnding>
endingBySnapshot(const ServiceOrder &order, const Snapshot &snapshot, const OrderContext &context);

/// nullptr when the snapshot does not have it.
[[nodiscard]] NOC_MODELS_EXPORT const Service *serviceNamed(const Snapshot &snapshot, const QString &name);

} // namespace noc::monit
