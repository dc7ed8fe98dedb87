// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answer.h"
#include "models/bird/answerjson.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Protocol> protocolsIn(const QByteArray &bytes, ReplyCoding coding = ReplyCoding::Coded)
{
    Answer answer = parseAnswer(bytes, "show protocols all", Version{2, 0, 12}, coding);
    if (!answer.unexplained.isEmpty())
        qFatal("not understood: %s", answer.unexplained.constFirst().constData());
    return std::get<std::vector<Protocol>>(std::move(answer.content));
}

Protocol protocolIn(const QString &file, const QString &name)
{
    const std::vector<Protocol> all = protocolsIn(readData(file));
    const auto found = std::ranges::find(all, name, &Protocol::name);
    if (found == all.end())
        qFatal("no %s in %s", qUtf8Printable(name), qUtf8Printable(file));
    return *found;
}

std::optional<quint64> changed(const Channel &channel, qsizetype row, const QString &header)
{
    const auto &counts = channel.changes.at(static_cast<std::size_t>(row)).counts;
    const auto found = std::ranges::find(counts, header, &std::pair<QString, std::optional<quint64>>::first);
    if (found == counts.end())
        qFatal("no column %s", qUtf8Printable(header));
    return found->second;
}

} // namespace

class TestBirdProtocols final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void countsOfRows_data();
    void countsOfRows();
    void bgpOfTwo();
    void bgpOfOne();
    void bgpOfThree();
    void limits();
    void downHasOnlyAnError();
    void messages();
    void dynamicParent();
    void pipes_data();
    void pipes();
    void rpki();
    void linkLocal();
    void oddBytes();
    void pushedColumnsWithoutCodes();
    void largeNumbers();
    void controlCharactersStay();
    void depthIsLimited();
    void json();
};

void TestBirdProtocols::rows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("cells"); // name, type, table, state, since, info
    const auto row = [](const char *name, const char *text, const QStringList &cells) {
        QTest::newRow(name) << QByteArray(text) << cells;
    };
    row("plain", "device1    Device     ---        up     22:17:38.478  ",
        {u"device1"_s, u"Device"_s, {}, u"up"_s, u"22:17:38.478"_s, {}});
    row("long name",
        "AS65002-dn42.peer:1 BGP        ---        start  22:17:38.478  Active        Socket: Connection "
        "refused",
        {u"AS65002-dn42.peer:1"_s,
         u"BGP"_s,
         {},
         u"start"_s,
         u"22:17:38.478"_s,
         u"Active        Socket: Connection refused"_s});
    row("1.6", "pipe_dn42 Pipe     master   up     22:14:58    => dn42",
        {u"pipe_dn42"_s, u"Pipe"_s, u"master"_s, u"up"_s, u"22:14:58"_s, u"=> dn42"_s});
    row("iso long", "a          BGP        ---        up     2026-11-22 22:25:23  Established   ",
        {u"a"_s, u"BGP"_s, {}, u"up"_s, u"2026-11-22 22:25:23"_s, u"Established"_s});
    row("a day old", "a BGP --- up 2026-11-22  Established",
        {u"a"_s, u"BGP"_s, {}, u"up"_s, u"2026-11-22"_s, u"Established"_s});
    row("epoch", "a BGP --- up 1795386099.123 Established",
        {u"a"_s, u"BGP"_s, {}, u"up"_s, u"1795386099.123"_s, u"Established"_s});
    row("time error", "a BGP --- up <error> Established",
        {u"a"_s, u"BGP"_s, {}, u"up"_s, u"<error>"_s, u"Established"_s});
    row("own format", "a BGP --- up heute Established",
        {u"a"_s, u"BGP"_s, {}, u"up"_s, u"heute"_s, u"Established"_s});
    row("flush", "a BGP --- flush 22:00:00 ", {u"a"_s, u"BGP"_s, {}, u"flush"_s, u"22:00:00"_s, {}});
    row("state of a later version", "a BGP --- zombie 22:00:00 x",
        {u"a"_s, u"BGP"_s, {}, u"zombie"_s, u"22:00:00"_s, u"x"_s});
}

