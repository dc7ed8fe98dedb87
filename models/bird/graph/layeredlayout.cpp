// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/graph/layeredlayout.h"

#include "models/bird/graph/layers.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

using Indexes = std::vector<std::size_t>;

constexpr double layerGap = 60;
constexpr double itemGap = 16;
constexpr int alignments = 8;

/// The places of the items, layer by layer.
class Placement
{
public:
    explicit Placement(const Layers &layers)
        : m_layers(layers)
        , m_x(layers.items.size(), 0)
        , m_y(layers.items.size(), 0)
    {
        placeLayers();
        for (int i = 0; i < alignments; ++i) {
            const bool isToTheRight = i % 2 == 0;
            for (std::size_t j = 0; j < layers.order.size(); ++j) {
                const std::size_t layer = isToTheRight ? j : layers.order.size() - 1 - j;
                align(layers.order[layer], isToTheRight ? &LayerItem::before : &LayerItem::after);
            }
        }
        moveToOrigin();
    }

    [[nodiscard]] QPointF centre(std::size_t item) const { return {m_x[item], m_y[item]}; }
    [[nodiscard]] QSizeF size() const { return m_size; }

private:
    void placeLayers()
    {
        double left = 0;
        for (const Indexes &layer : m_layers.order) {
            double width = 0;
            double top = 0;
            for (const std::size_t item : layer) {
                const QSizeF size = m_layers.items[item].size;
                width = std::max(width, size.width());
                m_y[item] = top + size.height() / 2;
                top += size.height() + itemGap;
            }
            for (const std::size_t item : layer)
                m_x[item] = left + width / 2;
            left += width + layerGap;
        }
        m_size.setWidth(std::max(0.0, left - layerGap));
    }

    [[nodiscard]] double wantedY(std::size_t item, Indexes LayerItem::*side) const
    {
        const Indexes &neighbours = m_layers.items[item].*side;
        if (neighbours.empty())
            return m_y[item];
        double sum = 0;
        for (const std::size_t neighbour : neighbours)
            sum += m_y[neighbour];
        return sum / static_cast<double>(neighbours.size());
    }

    /// Every item as near to its neighbours as those above it allow; then the layer as a whole to where they want it.
    void align(const Indexes &layer, Indexes LayerItem::*side)
    {
        double floor = -std::numeric_limits<double>::infinity();
        double excess = 0;
        std::vector<double> placed;
        for (const std::size_t item : layer) {
            const double half = m_layers.items[item].size.height() / 2;
            const double wanted = wantedY(item, side);
            placed.push_back(std::max(wanted, floor + half));
            excess += placed.back() - wanted;
            floor = placed.back() + half + itemGap;
        }
        const double shift = excess / static_cast<double>(layer.size());
        for (std::size_t i = 0; i < layer.size(); ++i)
            m_y[layer[i]] = placed[i] - shift;
    }

    void moveToOrigin()
    {
        double top = std::numeric_limits<double>::infinity();
        double bottom = -top;
        for (std::size_t item = 0; item < m_y.size(); ++item) {
            const double half = m_layers.items[item].size.height() / 2;
            top = std::min(top, m_y[item] - half);
            bottom = std::max(bottom, m_y[item] + half);
        }
        for (double &y : m_y)
            y -= top;
        m_size.setHeight(m_y.empty() ? 0 : bottom - top);
    }

    const Layers &m_layers;
    std::vector<double> m_x;
    std::vector<double> m_y;
    QSizeF m_size{0, 0};
};

std::vector<QPointF> wayOf(const Layers &layers, const Placement &placement, std::size_t edge)
{
    std::vector<QPointF> points;
    const Indexes &way = layers.ways[edge];
    for (const std::size_t item : way)
        points.push_back(placement.centre(item));
    if (points.empty())
        return points;
    points.front().rx() += layers.items[way.front()].size.width() / 2;
    points.back().rx() -= layers.items[way.back()].size.width() / 2;
    if (layers.isTurned[edge])
        std::ranges::reverse(points);
    return points;
}

std::size_t bendsOf(const Graph &graph, const std::vector<std::size_t> &distances)
{
    std::size_t bends = 0;
    for (const GraphEdge &edge : graph.edges) {
        const auto [near, far] = std::minmax(distances[edge.from], distances[edge.to]);
        bends += far > near ? far - near - 1 : 0;
    }
    return bends;
}

} // namespace

core::Result<GraphLayout> layeredLayout(const Graph &graph)
{
    if (graph.nodes.size() > maxLayoutNodes)
        return core::failure(core::ErrorCode::TooLarge, u"too many nodes"_s);
    const auto isLoose = [&graph](const GraphEdge &edge) {
        return edge.from >= graph.nodes.size() || edge.to >= graph.nodes.size();
    };
    if (std::ranges::any_of(graph.edges, isLoose))
        return core::failure(core::ErrorCode::InvalidInput, u"an edge without its nodes"_s);
    const auto isTurned = turnedEdges(graph);
    const auto distances = longestDistances(graph, isTurned);
    if (graph.edges.size() > maxLayoutBends || bendsOf(graph, distances) > maxLayoutBends)
        return core::failure(core::ErrorCode::TooLarge, u"too many edges"_s);
    Layers layers = makeLayers(graph, isTurned, distances);
    reduceCrossings(layers);
    const Placement placement(layers);
    GraphLayout layout;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        layout.centres.push_back(placement.centre(node));
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge)
        layout.ways.push_back(wayOf(layers, placement, edge));
    layout.size = placement.size();
    return layout;
}

} // namespace noc::bird
