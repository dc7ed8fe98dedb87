// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/actionrules.h"

#include <QCoreApplication>

namespace noc::monit {

namespace {

struct ActionRules
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::ActionRules)
};

/// Only of a process that is looked at does the report say whether it runs.
bool isRunning(const Service &service)
{
    return service.type == static_cast<int>(ServiceType::Process) && (service.monitor & MonitorYes) != 0
        && (service.status & EventNonExist) == 0;
}

} // namespace

std::optional<ActionHindrance> hindranceOf(const Host &host, const Service &service, ServiceAction action)
{
    if (host.presence == Presence::Stopped)
        return ActionHindrance::MonitStopped;
    if (service.pendingAction != 0)
        return ActionHindrance::UnderWay;
    switch (action) {
    case ServiceAction::Start:
        return isRunning(service) ? std::optional(ActionHindrance::Running) : std::nullopt;
    case ServiceAction::Stop:
    case ServiceAction::Restart:
        return std::nullopt;
    case ServiceAction::Monitor:
        return service.monitor != 0 ? std::optional(ActionHindrance::Monitored) : std::nullopt;
    case ServiceAction::Unmonitor:
        return service.monitor == 0 ? std::optional(ActionHindrance::NotMonitored) : std::nullopt;
    }
    Q_UNREACHABLE();
}

QString hindranceWords(ActionHindrance hindrance)
{
    switch (hindrance) {
    case ActionHindrance::MonitStopped:
        return ActionRules::tr("Monit was stopped on this host: nobody is there to take the order.");
    case ActionHindrance::UnderWay:
        return ActionRules::tr("Another order for it is under way.");
    case ActionHindrance::Running:
        return ActionRules::tr("It is running.");
    case ActionHindrance::Monitored:
        return ActionRules::tr("It is monitored already.");
    case ActionHindrance::NotMonitored:
        return ActionRules::tr("It is not monitored.");
    }
    return {};
}

} // namespace noc::monit
