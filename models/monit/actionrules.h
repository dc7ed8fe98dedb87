// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/serviceorder.h"

#include <optional>

/// Which orders make sense for a service as it was last reported.
namespace noc::monit {

enum class ActionHindrance {
    MonitStopped, ///< nobody is there to take the order
    UnderWay, ///< the agent has another one to carry out first
    Running,
    Monitored,
    NotMonitored,
};

/// nullopt: it makes sense. Whether the agent has a program to start or stop the service is not known beforehand.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<ActionHindrance>
hindranceOf(const Host &host, const Service &service, ServiceAction action);

/// "It is not monitored."
[[nodiscard]] NOC_MODELS_EXPORT QString hindranceWords(ActionHindrance hindrance);

/// Whether it takes something away that somebody may need: asked for before it is done.
[[nodiscard]] constexpr bool isDisruptive(ServiceAction action)
{
    return action == ServiceAction::Stop || action == ServiceAction::Restart
        || action == ServiceAction::Unmonitor;
}

} // namespace noc::monit
