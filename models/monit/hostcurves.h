// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/hostsummary.h"
#include "models/monit/tracecurve.h"

namespace noc::monit {

/// The curves in a host's row.
struct HostCurves
{
    TraceCurve load;
    TraceCurve cpu;
    TraceCurve memory;

    /// None without a trace.
    [[nodiscard]] static HostCurves of(const HostTrace *trace, const Host &host, const HostSummary &summary);
};

} // namespace noc::monit
