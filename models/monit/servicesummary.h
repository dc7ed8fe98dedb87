// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/report.h"

namespace noc::monit {

/// The few numbers that say how a service of its type is: "8.8 % of 252 GiB"; empty when it said nothing.
[[nodiscard]] NOC_MODELS_EXPORT QString summaryOf(const Service &service);

} // namespace noc::monit
