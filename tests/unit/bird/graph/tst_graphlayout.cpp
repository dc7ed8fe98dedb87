// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/graph/dottext.h"
#include "models/bird/graph/graphlayouter.h"
#include "models/bird/graph/layeredlayout.h"
#include "models/bird/graph/layers.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QRectF>
#include <QTemporaryDir>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Edges = std::vector<std::pair<int, int>>;

constexpr int patience = 20'000; // ms

Graph graphOf(int nodes, const Edges &edges)
{
    Graph graph;
    for (int i = 0; i < nodes; ++i)
        graph.nodes.push_back({u"n%1"_s.arg(i), u"n%1"_s.arg(i)});
    for (const auto &[from, to] : edges)
        graph.edges.push_back({static_cast<std::size_t>(from), static_cast<std::size_t>(to), {}});
    return graph;
}

QRectF frameOf(const Graph &graph, const GraphLayout &layout, std::size_t node)
{
    QRectF frame(QPointF(), graph.nodes[node].size);
    frame.moveCenter(layout.centres[node]);
    return frame;
}

} // namespace

Q_DECLARE_METATYPE(Edges)

class GraphLayoutTest final : public test::StrictTest
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void installDot(const QByteArray &lines) const
    {
        QFile file(m_folder->filePath(u"dot"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + lines);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void layout_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<Edges>("edges");
        QTest::addColumn<std::vector<std::size_t>>("layers");
        using L = std::vector<std::size_t>;
        QTest::newRow("nothing") << 0 << Edges{} << L{};
        QTest::newRow("one") << 1 << Edges{} << L{0};
        QTest::newRow("line") << 3 << Edges{{0, 1}, {1, 2}} << L{0, 1, 2};
        QTest::newRow("diamond") << 4 << Edges{{0, 1}, {0, 2}, {1, 3}, {2, 3}} << L{0, 1, 1, 2};
        QTest::newRow("longest way counts") << 3 << Edges{{0, 2}, {0, 1}, {1, 2}} << L{0, 1, 2};
        QTest::newRow("circle") << 3 << Edges{{0, 1}, {1, 2}, {2, 0}} << L{0, 1, 2};
        QTest::newRow("there and back") << 2 << Edges{{0, 1}, {1, 0}} << L{0, 1};
        QTest::newRow("loop") << 2 << Edges{{0, 0}, {0, 1}} << L{0, 1};
        QTest::newRow("apart") << 4 << Edges{{0, 1}, {2, 3}} << L{0, 1, 0, 1};
        QTest::newRow("twice") << 2 << Edges{{0, 1}, {0, 1}} << L{0, 1};
    }

    void layout()
    {
        QFETCH(const int, nodes);
        QFETCH(const Edges, edges);
        QFETCH(const std::vector<std::size_t>, layers);
        const Graph graph = graphOf(nodes, edges);
        QCOMPARE(longestDistances(graph, turnedEdges(graph)), layers);
        const auto layout = layeredLayout(graph);
        QVERIFY(layout);
        QCOMPARE(layeredLayout(graph)->centres, layout->centres);
        const QRectF sheet(QPointF(-0.001, -0.001), layout->size + QSizeF(0.002, 0.002));
        for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
            QVERIFY(sheet.contains(frameOf(graph, *layout, i)));
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!frameOf(graph, *layout, i).intersects(frameOf(graph, *layout, j)));
                QCOMPARE(layers[i] < layers[j], layout->centres[i].x() < layout->centres[j].x());
            }
        }
        for (std::size_t i = 0; i < graph.edges.size(); ++i) {
            const GraphEdge &edge = graph.edges[i];
            QCOMPARE(layout->ways[i].empty(), edge.from == edge.to);
            if (edge.from == edge.to)
                continue;
            QCOMPARE(layout->ways[i].front().y(), layout->centres[edge.from].y());
            QCOMPARE(layout->ways[i].back().y(), layout->centres[edge.to].y());
            const auto span =
                std::max(layers[edge.from], layers[edge.to]) - std::min(layers[edge.from], layers[edge.to]);
            QCOMPARE(layout->ways[i].size(), span + 1);
        }
    }

    void crossingsAreReduced()
    {
        const Graph graph = graphOf(6, {{0, 5}, {1, 4}, {2, 3}});
        const auto turned = turnedEdges(graph);
        Layers layers = makeLayers(graph, turned, longestDistances(graph, turned));
        QCOMPARE(crossings(layers), 3ULL);
        reduceCrossings(layers);
        QCOMPARE(crossings(layers), 0ULL);
        const auto layout = layeredLayout(graph);
        QCOMPARE(layout->centres[0].y(), layout->centres[5].y());
    }

    void limits()
    {
        QVERIFY(layeredLayout(graphOf(static_cast<int>(maxLayoutNodes), {})));
        QCOMPARE(layeredLayout(graphOf(static_cast<int>(maxLayoutNodes) + 1, {})).error().code,
                 core::ErrorCode::TooLarge);
        QCOMPARE(layeredLayout(graphOf(1, {{0, 1}})).error().code, core::ErrorCode::InvalidInput);
        // A line of n nodes, and edges over all of it: n - 2 bends each.
        const auto withBends = [](int bends) {
            Edges edges;
            for (int i = 0; i < 1001; ++i)
                edges.emplace_back(i, i + 1);
            for (int i = 0; i < bends / 1000; ++i)
                edges.emplace_back(0, 1001);
            if (bends % 1000 > 0)
                edges.emplace_back(0, 2);
            return graphOf(1002, edges);
        };
        QVERIFY(layeredLayout(withBends(static_cast<int>(maxLayoutBends))));
        QCOMPARE(layeredLayout(withBends(static_cast<int>(maxLayoutBends) + 1)).error().code,
                 core::ErrorCode::TooLarge);
    }

    void plain()
    {
        const Graph graph = graphOf(2, {{0, 1}, {0, 1}});
        const QByteArray text = "graph 1 4 2\nnode n0 1 1.5 1 .5 \"\" solid box black lightgrey\nnode n1 3 "
                                "0.5 1 .5 \"\" solid box black lightgrey\n"
                                "edge n0 n1 4 1.5 1 1.7 1 1.8 \\\n1 2.5 1 solid black\nedge n0 n1 4 1.5 2 "
                                "1.7 1 1.8 1 2.5 1 solid black\nstop\n";
        const auto layout = layoutFromPlain(text, graph);
        QVERIFY(layout);
        QCOMPARE(layout->size, QSizeF(288, 144));
        QCOMPARE(layout->centres[0], QPointF(72, 36));
        QCOMPARE(layout->centres[1], QPointF(216, 108));
        QCOMPARE(layout->ways[0].size(), 4U);
        QCOMPARE(layout->ways[0][0], QPointF(108, 72));
        QCOMPARE(layout->ways[1][0], QPointF(108, 0));
        QVERIFY(layout->isCurved);
    }

    void badPlain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("Error: syntax");
        QTest::newRow("a node is missing") << QByteArray("graph 1 4 2\nnode n0 1 1.5 1 .5\nstop\n");
        QTest::newRow("no such node") << QByteArray("graph 1 4 2\nnode n0 1 1\nnode n2 1 1\nstop\n");
        QTest::newRow("no number") << QByteArray("graph 1 4 2\nnode n0 1 x\nnode n1 1 1\nstop\n");
        QTest::newRow("infinite") << QByteArray("graph 1 4 2\nnode n0 1 inf\nnode n1 1 1\nstop\n");
        QTest::newRow("no such edge")
            << QByteArray("graph 1 4 2\nnode n0 1 1\nnode n1 1 1\nedge n1 n0 1 0 0\nstop\n");
        QTest::newRow("too few points")
            << QByteArray("graph 1 4 2\nnode n0 1 1\nnode n1 1 1\nedge n0 n1 4 0 0\nstop\n");
        QTest::newRow("many points") << QByteArray(
            "graph 1 4 2\nnode n0 1 1\nnode n1 1 1\nedge n0 n1 99999999999 0 0\nstop\n");
    }

    void badPlain()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(layoutFromPlain(text, graphOf(2, {{0, 1}})).error().code, core::ErrorCode::InvalidInput);
    }

    void plainLimit()
    {
        const Graph graph = graphOf(1, {});
        const QByteArray head = "graph 1 4 2\nnode n0 1 1\nstop\n";
        QVERIFY(layoutFromPlain(head + QByteArray(maxDotBytes - head.size(), ' '), graph));
        QCOMPARE(layoutFromPlain(head + QByteArray(maxDotBytes + 1 - head.size(), ' '), graph).error().code,
                 core::ErrorCode::TooLarge);
    }

    void layouter_data()
    {
        QTest::addColumn<QByteArray>("script"); // empty: no dot
        QTest::addColumn<bool>("isCurved");
        QTest::newRow("dot") << QByteArray("cat > /dev/null; printf 'graph 1 4 2\\nnode n0 1 1\\nnode n1 3 "
                                           "1\\nedge n0 n1 1 1 1\\nstop\\n'\n")
                             << true;
        QTest::newRow("not installed") << QByteArray() << false;
        QTest::newRow("fails") << QByteArray("exit 1\n") << false;
        QTest::newRow("talks nonsense") << QByteArray("echo hello\n") << false;
        QTest::newRow("hangs") << QByteArray("exec sleep 60\n") << false;
        QTest::newRow("too talkative") << QByteArray("exec head -c 9000000 /dev/zero\n") << false;
    }

    void layouter()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const bool, isCurved);
        if (!script.isEmpty())
            installDot(script);
        GraphLayouter layouter({m_folder->path()}, script.contains("sleep") ? 200ms : 10s);
        QCOMPARE(layouter.hasDot(), !script.isEmpty());
        std::optional<core::Result<GraphLayout>> got;
        core::onResult(layouter.layout(graphOf(2, {{0, 1}})), this,
                       [&got](const core::Result<GraphLayout> &result) { got = result; });
        QVERIFY(!got);
        QTRY_VERIFY_WITH_TIMEOUT(got, patience);
        QVERIFY(*got);
        QCOMPARE((*got)->isCurved, isCurved);
        QCOMPARE((*got)->centres.size(), 2U);
    }

    void goneLayouterGivesUp()
    {
        installDot("exec sleep 60\n");
        auto layouter = std::make_unique<GraphLayouter>(QStringList{m_folder->path()});
        const auto future = layouter->layout(graphOf(2, {{0, 1}}));
        layouter.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void realDot()
    {
        GraphLayouter layouter;
        if (!layouter.hasDot())
            QSKIP("graphviz is not installed");
        std::optional<core::Result<GraphLayout>> got;
        const Graph graph = graphOf(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 0}});
        core::onResult(layouter.layout(graph), this,
                       [&got](const core::Result<GraphLayout> &result) { got = result; });
        QTRY_VERIFY_WITH_TIMEOUT(got, patience);
        QVERIFY(*got);
        QVERIFY((*got)->isCurved);
        for (const auto &way : (*got)->ways)
            QCOMPARE(way.size() % 3, 1U);
        QVERIFY((*got)->centres[0].x() < (*got)->centres[1].x());
    }
};

QTEST_GUILESS_MAIN(GraphLayoutTest)
#include "tst_graphlayout.moc"
