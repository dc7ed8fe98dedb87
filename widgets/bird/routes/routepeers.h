// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/routerstate.h"
#include "models/bird/routes/ranking.h"

namespace noc::bird {

/// What the ranking has to know of sessions that their routes do not tell: from a router's protocols.
[[nodiscard]] RankingOptions rankingOptions(const RouterState &state, const QString &router);

} // namespace noc::bird
