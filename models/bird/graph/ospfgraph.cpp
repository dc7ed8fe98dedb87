// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/graph/ospfgraph.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

using Link = OspfTopology::Link;

bool isEnd(Link::To to)
{
    switch (to) {
    case Link::To::Router:
    case Link::To::Network:
        return false;
    case Link::To::StubNetwork:
    case Link::To::ExternalNetwork:
    case Link::To::External:
    case Link::To::OtherArea:
    case Link::To::Nssa:
        return true;
    }
    Q_UNREACHABLE();
}

GraphNode::Kind kindOf(Link::To to)
{
    switch (to) {
    case Link::To::Router:
        return GraphNode::Kind::Unknown; // its own entry says more, if there is one
    case Link::To::Network:
    case Link::To::StubNetwork:
        return GraphNode::Kind::Network;
    case Link::To::ExternalNetwork:
    case Link::To::External:
    case Link::To::OtherArea:
    case Link::To::Nssa:
        return GraphNode::Kind::External;
    }
    Q_UNREACHABLE();
}

class OspfGraphBuilder
{
public:
    explicit OspfGraphBuilder(OspfGraphOptions options)
        : m_options(std::move(options))
    { }

    void addNode(const OspfTopology::Node &node)
    {
        std::ignore =
            position({node.id, node.id, node.isNetwork ? GraphNode::Kind::Network : GraphNode::Kind::Router});
    }

    void addLinks(const OspfTopology::Node &node)
    {
        const auto from = m_positions.constFind(node.id);
        if (from == m_positions.cend())
            return;
        const std::size_t start = *from;
        for (const Link &link : node.links) {
            if (isEnd(link.to) && !m_options.isWithStubs)
                continue;
            if (const auto to = position({link.target, link.target, kindOf(link.to)}); to && *to != start)
                addEdge(start, *to, link.metric);
        }
    }

    [[nodiscard]] Graph take()
    {
        m_graph.leftOut = static_cast<int>(m_leftOut.size());
        return std::move(m_graph);
    }

private:
    std::optional<std::size_t> position(const GraphNode &node)
    {
        const auto known = m_positions.constFind(node.id);
        if (known != m_positions.cend())
            return *known;
        if (m_graph.nodes.size() >= m_options.mostNodes) {
            m_leftOut.insert(node.id);
            return std::nullopt;
        }
        m_positions.insert(node.id, m_graph.nodes.size());
        m_graph.nodes.push_back(node);
        return m_graph.nodes.size() - 1;
    }

    /// A network costs nothing to leave, and says so by no metric or 0.
    void addEdge(std::size_t from, std::size_t to, std::optional<quint32> metric)
    {
        const QString label = metric && *metric > 0 ? QString::number(*metric) : QString();
        const auto back = m_edges.constFind({to, from});
        const auto same = m_edges.constFind({from, to});
        if (back == m_edges.cend() && same == m_edges.cend()) {
            m_edges.insert({from, to}, m_graph.edges.size());
            m_graph.edges.push_back({from, to, label});
            return;
        }
        GraphEdge &edge = m_graph.edges[back == m_edges.cend() ? *same : *back];
        if (edge.label.isEmpty())
            edge.label = label;
        else if (!label.isEmpty() && edge.label != label && !edge.label.contains(u'/'))
            edge.label += u'/' + label;
    }

    OspfGraphOptions m_options;
    Graph m_graph;
    QHash<QString, std::size_t> m_positions;
    QHash<std::pair<std::size_t, std::size_t>, std::size_t> m_edges;
    QSet<QString> m_leftOut;
};

} // namespace

Graph ospfGraph(const OspfTopology &topology, const OspfGraphOptions &options)
{
    OspfGraphBuilder builder(options);
    const auto isAsked = [&options](const OspfTopology::Node &node) {
        return options.area.isEmpty() || node.area == options.area;
    };
    for (const OspfTopology::Node &node : topology.nodes) {
        if (isAsked(node))
            builder.addNode(node);
    }
    for (const OspfTopology::Node &node : topology.nodes) {
        if (isAsked(node))
            builder.addLinks(node);
    }
    return builder.take();
}

} // namespace noc::bird