void TestBirdProtocols::rows()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QStringList, cells);
    const std::vector<Protocol> all =
        protocolsIn("2002-Name Proto Table State Since Info\n1002-" + row + "\n0000 \n");
    QCOMPARE(all.size(), std::size_t(1));
    const Protocol &one = all.front();
    QCOMPARE((QStringList{one.name, one.type, one.table, one.state, one.since.text, one.info}), cells);
}

void TestBirdProtocols::countsOfRows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::size_t>("rows");
    QTest::newRow("1.6") << u"bird/1.6.8-show-protocols.txt"_s << std::size_t(24);
    QTest::newRow("1.6 all") << u"bird/1.6.8-show-protocols-all.txt"_s << std::size_t(24);
    QTest::newRow("2.0") << u"bird/2.0.12-show-protocols.txt"_s << std::size_t(42);
    QTest::newRow("2.0 all") << u"bird/2.0.12-show-protocols-all.txt"_s << std::size_t(42);
}

void TestBirdProtocols::countsOfRows()
{
    QFETCH(const QString, file);
    QFETCH(const std::size_t, rows);
    QCOMPARE(protocolsIn(readData(file)).size(), rows);
}

void TestBirdProtocols::bgpOfTwo()
{
    const Protocol block = protocolIn(u"bird/2.0.12-show-protocols-all.txt"_s, u"lim_block"_s);
    QVERIFY(block.bgp);
    QCOMPARE(block.bgp->state, u"Established"_s);
    QCOMPARE(block.bgp->neighborAddress, u"10.0.14.5"_s);
    QCOMPARE(block.bgp->neighborAs, std::optional<quint32>(64998));
    QCOMPARE(block.bgp->localAs, std::optional<quint32>(65001));
    QCOMPARE(block.bgp->neighborId, u"10.255.0.98"_s);
    QCOMPARE(block.bgp->sourceAddress, u"10.0.14.1"_s);
    QCOMPARE(block.channels.size(), std::size_t(1));
    const Channel &ipv4 = block.channels.front();
    QCOMPARE(ipv4.name, u"ipv4"_s);
    QCOMPARE(ipv4.state, u"UP"_s);
    QCOMPARE(ipv4.table, u"master4"_s);
    QCOMPARE(ipv4.preference, std::optional<quint32>(90));
    QCOMPARE(ipv4.inputFilter, u"ACCEPT"_s);
    QCOMPARE(ipv4.outputFilter, u"REJECT"_s);
    QCOMPARE(ipv4.routes, (RouteCounts{5, std::nullopt, 0, 5}));
    QCOMPARE(ipv4.changes.size(), std::size_t(4));
    QCOMPARE(ipv4.changes.front().name, u"Import updates"_s);
    QCOMPARE(changed(ipv4, 0, u"ignored"_s), std::optional<quint64>(15));
    QCOMPARE(changed(ipv4, 3, u"rejected"_s), std::optional<quint64>());
    QCOMPARE(ipv4.nextHops, QStringList(u"10.0.14.1"_s));
}

void TestBirdProtocols::bgpOfOne()
{
    const Protocol edge = protocolIn(u"bird/1.6.8-show-protocols-all-edge_r2.txt"_s, u"edge_r2"_s);
    QCOMPARE(edge.description, u"AS65002 transit – Zürich <noc@example.net>; circuit #12|34"_s);
    QCOMPARE(edge.bgp->neighborAs, std::optional<quint32>(65002));
    QCOMPARE(edge.bgp->holdTimer, u"164/240"_s);
    QCOMPARE(edge.channels.size(), std::size_t(1));
    QCOMPARE(edge.channels.front().table, u"master"_s);
    QCOMPARE(edge.channels.front().state, QString());
    QCOMPARE(edge.channels.front().routes, (RouteCounts{5, 1, 57, 3}));
    QCOMPARE(edge.channels.front().limits,
             (std::vector<ChannelLimit>{{ChannelLimit::Where::Export, 2000, false, u"disable"_s}}));
    QCOMPARE(changed(edge.channels.front(), 2, u"accepted"_s), std::optional<quint64>(61));
}

