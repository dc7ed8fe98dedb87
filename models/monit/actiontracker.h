// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/keyedtable.h"
#include "models/monit/host.h"
#include "models/monit/orderevidence.h"
#include "models/monit/serviceorder.h"

#include <map>
#include <optional>

namespace noc::monit {

inline constexpr int maxOrders = 500;
inline constexpr qsizetype maxOrderDetail = 500; ///< characters

/// The orders of this run of the program and what became of each. Sending them is somebody else's part (AgentClient);
/// this is told how that went and every change of the hosts, and finds out how the orders ended: by the agent's own
/// words ("restart action done"), else by the state of the service. Silence for two polls and a minute is Unknown.
class NOC_MODELS_EXPORT ActionTracker
{
public:
    explicit ActionTracker(const core::Clock &clock)
        : m_clock(clock)
    { }

    /// A new order in phase Sending. The oldest finished one makes room; Busy when maxOrders are open.
    [[nodiscard]] core::Result<quint64> begin(const Host &host, const QString &service, ServiceAction action,
                                              const QString &by);
    /// The outcome of AgentClient::perform(). TimedOut is no failure: the request may have been carried out.
    void sent(quint64 id, const core::Result<void> &result);
    void apply(const MonitDiff &diff);
    /// Gives up waiting where nothing was heard in time; call it about once a second.
    void tick();

    [[nodiscard]] bool hasOpen() const;
    /// nullptr when unknown; valid until the next change.
    [[nodiscard]] const ServiceOrder *order(quint64 id) const { return m_orders.find(id); }
    [[nodiscard]] core::RowDiff<ServiceOrder> snapshot() const { return m_orders.snapshot(); }
    /// Changes since the last call.
    [[nodiscard]] core::RowDiff<ServiceOrder> takeDiff() { return m_orders.takeDiff(); }

private:
    /// What is needed to judge an order, apart from what is shown.
    struct Watch
    {
        core::Milliseconds deadline{}; ///< monotonic
        core::Milliseconds patience{};
        core::Milliseconds skew{}; ///< of the agent's clock
        QDateTime accepted; ///< UTC, our clock; invalid before
        bool wasPending = false;
        QString reason; ///< of a start, stop or restart program that failed
        std::optional<OrderEnding> early; ///< news of an order that is still being sent
    };

    [[nodiscard]] bool makeRoom();
    void applyEvent(const HostEvent &event);
    void applyHost(const Host &host);
    void judge(quint64 id, Watch &watch, const Host &host);
    void settle(quint64 id, const OrderEnding &ending);
    void change(quint64 id, ServiceOrder::Phase phase, std::optional<core::ErrorCode> code,
                const QString &detail);

    const core::Clock &m_clock;
    core::KeyedTable<ServiceOrder> m_orders;
    std::map<quint64, Watch> m_watches; ///< one an order, oldest first
    quint64 m_lastId = 0;
};

} // namespace noc::monit
