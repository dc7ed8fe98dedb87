// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostsummary.h"

#include "models/monit/problemwords.h"

#include <array>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

/// Time in which the processors did something; waiting for disks is not doing.
std::optional<double> busyCpu(const Service &system)
{
    std::optional<double> busy;
    for (const Element part : {Element::CpuUser, Element::CpuSystem, Element::CpuNice, Element::CpuHardIrq,
                               Element::CpuSoftIrq, Element::CpuSteal}) {
        if (const auto percent = system.reading(part); percent && *percent >= 0)
            busy = busy.value_or(0) + *percent;
    }
    return busy;
}

std::optional<double> fullestDisk(const Snapshot &snapshot)
{
    std::optional<double> fullest;
    for (const Service &service : snapshot.services) {
        if (const auto percent = service.reading(Element::BlockPercent))
            fullest = std::max(fullest.value_or(0), *percent);
    }
    return fullest;
}

/// The first service among those that are worst; Monit lists services in the order of its control file.
QString worstProblemOf(const Snapshot &snapshot)
{
    const Service *worst = nullptr;
    for (const Service &service : snapshot.services) {
        if (service.severity() >= core::Severity::Warning
            && (!worst || service.severity() > worst->severity()))
            worst = &service;
    }
    return worst ? worst->name + u": "_s + problemWords(*worst).join(u", "_s) : QString();
}

} // namespace

HostSummary HostSummary::of(const Host &host)
{
    const Snapshot &snapshot = *host.snapshot;
    HostSummary summary;
    summary.severity = host.severity();
    summary.problems = host.problemCount();
    summary.services = static_cast<int>(snapshot.services.size());
    summary.worstProblem = worstProblemOf(snapshot);
    summary.diskPercent = fullestDisk(snapshot);
    if (const Service *system = snapshot.system()) {
        summary.load = system->reading(Element::Load1);
        summary.cpuPercent = busyCpu(*system);
        summary.memoryPercent = system->reading(Element::SystemMemoryPercent);
        summary.swapPercent = system->reading(Element::SwapPercent);
    }
    return summary;
}

} // namespace noc::monit