void TestBirdProtocols::bgpOfThree()
{
    const Protocol edge = protocolIn(u"bird/3.1.7-show-protocols-all.txt"_s, u"edge_r2"_s);
    QCOMPARE(edge.channels.size(), std::size_t(4));
    QCOMPARE(edge.channels[2].name, u"vpn4-mpls"_s);
    const Channel &ipv6 = edge.channels[1];
    QCOMPARE(ipv6.importState, u"UP"_s);
    QCOMPARE(ipv6.exportState, u"READY"_s);
    QCOMPARE(ipv6.limits,
             (std::vector<ChannelLimit>{{ChannelLimit::Where::Receive, 200, false, u"restart"_s},
                                        {ChannelLimit::Where::Import, 100, false, u"block"_s}}));
    QCOMPARE(ipv6.nextHops, (QStringList{u"fd00:12::1"_s, u"fe80::f8c4:7dff:fe75:be50"_s}));
    QCOMPARE(ipv6.changes.front().counts.size(), std::size_t(7));
    QCOMPARE(changed(ipv6, 0, u"RX limit"_s), std::optional<quint64>(0));
    QCOMPARE(changed(ipv6, 2, u"RX limit"_s), std::optional<quint64>());
    QCOMPARE(changed(ipv6, 2, u"accepted"_s), std::optional<quint64>(17));
    // Keys repeat in each capability block; the tree keeps them apart.
    const auto session = std::ranges::find(edge.details, u"BGP state"_s, &DetailLine::key);
    QVERIFY(session != edge.details.end());
    const auto local = std::ranges::find(session->below, u"Local capabilities"_s, &DetailLine::key);
    QVERIFY(local != session->below.end());
    const auto path = std::ranges::find(local->below, u"ADD-PATH"_s, &DetailLine::key);
    QCOMPARE(path->below, (std::vector<DetailLine>{{u"RX"_s, u"ipv4"_s, {}}, {u"TX"_s, u"ipv4"_s, {}}}));
}

void TestBirdProtocols::limits()
{
    const Protocol warn = protocolIn(u"bird/2.0.12-show-protocols-all.txt"_s, u"lim_block"_s);
    QCOMPARE(warn.channels.front().limits,
             (std::vector<ChannelLimit>{{ChannelLimit::Where::Import, 5, true, u"block"_s}}));
}

void TestBirdProtocols::downHasOnlyAnError()
{
    const Protocol down = protocolIn(u"bird/2.0.12-show-protocols-all.txt"_s, u"lim_disable"_s);
    QCOMPARE(down.state, u"down"_s);
    QCOMPARE(down.bgp->state, QString());
    QCOMPARE(down.bgp->lastError, u"Automatic shutdown: Route limit exceeded"_s);
    QCOMPARE(down.channels.front().routes, RouteCounts());
    QCOMPARE(down.channels.front().state, u"DOWN"_s);

    const Protocol brief = protocolIn(u"bird/2.0.12-show-protocols.txt"_s, u"lim_disable"_s);
    QCOMPARE(brief.bgp->lastError, u"Automatic shutdown: Route limit exceeded"_s);
    QVERIFY(brief.channels.empty());
    const Protocol active = protocolIn(u"bird/2.0.12-show-protocols.txt"_s, u"active_peer"_s);
    QCOMPARE(active.bgp->state, u"Connect"_s);
    QCOMPARE(active.bgp->lastError, u"Socket: No route to host"_s);
}

