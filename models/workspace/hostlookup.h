// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/monitfeed.h"

namespace noc::workspace {

/// The id of the host that people mean: by id, or by name in any case. NotFound; InvalidInput when several hosts have
/// the name.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QString> hostIdOf(const monit::MonitFeed &feed,
                                                               const QString &wanted);

} // namespace noc::workspace
