// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/graph/layers.h"

#include <algorithm>
#include <numeric>

namespace noc::bird {

namespace {

using Indexes = std::vector<std::size_t>;

constexpr int maxSweeps = 12;

std::vector<Indexes> edgesFrom(const Graph &graph)
{
    std::vector<Indexes> from(graph.nodes.size());
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge)
        from[graph.edges[edge].from].push_back(edge);
    return from;
}

/// Depth first without recursion: a path may be as long as the graph is large.
class CircleSearch
{
public:
    explicit CircleSearch(const Graph &graph)
        : m_graph(graph)
        , m_from(edgesFrom(graph))
        , m_next(graph.nodes.size(), 0)
        , m_state(graph.nodes.size(), State::Unseen)
        , m_isTurned(graph.edges.size(), false)
    { }

    std::vector<bool> turned()
    {
        for (std::size_t node = 0; node < m_graph.nodes.size(); ++node) {
            if (m_state[node] == State::Unseen)
                searchFrom(node);
        }
        return std::move(m_isTurned);
    }

private:
    enum class State { Unseen, OnTheWay, Done };

    void searchFrom(std::size_t start)
    {
        Indexes way{start};
        m_state[start] = State::OnTheWay;
        while (!way.empty()) {
            const std::size_t node = way.back();
            if (m_next[node] == m_from[node].size()) {
                m_state[node] = State::Done;
                way.pop_back();
                continue;
            }
            const std::size_t edge = m_from[node][m_next[node]++];
            const std::size_t to = m_graph.edges[edge].to;
            m_isTurned[edge] = m_state[to] == State::OnTheWay && to != node;
            if (m_state[to] == State::Unseen) {
                m_state[to] = State::OnTheWay;
                way.push_back(to);
            }
        }
    }

    const Graph &m_graph;
    std::vector<Indexes> m_from;
    Indexes m_next;
    std::vector<State> m_state;
    std::vector<bool> m_isTurned;
};

std::size_t leftEnd(const Graph &graph, const std::vector<bool> &isTurned, std::size_t edge)
{
    return isTurned[edge] ? graph.edges[edge].to : graph.edges[edge].from;
}

std::size_t rightEnd(const Graph &graph, const std::vector<bool> &isTurned, std::size_t edge)
{
    return isTurned[edge] ? graph.edges[edge].from : graph.edges[edge].to;
}

void join(Layers &layers, std::size_t left, std::size_t right)
{
    layers.items[left].after.push_back(right);
    layers.items[right].before.push_back(left);
}

Indexes positions(const Layers &layers)
{
    Indexes position(layers.items.size(), 0);
    for (const Indexes &layer : layers.order) {
        for (std::size_t i = 0; i < layer.size(); ++i)
            position[layer[i]] = i;
    }
    return position;
}

/// The pairs of a layer's edges whose ends are the other way round: inversions, counted while merging.
quint64 inversions(Indexes &values, std::size_t begin, std::size_t end)
{
    if (end - begin < 2)
        return 0;
    const std::size_t middle = begin + (end - begin) / 2;
    quint64 count = inversions(values, begin, middle) + inversions(values, middle, end);
    Indexes merged;
    merged.reserve(end - begin);
    std::size_t right = middle;
    for (std::size_t left = begin; left < middle; ++left) {
        while (right < end && values[right] < values[left])
            merged.push_back(values[right++]);
        count += right - middle;
        merged.push_back(values[left]);
    }
    std::ranges::copy(merged, values.begin() + static_cast<std::ptrdiff_t>(begin));
    return count;
}

/// By the mean position of the neighbours on one side; who has none stays where it is.
void sortLayer(Indexes &layer, const Layers &layers, Indexes LayerItem::*side, Indexes &position)
{
    std::vector<std::pair<double, std::size_t>> wanted;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        const Indexes &neighbours = layers.items[layer[i]].*side;
        double mean = static_cast<double>(i);
        if (!neighbours.empty()) {
            const auto sum =
                std::accumulate(neighbours.cbegin(), neighbours.cend(), std::size_t(0),
                                [&](std::size_t total, std::size_t item) { return total + position[item]; });
            mean = static_cast<double>(sum) / static_cast<double>(neighbours.size());
        }
        wanted.emplace_back(mean, layer[i]);
    }
    std::ranges::stable_sort(wanted, {}, &std::pair<double, std::size_t>::first);
    for (std::size_t i = 0; i < layer.size(); ++i) {
        layer[i] = wanted[i].second;
        position[layer[i]] = i;
    }
}

