// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/answer.h"
#include "models/bird/client/routerstate.h"
#include "models/bird/command.h"
#include "models/bird/watch/watch.h"

namespace noc::bird {

/// What a router is asked for a watch.
struct WatchQuestion
{
    Command command;
    std::optional<PrefixKey>
        longestOf; ///< the answer may hold every covering prefix: only the longest counts
    bool coversMore = false; ///< see WatchLedger
};

/// For the router as it is known now; InvalidInput: the query cannot be read, or not be asked there.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<WatchQuestion>
watchQuestion(const QString &query, const RouterRow &router, const QStringList &protocols);

/// The best route of each prefix: the one marked, else the first. TooLarge: more than maxWatchedRoutes routes.
/// InvalidInput: BIRD's own error, or another answer than routes; that there is no such route is an answer.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<WatchedPaths> watchedPaths(const Answer &answer,
                                                                        const WatchQuestion &question);

} // namespace noc::bird
