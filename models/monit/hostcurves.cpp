// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/hostcurves.h"

#include <algorithm>

namespace noc::monit {

HostCurves HostCurves::of(const HostTrace *trace, const Host &host, const HostSummary &summary)
{
    if (!trace)
        return {};
    const qint64 slot = host.lastReport.toSecsSinceEpoch() / traceSlotSeconds;
    const double cpus = std::max(1, host.snapshot->platform.cpus);
    return {TraceCurve::of(*trace, TraceCurve::Kind::Load, {slot, summary.load, cpus}),
            TraceCurve::of(*trace, TraceCurve::Kind::Cpu, {slot, summary.cpuPercent, 100}),
            TraceCurve::of(*trace, TraceCurve::Kind::Memory, {slot, summary.memoryPercent, 100})};
}

} // namespace noc::monit