void sweep(Layers &layers, bool isToTheRight)
{
    Indexes position = positions(layers);
    const std::size_t count = layers.order.size();
    for (std::size_t i = 1; i < count; ++i) {
        Indexes &layer = layers.order[isToTheRight ? i : count - 1 - i];
        sortLayer(layer, layers, isToTheRight ? &LayerItem::before : &LayerItem::after, position);
    }
}

} // namespace

std::vector<bool> turnedEdges(const Graph &graph)
{
    return CircleSearch(graph).turned();
}

std::vector<std::size_t> longestDistances(const Graph &graph, const std::vector<bool> &isTurned)
{
    std::vector<Indexes> rights(graph.nodes.size());
    Indexes open(graph.nodes.size(), 0);
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        const std::size_t left = leftEnd(graph, isTurned, edge);
        const std::size_t right = rightEnd(graph, isTurned, edge);
        if (left == right)
            continue;
        rights[left].push_back(right);
        ++open[right];
    }
    Indexes ready;
    for (std::size_t node = 0; node < open.size(); ++node) {
        if (open[node] == 0)
            ready.push_back(node);
    }
    Indexes distance(graph.nodes.size(), 0);
    for (std::size_t i = 0; i < ready.size(); ++i) {
        for (const std::size_t right : rights[ready[i]]) {
            distance[right] = std::max(distance[right], distance[ready[i]] + 1);
            if (--open[right] == 0)
                ready.push_back(right);
        }
    }
    return distance;
}

Layers makeLayers(const Graph &graph, const std::vector<bool> &isTurned,
                  const std::vector<std::size_t> &distances)
{
    Layers layers;
    layers.isTurned = isTurned;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        layers.items.push_back({distances[node], graph.nodes[node].size, {}, {}});
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        const std::size_t left = leftEnd(graph, isTurned, edge);
        const std::size_t right = rightEnd(graph, isTurned, edge);
        Indexes way;
        if (left != right) {
            way.push_back(left);
            for (std::size_t layer = distances[left] + 1; layer < distances[right]; ++layer) {
                layers.items.push_back({layer, QSizeF(0, 0), {}, {}});
                join(layers, way.back(), layers.items.size() - 1);
                way.push_back(layers.items.size() - 1);
            }
            join(layers, way.back(), right);
            way.push_back(right);
        }
        layers.ways.push_back(std::move(way));
    }
    for (std::size_t item = 0; item < layers.items.size(); ++item) {
        const std::size_t layer = layers.items[item].layer;
        layers.order.resize(std::max(layers.order.size(), layer + 1));
        layers.order[layer].push_back(item);
    }
    return layers;
}

quint64 crossings(const Layers &layers)
{
    const Indexes position = positions(layers);
    quint64 count = 0;
    for (const Indexes &layer : layers.order) {
        Indexes ends;
        for (const std::size_t item : layer) {
            Indexes own;
            for (const std::size_t right : layers.items[item].after)
                own.push_back(position[right]);
            std::ranges::sort(own);
            ends.insert(ends.end(), own.cbegin(), own.cend());
        }
        count += inversions(ends, 0, ends.size());
    }
    return count;
}

void reduceCrossings(Layers &layers)
{
    auto best = layers.order;
    quint64 least = crossings(layers);
    for (int i = 0; i < maxSweeps && least > 0; ++i) {
        sweep(layers, i % 2 == 0);
        if (const quint64 count = crossings(layers); count < least) {
            least = count;
            best = layers.order;
        }
    }
    layers.order = std::move(best);
}

} // namespace noc::bird
