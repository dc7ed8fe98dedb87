// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/graph/pathgraph.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxEdgeLabels = 3;
constexpr std::size_t maxSetNumbers = 8; // of a label

GraphNode nodeOf(quint32 number, bool isConfederation)
{
    const QString id = isConfederation ? u"(AS%1)"_s.arg(number) : u"AS%1"_s.arg(number);
    return {id, id};
}

GraphNode nodeOfSet(const PathSegment &segment)
{
    QStringList numbers;
    for (const quint32 number : segment.numbers)
        numbers.append(QString::number(number));
    GraphNode node{u'{' + numbers.join(u' ') + u'}', {}, GraphNode::Kind::AsSet};
    const bool isLong = segment.numbers.size() > maxSetNumbers;
    node.label =
        isLong ? u'{' + numbers.first(static_cast<qsizetype>(maxSetNumbers)).join(u' ') + u" …}"_s : node.id;
    return node;
}

/// Without what repeats itself: prepending is no way of its own.
std::vector<GraphNode> nodesOf(const AsPath &path)
{
    std::vector<GraphNode> nodes;
    for (const PathSegment &segment : path.segments) {
        const bool isConfederation =
            segment.kind == PathSegment::Kind::ConfedSequence || segment.kind == PathSegment::Kind::ConfedSet;
        if (segment.kind == PathSegment::Kind::Set || segment.kind == PathSegment::Kind::ConfedSet) {
            nodes.push_back(nodeOfSet(segment));
            continue;
        }
        for (const quint32 number : segment.numbers)
            nodes.push_back(nodeOf(number, isConfederation));
    }
    const auto repeated = std::ranges::unique(nodes, {}, &GraphNode::id);
    nodes.erase(repeated.begin(), repeated.end());
    if (path.isTruncated)
        nodes.push_back(
            {u"…"_s + (nodes.empty() ? QString() : nodes.back().id), u"…"_s, GraphNode::Kind::Unknown});
    return nodes;
}

class PathGraphBuilder
{
public:
    PathGraphBuilder(std::optional<quint32> ownAs, std::size_t mostNodes)
        : m_mostNodes(mostNodes)
    {
        GraphNode root = ownAs ? nodeOf(*ownAs, false) : GraphNode{u"own"_s, {}};
        root.kind = GraphNode::Kind::OwnAs;
        position(root);
    }

    void add(const GraphRoute &route)
    {
        const std::vector<GraphNode> nodes = nodesOf(route.path);
        const auto isNew = [this](const GraphNode &node) { return !m_positions.contains(node.id); };
        if (m_graph.nodes.size() + static_cast<std::size_t>(std::ranges::count_if(nodes, isNew))
            > m_mostNodes) {
            ++m_graph.leftOut;
            return;
        }
        std::size_t last = 0;
        mark(last, route.isBest);
        for (const GraphNode &node : nodes) {
            const std::size_t next = position(node);
            mark(next, route.isBest);
            if (next == last) // the own AS, prepended on the way in or out
                continue;
            GraphEdge &edge = edgeBetween(last, next);
            ++edge.count;
            edge.isBest = edge.isBest || route.isBest;
            if (last == 0)
                addLabel(edge, route.label);
            last = next;
        }
    }

    [[nodiscard]] Graph take() { return std::move(m_graph); }

private:
    void mark(std::size_t node, bool isBest)
    {
        m_graph.nodes[node].isBest = m_graph.nodes[node].isBest || isBest;
    }

    std::size_t position(const GraphNode &node)
    {
        const auto known = m_positions.constFind(node.id);
        if (known != m_positions.cend())
            return *known;
        m_positions.insert(node.id, m_graph.nodes.size());
        m_graph.nodes.push_back(node);
        return m_graph.nodes.size() - 1;
    }

    GraphEdge &edgeBetween(std::size_t from, std::size_t to)
    {
        const auto known = m_edges.constFind({from, to});
        if (known != m_edges.cend())
            return m_graph.edges[*known];
        m_edges.insert({from, to}, m_graph.edges.size());
        m_graph.edges.push_back({from, to, {}, 0, false});
        return m_graph.edges.back();
    }

    static void addLabel(GraphEdge &edge, const QString &label)
    {
        const QStringList labels = edge.label.split(u", "_s, Qt::SkipEmptyParts);
        if (label.isEmpty() || labels.contains(label) || labels.contains(u"…"_s))
            return;
        const QString added = labels.size() < maxEdgeLabels ? label : u"…"_s;
        edge.label += edge.label.isEmpty() ? added : u", "_s + added;
    }

    std::size_t m_mostNodes;
    Graph m_graph;
    QHash<QString, std::size_t> m_positions;
    QHash<std::pair<std::size_t, std::size_t>, std::size_t> m_edges;
};

} // namespace

Graph pathGraph(const std::vector<GraphRoute> &routes, std::optional<quint32> ownAs, std::size_t mostNodes)
{
    PathGraphBuilder builder(ownAs, std::max<std::size_t>(mostNodes, 1));
    for (const bool isBest : {true, false}) {
        for (const GraphRoute &route : routes) {
            if (route.isBest == isBest)
                builder.add(route);
        }
    }
    return builder.take();
}

} // namespace noc::bird
