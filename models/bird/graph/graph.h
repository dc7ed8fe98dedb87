// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace noc::bird {

struct GraphNode
{
    enum class Kind { As, AsSet, OwnAs, Router, Network, External, Unknown };

    QString id; ///< one of its kind in the graph
    QString label;
    Kind kind = Kind::As;
    QSizeF size{90,
                30}; ///< of the label with its frame; the view may set it before the layout, in its own unit
    bool isBest = false; ///< on the way of a best route

    friend bool operator==(const GraphNode &, const GraphNode &) = default;
};

struct GraphEdge
{
    std::size_t from = 0; ///< positions in Graph::nodes
    std::size_t to = 0;
    QString label;
    int count = 1; ///< routes that go this way
    bool isBest = false;

    friend bool operator==(const GraphEdge &, const GraphEdge &) = default;
};

/// What can be drawn: AS paths, an OSPF area.
struct Graph
{
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    int leftOut = 0; ///< routes, or nodes of a topology, that a limit kept out

    friend bool operator==(const Graph &, const Graph &) = default;
};

/// Where everything goes; x to the right, y down, from 0, in the unit of GraphNode::size.
struct GraphLayout
{
    std::vector<QPointF> centres; ///< of the nodes, in their order
    /// Of the edges, in their order, from frame to frame. isCurved: 3n+1 control points of Bézier curves; else the
    /// corners of a line. Empty for an edge that cannot be drawn.
    std::vector<std::vector<QPointF>> ways;
    QSizeF size;
    bool isCurved = false;

    friend bool operator==(const GraphLayout &, const GraphLayout &) = default;
};

} // namespace noc::bird
