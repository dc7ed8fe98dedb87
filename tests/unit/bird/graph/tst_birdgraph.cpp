// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/graph/ospfgraph.h"
#include "models/bird/graph/pathgraph.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

namespace {

using Kind = PathSegment::Kind;

/// "AS1>AS2 x2*[label]", sorted
QStringList described(const Graph &graph)
{
    QStringList lines;
    for (const GraphEdge &edge : graph.edges) {
        lines.append(graph.nodes[edge.from].label + u'>' + graph.nodes[edge.to].label
                     + u" x%1"_s.arg(edge.count) + (edge.isBest ? u"*"_s : QString())
                     + (edge.label.isEmpty() ? edge.label : u'[' + edge.label + u']'));
    }
    lines.sort();
    return lines;
}

GraphRoute route(std::vector<quint32> numbers, bool isBest = false, const QString &label = {})
{
    return {AsPath{{PathSegment{Kind::Sequence, std::move(numbers)}}, false}, isBest, label};
}

} // namespace

Q_DECLARE_METATYPE(std::vector<noc::bird::GraphRoute>)

class BirdGraphTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<std::vector<GraphRoute>>("routes");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("nodes");
        const auto row = [](const char *name, const std::vector<GraphRoute> &routes,
                            const QStringList &expected,
                            int nodes) { QTest::newRow(name) << routes << expected << nodes; };
        row("none", {}, {}, 1);
        row("own route", {route({}, true)}, {}, 1);
        row("two ways", {route({1, 3}, true, u"up1"_s), route({2, 3}, false, u"up2"_s)},
            {u"AS1>AS3 x1*"_s, u"AS2>AS3 x1"_s, u"AS65001>AS1 x1*[up1]"_s, u"AS65001>AS2 x1[up2]"_s}, 4);
        row("prepended", {route({1, 1, 1, 3, 3})}, {u"AS1>AS3 x1"_s, u"AS65001>AS1 x1"_s}, 3);
        row("own AS prepended", {route({65001, 65001, 1})}, {u"AS65001>AS1 x1"_s}, 2);
        row("counted",
            {route({1}, false, u"a"_s), route({1}, true, u"b"_s), route({1}, false, u"a"_s),
             route({1}, false, u"c"_s), route({1}, false, u"d"_s), route({1}, false, u"e"_s)},
            {u"AS65001>AS1 x6*[b, a, c, …]"_s}, 2);
        row("set", {{AsPath{{{Kind::Sequence, {1}}, {Kind::Set, {5, 6}}}, false}, false, {}}},
            {u"AS1>{5 6} x1"_s, u"AS65001>AS1 x1"_s}, 3);
        row("long set", {{AsPath{{{Kind::Set, {1, 2, 3, 4, 5, 6, 7, 8, 9}}}, false}, false, {}}},
            {u"AS65001>{1 2 3 4 5 6 7 8 …} x1"_s}, 2);
        row("confederation",
            {{AsPath{{{Kind::ConfedSequence, {7, 8}}, {Kind::Sequence, {1}}}, false}, false, {}}},
            {u"(AS7)>(AS8) x1"_s, u"(AS8)>AS1 x1"_s, u"AS65001>(AS7) x1"_s}, 4);
        row("cut off", {{AsPath{{{Kind::Sequence, {1}}}, true}, false, {}}},
            {u"AS1>… x1"_s, u"AS65001>AS1 x1"_s}, 3);
    }

    void paths()
    {
        QFETCH(const std::vector<GraphRoute>, routes);
        QFETCH(const QStringList, expected);
        QFETCH(const int, nodes);
        const Graph graph = pathGraph(routes, 65001);
        QCOMPARE(described(graph), expected);
        QCOMPARE(graph.nodes.size(), static_cast<std::size_t>(nodes));
        QCOMPARE(graph.nodes[0].kind, GraphNode::Kind::OwnAs);
        QCOMPARE(graph.leftOut, 0);
    }

    void bestRoutesGetTheRoom()
    {
        const std::vector<GraphRoute> routes{route({1, 2}), route({3, 4}, true)};
        Graph graph = pathGraph(routes, 65001, 5);
        QCOMPARE(graph.leftOut, 0);
        graph = pathGraph(routes, 65001, 4);
        QCOMPARE(graph.leftOut, 1);
        QCOMPARE(described(graph), (QStringList{u"AS3>AS4 x1*"_s, u"AS65001>AS3 x1*"_s}));
        QVERIFY(graph.nodes[1].isBest);
    }

    void ospf()
    {
        using To = OspfTopology::Link::To;
        const auto router = [](const QString &id, std::vector<OspfTopology::Link> links) {
            return OspfTopology::Node{u"0.0.0.0"_s, false, id, 10, true, {}, {}, std::move(links)};
        };
        OspfTopology topology;
        topology.nodes = {
            router(u"10.0.0.1"_s,
                   {{To::Router, u"10.0.0.2"_s, 10, {}},
                    {To::Network, u"192.0.2.0/24"_s, 5, {}},
                    {To::StubNetwork, u"198.51.100.0/24"_s, 1, {}}}),
            router(u"10.0.0.2"_s,
                   {{To::Router, u"10.0.0.1"_s, 20, {}},
                    {To::Router, u"10.0.0.9"_s, 7, {}},
                    {To::External, u"0.0.0.0/0"_s, 100, {}}}),
            {u"0.0.0.0"_s, true, u"192.0.2.0/24"_s, 5, true, {}, {}, {{To::Router, u"10.0.0.1"_s, {}, {}}}},
            {u"0.0.0.1"_s, false, u"10.0.0.7"_s, 5, true, {}, {}, {}},
        };
        OspfGraphOptions options;
        options.area = u"0.0.0.0"_s;
        Graph graph = ospfGraph(topology, options);
        QCOMPARE(described(graph),
                 (QStringList{u"10.0.0.1>10.0.0.2 x1[10/20]"_s, u"10.0.0.1>192.0.2.0/24 x1[5]"_s,
                              u"10.0.0.2>10.0.0.9 x1[7]"_s}));
        QCOMPARE(graph.nodes[2].kind, GraphNode::Kind::Network);
        QCOMPARE(graph.nodes[3].kind, GraphNode::Kind::Unknown);
        options.isWithStubs = true;
        QCOMPARE(ospfGraph(topology, options).nodes.size(), 6U);
        options.mostNodes = 5;
        graph = ospfGraph(topology, options);
        QCOMPARE(graph.nodes.size(), 5U);
        QCOMPARE(graph.leftOut, 1);
        QCOMPARE(ospfGraph(topology).nodes.size(), 5U);
    }
};

QTEST_GUILESS_MAIN(BirdGraphTest)
#include "tst_birdgraph.moc"
