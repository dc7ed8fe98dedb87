// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answer.h"
#include "models/bird/text/columns.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

template<typename Content>
Content contentOf(const QByteArray &bytes, const QByteArray &command, ReplyCoding coding = ReplyCoding::Coded)
{
    Answer answer = parseAnswer(bytes, command, Version{2, 0, 12}, coding);
    if (!answer.unexplained.isEmpty())
        qFatal("not understood: %s", answer.unexplained.constFirst().constData());
    return std::get<Content>(std::move(answer.content));
}

TextTable tableIn(const QByteArray &bytes, const QByteArray &command, ReplyCoding coding = ReplyCoding::Coded)
{
    return contentOf<TextTable>(bytes, command, coding);
}

} // namespace

class TestBirdTables final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void cells_data();
    void cells();
    void limitOfColumns();
    void captures_data();
    void captures();
    void bfdBlocks();
    void groups();
    void idleProtocols_data();
    void idleProtocols();
    void staticRoutes();
    void memoryOfThree();
    void threads();
    void areaNetworks();
    void topology();
    void topologyOfThree();
    void topologyLinks_data();
    void topologyLinks();
};

void TestBirdTables::columns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("names");
    QTest::newRow("bfd") << QByteArray(
        "IP address                Interface  State      Since         Interval  Timeout")
                         << u"IP address|Interface|State|Since|Interval|Timeout"_s;
    QTest::newRow("ospf") << QByteArray("Router ID   \tPri\t     State     \tDTime\tInterface  Router IP")
                          << u"Router ID|Pri|State|DTime|Interface|Router IP"_s;
    QTest::newRow("one blank between names")
        << QByteArray("Prefix   Nexthop   Interface Metric F Seqno Expires")
        << u"Prefix|Nexthop|Interface|Metric|F|Seqno|Expires"_s;
    QTest::newRow("units") << QByteArray("Metric Routes Hellos Expires Auth  RTT (ms)")
                           << u"Metric|Routes|Hellos|Expires|Auth|RTT (ms)"_s;
    QTest::newRow("three words") << QByteArray("RX cost   Nbrs   Timer Next hop (v4)   Next hop (v6)")
                                 << u"RX cost|Nbrs|Timer|Next hop (v4)|Next hop (v6)"_s;
    QTest::newRow("1.6, small letters")
        << QByteArray("interface state address") << u"interface|state|address"_s;
}

void TestBirdTables::columns()
{
    QFETCH(const QByteArray, header);
    const QString names = Columns(header).names().join(u'|');
    QTEST(names, "names");
}

void TestBirdTables::cells_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("cells");
    const QByteArray interfaces("Interface  State  IPv4 address       IPv6 address");
    QTest::newRow("all there") << interfaces
                               << QByteArray("lo         up     127.0.0.1/8        fd00:ff::1/128")
                               << u"lo|up|127.0.0.1/8|fd00:ff::1/128"_s;
    QTest::newRow("no second") << interfaces << QByteArray("wg-dn42.1  up     172.22.0.1/32      ")
                               << u"wg-dn42.1|up|172.22.0.1/32|"_s;
    QTest::newRow("no first") << interfaces
                              << QByteArray("veth0      down                      fd00:ff::1/128")
                              << u"veth0|down||fd00:ff::1/128"_s;
    QTest::newRow("neither") << interfaces << QByteArray("veth0      down                      ")
                             << u"veth0|down||"_s;
    const QByteArray babel(
        "Prefix                   Nexthop                   Interface Metric F Seqno Expires");
    QTest::newRow("no flag")
        << babel
        << QByteArray("10.3.0.0/16              10.0.13.3                 e13           96       1  27.978")
        << u"10.3.0.0/16|10.0.13.3|e13|96||1|27.978"_s;
    QTest::newRow("flag")
        << babel
        << QByteArray("10.3.0.0/16              10.0.13.3                 e13           96 +     1  27.978")
        << u"10.3.0.0/16|10.0.13.3|e13|96|+|1|27.978"_s;
    const QByteArray bfd("IP address                Interface  State      Since         Interval  Timeout");
    QTest::newRow("time with a blank")
        << bfd << QByteArray("10.0.14.99     e14        Down       2026-11-22 22:25:22    1.000    0.000")
        << u"10.0.14.99|e14|Down|2026-11-22 22:25:22|1.000|0.000"_s;
    QTest::newRow("units") << QByteArray("Thread ID       Working         Overhead        Last Pickup/Drop")
                           << QByteArray("0002                0.032 s       0.004 s       1.000 ms")
                           << u"0002|0.032 s|0.004 s|1.000 ms"_s;
    QTest::newRow("more words than columns") << QByteArray("A  B") << QByteArray("1 2 3 4") << u"1|2 3 4"_s;
    QTest::newRow("nothing") << QByteArray("A  B") << QByteArray() << u"|"_s;
}

