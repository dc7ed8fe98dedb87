// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/graph/dottext.h"

#include <QHash>
#include <QQueue>

#include <cmath>
#include <span>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsInInch = 72;
constexpr qsizetype maxControlPoints = 10'000; // of one edge

/// Our unit is dot's point.
QByteArray inches(double value)
{
    return QByteArray::number(value / pointsInInch, 'f', 4);
}

class PlainReader
{
public:
    explicit PlainReader(const Graph &graph)
        : m_graph(graph)
    {
        m_layout.isCurved = true;
        m_layout.centres.resize(graph.nodes.size());
        m_layout.ways.resize(graph.edges.size());
        for (std::size_t i = 0; i < graph.edges.size(); ++i)
            m_waiting[{graph.edges[i].from, graph.edges[i].to}].enqueue(i);
    }

    /// False: a line that is none of this format.
    bool readLine(const QByteArrayList &words)
    {
        if (words[0] == "graph")
            return readGraph(words);
        if (words[0] == "node")
            return readNode(words);
        if (words[0] == "edge")
            return readEdge(words);
        return false;
    }

    [[nodiscard]] bool isWhole() const { return m_nodes == m_graph.nodes.size(); }
    [[nodiscard]] GraphLayout take() { return std::move(m_layout); }

private:
    static std::optional<double> length(const QByteArray &word)
    {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value * pointsInInch) : std::nullopt;
    }

    std::optional<QPointF> point(const QByteArray &x, const QByteArray &y) const
    {
        const auto across = length(x);
        const auto up = length(y);
        if (!across || !up)
            return std::nullopt;
        return QPointF(*across, m_layout.size.height() - *up);
    }

    /// "n12"
    std::optional<std::size_t> node(const QByteArray &name) const
    {
        bool isNumber = false;
        const qulonglong index = name.mid(1).toULongLong(&isNumber);
        if (!name.startsWith('n') || !isNumber || index >= m_graph.nodes.size())
            return std::nullopt;
        return index;
    }

    bool readGraph(const QByteArrayList &words)
    {
        const auto width = words.size() >= 4 ? length(words[2]) : std::nullopt;
        const auto height = width ? length(words[3]) : std::nullopt;
        if (!height)
            return false;
        m_layout.size = QSizeF(*width, *height);
        return true;
    }

    bool readNode(const QByteArrayList &words)
    {
        const auto index = words.size() >= 4 ? node(words[1]) : std::nullopt;
        const auto centre = index ? point(words[2], words[3]) : std::nullopt;
        if (!centre)
            return false;
        m_layout.centres[*index] = *centre;
        ++m_nodes;
        return true;
    }

    bool readEdge(const QByteArrayList &words)
    {
        const auto from = words.size() >= 4 ? node(words[1]) : std::nullopt;
        const auto to = from ? node(words[2]) : std::nullopt;
        const qlonglong count = to ? words[3].toLongLong() : 0;
        if (count < 1 || count > maxControlPoints || words.size() < 4 + 2 * count)
            return false;
        auto waiting = m_waiting.find({*from, *to});
        if (waiting == m_waiting.end() || waiting->isEmpty())
            return false;
        auto &way = m_layout.ways[waiting->dequeue()];
        for (qsizetype i = 0; i < count; ++i) {
            const auto next = point(words[4 + 2 * i], words[5 + 2 * i]);
            if (!next)
                return false;
            way.push_back(*next);
        }
        return true;
    }

    const Graph &m_graph;
    GraphLayout m_layout;
    QHash<std::pair<std::size_t, std::size_t>, QQueue<std::size_t>> m_waiting;
    std::size_t m_nodes = 0;
};

} // namespace

QByteArray dotText(const Graph &graph)
{
    QByteArray text =
        "digraph g {\nrankdir=LR;\nnode [shape=box,fixedsize=true,label=\"\"];\nedge [arrowhead=none];\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const QSizeF size = graph.nodes[i].size;
        text += 'n' + QByteArray::number(i) + " [width=" + inches(size.width())
            + ",height=" + inches(size.height()) + "];\n";
    }
    for (const GraphEdge &edge : graph.edges)
        text += 'n' + QByteArray::number(edge.from) + " -> n" + QByteArray::number(edge.to)
            + (edge.isBest ? " [weight=4];\n" : ";\n");
    return text + "}\n";
}

core::Result<GraphLayout> layoutFromPlain(const QByteArray &plain, const Graph &graph)
{
    if (plain.size() > maxDotBytes)
        return core::failure(core::ErrorCode::TooLarge, u"dot printed too much"_s);
    QByteArray text = plain;
    text.replace("\\\n", ""); // a long line goes on after a backslash
    PlainReader reader(graph);
    for (const QByteArray &line : text.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words[0] == "stop")
            break;
        if (!words[0].isEmpty() && !reader.readLine(words))
            return core::failure(core::ErrorCode::InvalidInput, u"not dot's plain format"_s);
    }
    if (!reader.isWhole())
        return core::failure(core::ErrorCode::InvalidInput, u"nodes are missing"_s);
    return reader.take();
}

} // namespace noc::bird