void TestBirdProtocols::messages()
{
    const Protocol maintained =
        protocolIn(u"bird/2.0.12-show-protocols-all-maint_peer.txt"_s, u"maint_peer"_s);
    QCOMPARE(maintained.bgp->message, u"maintenance until 18:00 UTC, ticket #123"_s);
    QCOMPARE(toJson(maintained).value(u"message").toString(), u"maintenance until 18:00 UTC, ticket #123"_s);
}

void TestBirdProtocols::dynamicParent()
{
    const Protocol parent =
        protocolIn(u"bird/2.0.12-show-protocols-all-dynbgp-range.txt"_s, u"dynbgp.range"_s);
    QCOMPARE(parent.bgp->state, u"Passive"_s);
    QCOMPARE(parent.bgp->neighborRange, u"10.0.14.64/26"_s);
    QCOMPARE(parent.bgp->neighborAddress, QString());
}

void TestBirdProtocols::pipes_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<quint64>("exported");
    QTest::newRow("1.6") << u"1.6.8"_s << QString() << u"REJECT"_s << quint64(4);
    QTest::newRow("2.0") << u"2.0.12"_s << u"main"_s << u"REJECT"_s << quint64(4);
    QTest::newRow("3.1") << u"3.1.7"_s << u"main"_s << u"REJECT"_s << quint64(4);
}

void TestBirdProtocols::pipes()
{
    QFETCH(const QString, version);
    QFETCH(const QString, filter);
    QFETCH(const quint64, exported);
    const Protocol pipe =
        protocolIn(u"bird/%1-show-protocols-all-pipe_dn42.txt"_s.arg(version), u"pipe_dn42"_s);
    QCOMPARE(pipe.channels.size(), std::size_t(1));
    QTEST(pipe.channels.front().name, "name");
    QCOMPARE(pipe.channels.front().inputFilter, filter);
    QCOMPARE(pipe.channels.front().routes.exported, std::optional(exported));
    QCOMPARE(pipe.channels.front().changes.size(), std::size_t(4));
    QCOMPARE(pipe.channels.front().changes.front().counts.size(), std::size_t(5));
}

void TestBirdProtocols::rpki()
{
    const Protocol rpki = protocolIn(u"bird/3.1.7-show-protocols-all.txt"_s, u"rpki_down"_s);
    QVERIFY(!rpki.bgp);
    QCOMPARE(rpki.info, u"Transport-Error"_s);
    QCOMPARE(rpki.channels.size(), std::size_t(2));
    const auto timer = std::ranges::find(rpki.details, u"Refresh timer"_s, &DetailLine::key);
    QVERIFY(timer != rpki.details.end());
    QCOMPARE(timer->value, u"---"_s);
    QCOMPARE(rpki.details.back().key, u"No aspa channel"_s);
}

void TestBirdProtocols::linkLocal()
{
    const Protocol peer = protocolIn(u"bird/3.1.7-show-protocols-all.txt"_s, u"AS65002-dn42.peer:1"_s);
    QCOMPARE(peer.bgp->neighborAddress, u"fe80::1:2%wg-dn42.1"_s);
    QCOMPARE(peer.bgp->lastError, u"Socket: Connection refused"_s);
}

void TestBirdProtocols::oddBytes()
{
    const Answer answer = parseAnswer(readData(u"bird/2.0.12-edge-line-overflow-latin1.txt"_s),
                                      "show protocols all", Version{2, 0, 12}, ReplyCoding::Coded);
    QVERIFY(answer.end.isPartial);
    QVERIFY(!answer.end.isError());
    const auto &all = std::get<std::vector<Protocol>>(answer.content);
    const auto latin = std::ranges::find(all, u"s_latin"_s, &Protocol::name);
    QVERIFY(latin != all.end());
    QCOMPARE(latin->description, u"café \x01 tab\there"_s);
    QVERIFY(std::ranges::find(all, u"a23456789012345678901234567890123456789012345678901234567890123"_s,
                              &Protocol::name)
            != all.end());
}

