// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/host.h"

#include <optional>

namespace noc::monit {

/// What a row of the grid shows of a host, computed once per change and not once per painted cell.
struct HostSummary
{
    core::Severity severity = core::Severity::Good;
    int problems = 0;
    int services = 0;
    QString worstProblem; ///< "postgres: Does not exist"; empty when all is well
    std::optional<double> load; ///< 1 min
    std::optional<double> cpuPercent;
    std::optional<double> memoryPercent;
    std::optional<double> swapPercent;
    std::optional<double> diskPercent; ///< of the fullest filesystem

    [[nodiscard]] NOC_MODELS_EXPORT static HostSummary of(const Host &host);
};

} // namespace noc::monit
