// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/graph.h"
#include "models/bird/routes/route.h"

namespace noc::bird {

struct GraphRoute
{
    AsPath path;
    bool isBest = false;
    QString label; ///< of its first edge: a router's or protocol's name
};

inline constexpr std::size_t maxGraphNodes = 400; ///< more is a blot

/// The AS paths of routes as one graph, from the own AS (the first node) on. Prepended numbers are one node, a set is
/// one, and so is what BIRD cut off ("…"). Best routes come first when not all have room.
[[nodiscard]] NOC_MODELS_EXPORT Graph pathGraph(const std::vector<GraphRoute> &routes,
                                                std::optional<quint32> ownAs,
                                                std::size_t mostNodes = maxGraphNodes);

} // namespace noc::bird