void TestBirdTables::cells()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, row);
    const QString cells = Columns(header).cells(row).join(u'|');
    QTEST(cells, "cells");
}

void TestBirdTables::limitOfColumns()
{
    QByteArray header;
    for (std::size_t i = 0; i <= maxColumns; ++i)
        header += "C" + QByteArray::number(static_cast<qulonglong>(i)) + "  ";
    QCOMPARE(Columns(header).names().size(), static_cast<qsizetype>(maxColumns));
}

void TestBirdTables::captures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<std::size_t>("rows");
    QTest::addColumn<QString>("first"); // group and cells
    const auto row = [](const char *name, const char *command, std::size_t rows, const QString &first) {
        QTest::newRow(name) << u"bird/%1.txt"_s.arg(QLatin1StringView(name)) << QByteArray(command) << rows
                            << first;
    };
    row("2.0.12-show-bfd-sessions", "show bfd sessions", 4,
        u"bfd1|10.0.14.99|e14|Down|22:17:38.480|1.000|0.000"_s);
    row("2.20.0-isolong-show-bfd-sessions", "show bfd sessions", 4,
        u"bfd1|10.255.0.77|---|Down|2026-11-22 22:25:22|1.000|0.000"_s);
    row("1.6.8-show-ospf-neighbors", "show ospf neighbors ospf4", 2,
        u"ospf4|10.255.0.2|1|Full/DR|00:07|e12|10.0.12.2"_s);
    row("2.0.12-show-ospf-neighbors-noname", "show ospf neighbors", 4,
        u"ospf4|10.255.0.2|1|Full/DR|6.528|e12|10.0.12.2"_s);
    row("2.0.12-show-ospf-lsadb6", "show ospf lsadb ospf6", 16,
        u"Area 0.0.0.0|2001|0.0.0.0|10.255.0.1|80000011|35|3978"_s);
    row("2.0.12-show-ospf", "show ospf ospf4", 11, u"ospf4||RFC1583 compatibility|disabled"_s);
    row("2.0.12-show-rip-interfaces", "show rip interfaces rip4", 1, u"rip4|e12|Up|1|1|4.122"_s);
    row("2.0.12-show-rip-neighbors", "show rip neighbors rip4", 1, u"rip4|10.0.12.2|e12|1|1|0.499"_s);
    row("2.0.12-show-babel-interfaces", "show babel interfaces", 2,
        u"babel1|e13|Up|No|96|1|1.145|10.0.13.1|fe80::c8e3:82ff:fe9d:9c7a"_s);
    row("3.1.7-show-babel-neighbors", "show babel neighbors", 2,
        u"babel1|fe80::5423:8bff:fe04:64e8|e13|96|2|16|2.125|No|0.000"_s);
    row("1.6.8v6-show-babel-neighbors", "show babel neighbors", 2,
        u"babel1|fe80::5423:8bff:fe04:64e8|e13|96|1|1"_s);
    row("1.6.8v6-show-babel-entries", "show babel entries", 3, u"babel1|2001:db8:1::/48|<self>|0|1|0|0"_s);
    row("2.0.12-show-babel-routes", "show babel routes", 4,
        u"babel1|10.3.0.0/16|10.0.13.3|e13|96|*|1|27.978"_s);
    row("3.1.7-show-mpls-ranges", "show mpls ranges", 3, u"mdom|static|16|984|1000|0|0"_s);
    row("1.6.8-show-roa", "show roa", 2, u"|100.64.0.0/16|24|64512"_s);
    row("2.0.12-show-symbols-one", "show symbols edge_r2", 1, u"|edge_r2|protocol"_s);
    row("2.0.12-show-symbols-protocol", "show symbols protocol", 42, u"|bfd1|protocol"_s);
    row("2.0.12-show-memory", "show memory", 6, u"|Routing tables|161.2 kB|48.2 kB"_s);
    row("1.6.8-show-memory", "show memory", 5, u"|Routing tables|92 kB|"_s);
    row("2.0.12-show-interfaces-summary", "show interfaces summary", 5,
        u"|lo|up|127.0.0.1/8|fd00:ff::1/128"_s);
    row("1.6.8-show-interfaces-summary", "show interfaces summary", 5, u"|lo|up|10.255.0.1/32"_s);
    row("2.0.12-show-ospf-interface", "show ospf interface ospf4", 4,
        u"ospf4|lo (10.255.0.1/32)|nbma|0.0.0.0 (0)|Waiting (stub)|1|10|1|10|20|40|40|5|0.0.0.0|0.0.0.0|0.0.0.0|0.0.0.0"_s);
}

