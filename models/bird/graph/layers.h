// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/graph.h"
#include "models/export.h"

#include <QtGlobal>

/// The steps of layeredLayout() that know no coordinates.
namespace noc::bird {

/// A node of the graph, or a bend of an edge that passes through a layer.
struct LayerItem
{
    std::size_t layer = 0;
    QSizeF size;
    std::vector<std::size_t> before; ///< neighbours in the layer to the left
    std::vector<std::size_t> after; ///< and to the right
};

struct Layers
{
    std::vector<LayerItem> items; ///< the graph's nodes first, in their order
    std::vector<std::vector<std::size_t>> order; ///< the items of each layer, from the top
    std::vector<std::vector<std::size_t>>
        ways; ///< of the edges: the items from the left end to the right one
    std::vector<bool> isTurned; ///< edges that lead to the left
};

/// Which edges have to be turned so that no circle is left.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<bool> turnedEdges(const Graph &graph);
/// For every node its longest distance from where nothing leads to.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<std::size_t> longestDistances(const Graph &graph,
                                                                          const std::vector<bool> &isTurned);
/// Layers in the order of the nodes, bends added. Loops (an edge from a node to itself) have an empty way.
[[nodiscard]] NOC_MODELS_EXPORT Layers makeLayers(const Graph &graph, const std::vector<bool> &isTurned,
                                                  const std::vector<std::size_t> &distances);
/// Reorders the layers so that fewer edges cross.
NOC_MODELS_EXPORT void reduceCrossings(Layers &layers);
[[nodiscard]] NOC_MODELS_EXPORT quint64 crossings(const Layers &layers);

} // namespace noc::bird