void TestBirdProtocols::pushedColumnsWithoutCodes()
{
    const std::vector<Protocol> all =
        protocolsIn("Name       Proto      Table      State  Since         Info\n"
                    "static_unres Static     master4    up     2026-11-22 22:25:22  \n"
                    "  Channel ipv4\n    State:          UP\n\n"
                    "b          Direct     ---        down   22:00:00      \n",
                    ReplyCoding::Stripped);
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].channels.front().state, u"UP"_s);
    QCOMPARE(all[0].since.text, u"2026-11-22 22:25:22"_s);
    QCOMPARE(all[1].state, u"down"_s);
}

void TestBirdProtocols::largeNumbers()
{
    const Protocol one =
        protocolsIn("1002-a BGP --- up 22:00:00 Established\n1006-  BGP state:          Established\n"
                    "     Neighbor AS:      4294967295\n   Channel ipv4\n"
                    "     Import limit:   18446744073709551615 [HIT]\n"
                    "     Routes:         4294967295 imported, 5 exported\n \n0000 \n")
            .front();
    QCOMPARE(one.bgp->neighborAs, std::optional<quint32>(4294967295U));
    QCOMPARE(one.channels.front().routes.imported, std::optional<quint64>(4294967295U));
    QCOMPARE(one.channels.front().routes.preferred, std::optional<quint64>());
    QCOMPARE(one.channels.front().limits.front().limit, 18446744073709551615U);
}

/// Whoever shows them makes them harmless.
void TestBirdProtocols::controlCharactersStay()
{
    const Protocol one = protocolsIn("1002-a BGP --- down 22:00:00 Received: Administrative shutdown\n"
                                     "1006-  Message:        bye\x1b[31m: now\n0000 \n")
                             .front();
    QCOMPARE(one.bgp->message, u"bye\x1b[31m: now"_s);
    QCOMPARE(one.bgp->lastError, u"Received: Administrative shutdown"_s);
}

void TestBirdProtocols::depthIsLimited()
{
    QByteArray bytes("1002-a BGP --- up 22:00:00 x\n");
    for (int indent = 1; indent < 200; ++indent)
        bytes += "1006-" + QByteArray(indent, ' ') + "key: value\n";
    const std::vector<Protocol> all = protocolsIn(bytes + "0000 \n");
    int depth = 0;
    for (const std::vector<DetailLine> *lines = &all.front().details; !lines->empty();
         lines = &lines->back().below)
        ++depth;
    QCOMPARE(depth, 8);
}

void TestBirdProtocols::json()
{
    const QJsonObject edge = toJson(protocolIn(u"bird/3.1.7-show-protocols-all.txt"_s, u"edge_r2"_s));
    QCOMPARE(edge.value(u"proto").toString(), u"BGP"_s);
    QCOMPARE(edge.value(u"neighbor_as").toInt(), 65002);
    QVERIFY(edge.value(u"table").isNull());
    const QJsonObject channel = edge.value(u"channels").toArray().at(0).toObject();
    QCOMPARE(channel.value(u"imported").toInt(), 5);
    QCOMPARE(channel.value(u"filtered").toInt(), 1);
    QCOMPARE(channel.value(u"exported").toInt(), 62);
    QCOMPARE(channel.value(u"preferred").toInt(), 2);
    QCOMPARE(channel.value(u"limits").toArray().at(0).toObject().value(u"action").toString(), u"disable"_s);
    const QJsonObject static4 = toJson(protocolIn(u"bird/3.1.7-show-protocols-all.txt"_s, u"static4"_s));
    QVERIFY(static4.value(u"bgp_state").isNull());
    QVERIFY(static4.value(u"info").isNull());
}

QTEST_GUILESS_MAIN(TestBirdProtocols)
#include "tst_birdprotocols.moc"