void TestBirdTables::captures()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, command);
    const TextTable table = tableIn(readData(file), command);
    QTEST(table.rows.size(), "rows");
    const QString first = table.rows.front().group + u'|' + table.rows.front().cells.join(u'|');
    QTEST(first, "first");
    for (const TextTable::Row &row : table.rows)
        QCOMPARE(row.cells.size(), table.columns.size());
}

void TestBirdTables::bfdBlocks()
{
    const TextTable table =
        tableIn(readData(u"bird/3.1.7-show-bfd-sessions-all.txt"_s), "show bfd sessions all");
    QCOMPARE(table.rows.size(), std::size_t(4));
    const auto cell = [&](std::size_t row, const QString &column) {
        return table.rows[row].cells.value(table.columns.indexOf(column));
    };
    QCOMPARE(cell(1, u"Address"_s), u"10.255.0.3"_s);
    QCOMPARE(cell(1, u"Session state"_s), u"Up"_s);
    QCOMPARE(cell(1, u"Detect timer"_s), u"1.420 / 1.500"_s);
    QCOMPARE(cell(0, u"Detect timer"_s), QString());
    QCOMPARE(cell(0, u"Local parameters: Multiplier"_s), u"5"_s);
    QCOMPARE(cell(0, u"Remote parameters: Multiplier"_s), u"0"_s);
    QCOMPARE(table.rows[3].group, u"bfd1"_s);
}

void TestBirdTables::groups()
{
    const TextTable table =
        tableIn(readData(u"bird/2.0.12-show-ospf-neighbors-noname.txt"_s), "show ospf neighbors");
    QCOMPARE(table.title, u"show ospf neighbors"_s);
    QStringList groups;
    for (const TextTable::Row &row : table.rows)
        groups.append(row.group);
    QCOMPARE(groups, (QStringList{u"ospf4"_s, u"ospf4"_s, u"ospf6"_s, u"ospf6"_s}));
}

void TestBirdTables::idleProtocols_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("only a header") << readData(u"bird/2.0.12-show-ospf-idle.txt"_s)
                                   << QByteArray("show ospf neighbors ospf_idle") << QStringList();
    for (const char *command : {"show bfd sessions", "show ospf neighbors", "show ospf interface",
                                "show ospf", "show rip neighbors", "show babel interfaces"})
        QTest::newRow(command) << QByteArray("1013-x1: is not up\n0000 \n") << QByteArray(command)
                               << QStringList(u"x1: is not up"_s);
}

void TestBirdTables::idleProtocols()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, command);
    const TextTable table = tableIn(bytes, command);
    QVERIFY(table.rows.empty());
    QTEST(table.notes, "notes");
}

void TestBirdTables::staticRoutes()
{
    for (const QString &version : {u"1.6.8"_s, u"2.0.12"_s}) {
        const TextTable table =
            tableIn(readData(u"bird/%1-show-static.txt"_s.arg(version)), "show static static4");
        QStringList rows;
        for (const TextTable::Row &row : table.rows)
            rows.append(row.cells.join(u'|'));
        QVERIFY(rows.contains(u"10.100.1.0/24|blackhole|"_s));
        QVERIFY(rows.contains(u"10.100.6.0/24|recursive|10.255.0.3"_s));
        QVERIFY(rows.contains(u"10.100.8.0/24|unicast|dev e12"_s));
        const bool isOne = version.startsWith(u'1');
        QVERIFY(rows.contains(isOne
                                  ? u"10.100.5.0/24|unicast|via 10.0.12.2 weight 3; via 10.0.13.3 weight 7"_s
                                  : u"10.100.5.0/24|unicast|via 10.0.12.2; via 10.0.13.3"_s));
    }
}

void TestBirdTables::memoryOfThree()
{
    const TextTable table = tableIn(readData(u"bird/3.1.7-show-memory.txt"_s), "show memory");
    QCOMPARE(table.rows.back().cells,
             (QStringList{u"Hot page cache depleted while in RCU"_s, u"0"_s, QString()}));
    QCOMPARE(table.rows[6].cells, (QStringList{u"Active pages"_s, u"676.0 kB"_s, QString()}));
}

void TestBirdTables::threads()
{
    const TextTable brief = tableIn(readData(u"bird/3.1.7-show-threads.txt"_s), "show threads");
    QCOMPARE(brief.rows.size(), std::size_t(3));
    QCOMPARE(brief.rows[1].cells, (QStringList{u"0002"_s, u"0.032 s"_s, u"0.004 s"_s, u"0.000 s"_s}));
    QCOMPARE(brief.notes.size(), 2);
    const TextTable all = tableIn(readData(u"bird/3.1.7-show-threads-all.txt"_s), "show threads all");
    QVERIFY(all.rows.front().group.startsWith("0004"_L1));
    QCOMPARE(all.rows.front().cells.first(2),
             (QStringList{u"Protocol dyn_peer1"_s, u"Working total time"_s}));
}

