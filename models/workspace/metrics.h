// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/monit/host.h"

#include <vector>

namespace noc::workspace {

/// The accepted hosts and all alerts in Prometheus' text format 0.0.4, as promtool check metrics wants it.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray metricsOf(const std::vector<monit::Host> &hosts,
                                                     const std::vector<alerts::Alert> &alerts);

} // namespace noc::workspace
