// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

/// What somebody wants done to a service of an agent.
namespace noc::monit {

enum class ServiceAction { Start, Stop, Restart, Monitor, Unmonitor };

inline constexpr std::array allServiceActions{ServiceAction::Start, ServiceAction::Stop,
                                              ServiceAction::Restart, ServiceAction::Monitor,
                                              ServiceAction::Unmonitor};

/// "start", …, as Monit's httpd, its messages ("start action done") and our JSON have it.
[[nodiscard]] NOC_MODELS_EXPORT QLatin1StringView wordOf(ServiceAction action);
[[nodiscard]] NOC_MODELS_EXPORT std::optional<ServiceAction> serviceActionFrom(QStringView word);
/// The number that <pendingaction> has while the action waits in the agent.
[[nodiscard]] NOC_MODELS_EXPORT int pendingNumberOf(ServiceAction action);

/// One order and what became of it.
struct ServiceOrder
{
    using Key = quint64;

    enum class Phase {
        Sending,
        Accepted, ///< by the agent, which does it in its next cycle
        Done,
        Failed, ///< to be sent (`code` says why) or, without a code, at the agent
        Unknown, ///< the agent did not say in time; may still become Done or Failed when a late event tells
    };

    quint64 id = 0; ///< counts up from 1 in one run of the program
    QString hostId;
    QString hostName; ///< at that time
    QString service;
    ServiceAction action = ServiceAction::Start;
    QString by; ///< who ordered it
    QDateTime requested; ///< UTC, our clock
    Phase phase = Phase::Sending;
    std::optional<core::ErrorCode> code;
    QString detail; ///< English, or the agent's own message: show as plain text
    QDateTime finished; ///< UTC, our clock; invalid while Sending or Accepted

    [[nodiscard]] Key key() const { return id; }
    [[nodiscard]] bool isOpen() const { return phase == Phase::Sending || phase == Phase::Accepted; }

    friend bool operator==(const ServiceOrder &, const ServiceOrder &) = default;
};

} // namespace noc::monit