/// proto/ospf/ospf.c: ospf_sh()
void TestBirdTables::areaNetworks()
{
    const TextTable table = tableIn("1014-ospf6:\n Stub router: No\n \tArea: 0.0.0.1 (1)\n \t\tStub:\tNo\n"
                                    " \t\tArea networks:\n \t\t\t2001:db8::/32\tAdvertise\tActive\n0000 \n",
                                    "show ospf");
    QCOMPARE(table.rows.size(), std::size_t(3));
    QCOMPARE(table.rows[2].cells,
             (QStringList{u"0.0.0.1 (1)"_s, u"Area networks"_s, u"2001:db8::/32 Advertise Active"_s}));
}

void TestBirdTables::topology()
{
    const auto topology =
        contentOf<OspfTopology>(readData(u"bird/2.0.12-show-ospf-state.txt"_s), "show ospf state ospf4");
    QCOMPARE(topology.nodes.size(), std::size_t(6));
    const OspfTopology::Node &router = topology.nodes[1];
    QCOMPARE(router.area, u"0.0.0.0"_s);
    QCOMPARE(router.id, u"10.255.0.2"_s);
    QVERIFY(!router.isNetwork);
    QCOMPARE(router.distance, std::optional<quint32>(10));
    QCOMPARE(router.links.size(), std::size_t(5));
    QCOMPARE(router.links[3],
             (OspfTopology::Link{OspfTopology::Link::To::External, u"10.2.2.0/24"_s, 77,
                                 u"metric2 77 tag 0000abcd"_s}));
    const OspfTopology::Node &network = topology.nodes[3];
    QVERIFY(network.isNetwork);
    QCOMPARE(network.id, u"10.0.12.0/24"_s);
    QCOMPARE(network.designatedRouter, u"10.255.0.2"_s);
    QCOMPARE(network.links.size(), std::size_t(2));
    QCOMPARE(network.links[0], (OspfTopology::Link{OspfTopology::Link::To::Router, u"10.255.0.2"_s, {}, {}}));
}

void TestBirdTables::topologyOfThree()
{
    const auto topology =
        contentOf<OspfTopology>(readData(u"bird/2.0.12-show-ospf-state6.txt"_s), "show ospf state ospf6");
    QCOMPARE(topology.nodes[3].id, u"[10.255.0.2-2]"_s);
    QCOMPARE(topology.nodes[3].addresses, QStringList(u"fd00:12::/64"_s));
    QCOMPARE(topology.nodes[0].links[0].target, u"[10.255.0.2-2]"_s);
}

void TestBirdTables::topologyLinks_data()
{
    using Link = OspfTopology::Link;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Link>("link");
    QTest::newRow("stub") << QByteArray("stubnet 10.0.14.0/24 metric 50")
                          << Link{Link::To::StubNetwork, u"10.0.14.0/24"_s, 50, {}};
    QTest::newRow("of another area") << QByteArray("xnetwork 10.9.0.0/16 metric 30")
                                     << Link{Link::To::ExternalNetwork, u"10.9.0.0/16"_s, 30, {}};
    QTest::newRow("border router") << QByteArray("xrouter 10.255.0.9 metric 30")
                                   << Link{Link::To::OtherArea, u"10.255.0.9"_s, 30, {}};
    QTest::newRow("nssa") << QByteArray("nssa-ext 10.9.0.0/16 metric 20 via 10.0.0.1")
                          << Link{Link::To::Nssa, u"10.9.0.0/16"_s, 20, u"via 10.0.0.1"_s};
    QTest::newRow("virtual") << QByteArray("vlink 10.255.0.9 metric 7")
                             << Link{Link::To::Router, u"10.255.0.9"_s, 7, u"vlink"_s};
}

void TestBirdTables::topologyLinks()
{
    QFETCH(const QByteArray, line);
    const auto topology = contentOf<OspfTopology>(
        "1016-\n area 0.0.0.1\n \n \trouter 1.1.1.1\n \t\tunreachable\n \t\t" + line + "\n0000 \n",
        "show ospf state");
    QVERIFY(!topology.nodes.front().isReachable);
    QCOMPARE(topology.nodes.front().links.size(), std::size_t(1));
    QTEST(topology.nodes.front().links.front(), "link");
}

QTEST_GUILESS_MAIN(TestBirdTables)
#include "tst_birdtables.moc"
