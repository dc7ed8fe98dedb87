// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/graph.h"
#include "models/core/result.h"

namespace noc::bird {

inline constexpr std::size_t maxLayoutNodes = 2000;
inline constexpr std::size_t maxLayoutBends = 20'000; ///< of all edges that span more than one layer

/// Places a graph in layers from left to right (Sugiyama, Tagawa, Toda 1981): edges that close a circle are turned
/// round, a node's layer is its longest distance from where nothing leads to, crossings are reduced by barycentre
/// sweeps. The same graph gives the same layout. TooLarge beyond the limits; InvalidInput: an edge without its nodes.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<GraphLayout> layeredLayout(const Graph &graph);

} // namespace noc::bird
