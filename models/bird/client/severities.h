// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/routerstate.h"
#include "models/core/severity.h"

namespace noc::bird {

/// Of the way to it, or of the worst of its sessions: one that is down is no worse than a warning about the router.
[[nodiscard]] NOC_MODELS_EXPORT core::Severity severityOf(const RouterRow &router);
/// Critical: needsAttention(); Warning: a limit was hit, or an error of another protocol; Off: switched off, or waiting for
/// others to call.
[[nodiscard]] NOC_MODELS_EXPORT core::Severity severityOf(const Protocol &protocol);
/// By its state, and a limit that was hit.
[[nodiscard]] NOC_MODELS_EXPORT core::Severity severityOf(const Channel &channel);

/// How many routes a limit counts at the moment; nullopt where BIRD does not say. A receive limit counts before the
/// import filter: what that refused is only known with `import keep filtered`.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<quint64> routesUnder(const ChannelLimit &limit,
                                                                   const RouteCounts &routes);
/// 0 … 100 and more, of a limit; nullopt as above and for a limit of 0.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<int> fillPercent(const ChannelLimit &limit,
                                                               const RouteCounts &routes);

} // namespace noc::bird
