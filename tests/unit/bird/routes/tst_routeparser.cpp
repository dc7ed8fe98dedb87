// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/routes/routereply.h"

#include <QTest>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray capture(const QByteArray &name)
{
    return readData(u"bird/"_s + QString::fromLatin1(name) + u".txt"_s);
}

/// The only route of a reply of these lines.
Route onlyRoute(const QByteArray &lines)
{
    const ParsedReply reply = parseReply("1007-" + lines + "\n0000 \n");
    if (reply.table->size() != 1 || !reply.unexplained.isEmpty())
        return {};
    return reply.table->route(0);
}

std::optional<Route> find(const std::vector<Route> &routes, const QString &prefix, const QString &protocol)
{
    for (const Route &route : routes) {
        if (route.prefix == prefix && route.protocol == protocol)
            return route;
    }
    return std::nullopt;
}

} // namespace

class RouteParserTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryCapture_data();
    void explainsEveryCapture();
    void countsAsBirdDoes_data();
    void countsAsBirdDoes();
    void readsFirstLines_data();
    void readsFirstLines();
    void readsNextHops_data();
    void readsNextHops();
    void readsAttributes_data();
    void readsAttributes();
    void readsSummaries();
    void keepsRowsOfStoppedReplies_data();
    void keepsRowsOfStoppedReplies();
    void joinsWrappedCommunities();
    void keepsAttributesInOrder();
    void carriesThePrefixOn();
    void surrendersWhatItDoesNotKnow_data();
    void surrendersWhatItDoesNotKnow();
    void batchesGrowWhileReading();
    void limitsAttributes();
};

void RouteParserTest::explainsEveryCapture_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : dataFiles(u"bird"_s)) {
        if (name.contains(u"show-route"_s) || name.contains(u"v2attr-in"_s) || name.contains(u"8004"_s)) {
            if (!name.contains(u"lgproxy"_s) && !name.contains(u"birdcl"_s) && !name.contains(u"err-"_s))
                QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void RouteParserTest::explainsEveryCapture()
{
    QFETCH(const QString, name);
    const QByteArray bytes = readData(u"bird/"_s + name);
    const ParsedReply coded = parseReply(bytes);
    QCOMPARE(coded.unexplained, QList<QByteArray>());
    if (bytes.startsWith("9") || bytes.startsWith("8"))
        return; // one line of error, which says nothing without its code
    const ParsedReply stripped = parseReply(bytes, true);
    QCOMPARE(stripped.unexplained, QList<QByteArray>());
    QVERIFY(stripped.routes() == coded.routes());
}

void RouteParserTest::countsAsBirdDoes_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const char *version : {"1.6.8", "2.0.12", "3.1.7"})
        QTest::newRow(version) << QByteArray(version);
}

void RouteParserTest::countsAsBirdDoes()
{
    QFETCH(const QByteArray, version);
    const ParsedReply counted = parseReply(capture(version + "-show-route-count"));
    const ParsedReply plain = parseReply(capture(version + "-show-route"));
    const ParsedReply all = parseReply(capture(version + "-show-route-all"));
    QHash<QString, quint64> rows;
    for (const Route &route : plain.routes())
        ++rows[route.table];
    QVERIFY(!counted.counts.tables.empty());
    quint64 total = 0;
    for (const RouteCount::Table &table : counted.counts.tables) {
        QCOMPARE(rows.value(table.table), table.routes);
        total += table.routes;
    }
    QCOMPARE(static_cast<quint64>(plain.table->size()), total);
    QCOMPARE(static_cast<quint64>(all.table->size()), total);
}

void RouteParserTest::readsFirstLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("expected"); ///< prefix, key, protocol, time, from, metrics, note
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<BestMark>("best");
    const auto row = [](const char *name, const QByteArray &line, const QStringList &expected,
                        Destination destination,
                        BestMark best) { QTest::newRow(name) << line << expected << destination << best; };
    row("BGP", "57.80.0.0/21         unicast [dyn_peer1 22:17:39.987] * (100) [AS388656i]",
        {u"57.80.0.0/21"_s,
         u"57.80.0.0/21"_s,
         u"dyn_peer1"_s,
         u"22:17:39.987"_s,
         {},
         u"100"_s,
         u"AS388656i"_s},
        Destination::Unicast, BestMark::Best);
    row("not in the kernel", "10.0.0.0/8           unicast [static4 22:17:38.478] ! (190)",
        {u"10.0.0.0/8"_s, u"10.0.0.0/8"_s, u"static4"_s, u"22:17:38.478"_s, {}, u"190"_s, {}},
        Destination::Unicast, BestMark::BestNotInKernel);
    row("from", "10.255.33.0/24       unicast [ibgp_r3 22:17:50.724 from 10.255.0.3] (100/15) [i]",
        {u"10.255.33.0/24"_s, u"10.255.33.0/24"_s, u"ibgp_r3"_s, u"22:17:50.724"_s, u"10.255.0.3"_s,
         u"100/15"_s, u"i"_s},
        Destination::Unicast, BestMark::No);
    row("time with a blank",
        "0.0.0.0/0            unicast [static4 2026-11-22 22:25:22 from fe80::1] * (190)",
        {u"0.0.0.0/0"_s, u"0.0.0.0/0"_s, u"static4"_s, u"2026-11-22 22:25:22"_s, u"fe80::1"_s, u"190"_s, {}},
        Destination::Unicast, BestMark::Best);
    row("no time", "0.0.0.0/0            unicast [static4 <error>] * (190)",
        {u"0.0.0.0/0"_s, u"0.0.0.0/0"_s, u"static4"_s, u"<error>"_s, {}, u"190"_s, {}}, Destination::Unicast,
        BestMark::Best);
    row("OSPF", "10.2.2.0/24          unicast [ospf4 22:17:49.579] * E2 (150/10/77) [abcd] [10.255.0.2]",
        {u"10.2.2.0/24"_s,
         u"10.2.2.0/24"_s,
         u"ospf4"_s,
         u"22:17:49.579"_s,
         {},
         u"150/10/77"_s,
         u"E2 [abcd] [10.255.0.2]"_s},
        Destination::Unicast, BestMark::Best);
    row("Babel", "10.2.0.0/16          unicast [babel1 22:17:47.464] * (130/96) [00:00:00:00:0a:ff:00:02]",
        {u"10.2.0.0/16"_s,
         u"10.2.0.0/16"_s,
         u"babel1"_s,
         u"22:17:47.464"_s,
         {},
         u"130/96"_s,
         u"00:00:00:00:0a:ff:00:02"_s},
        Destination::Unicast, BestMark::Best);
    row("ROA", "198.51.100.0/22-24 AS13335  [sroa 22:17:38.478] * (200)",
        {u"198.51.100.0/22-24 AS13335"_s,
         u"198.51.100.0/22"_s,
         u"sroa"_s,
         u"22:17:38.478"_s,
         {},
         u"200"_s,
         {}},
        Destination::Absent, BestMark::Best);
    row("flow, 2",
        "flow4 { dst 172.20.0.0/16; src 10.0.0.0/8; dport > 24 && < 30 || 40..50; tcp flags !0x0/0x2; }  "
        "[sflow "
        "22:17:38.478] * (200)",
        {u"flow4 { dst 172.20.0.0/16; src 10.0.0.0/8; dport > 24 && < 30 || 40..50; tcp flags !0x0/0x2; }"_s,
         u"172.20.0.0/16"_s,
         u"sflow"_s,
         u"22:17:38.478"_s,
         {},
         u"200"_s,
         {}},
        Destination::Absent, BestMark::Best);
    row("flow, 3", "flow4 { dst 172.20.0.0/16; proto 6; } invalid [sflow 22:20:43.109] (200)",
        {u"flow4 { dst 172.20.0.0/16; proto 6; }"_s,
         u"172.20.0.0/16"_s,
         u"sflow"_s,
         u"22:20:43.109"_s,
         {},
         u"200"_s,
         {}},
        Destination::Flow, BestMark::No);
    row("VPN", "65002:1 10.2.100.0/24 unicast [edge_r2 22:17:39.356] * (100) [AS65002i]",
        {u"65002:1 10.2.100.0/24"_s,
         u"10.2.100.0/24"_s,
         u"edge_r2"_s,
         u"22:17:39.356"_s,
         {},
         u"100"_s,
         u"AS65002i"_s},
        Destination::Unicast, BestMark::Best);
    row("VPN, address as distinguisher", "10.0.0.1:7 10.2.100.0/24 unicast [edge_r2 22:17:39.356] (120/?)",
        {u"10.0.0.1:7 10.2.100.0/24"_s,
         u"10.2.100.0/24"_s,
         u"edge_r2"_s,
         u"22:17:39.356"_s,
         {},
         u"120/?"_s,
         {}},
        Destination::Unicast, BestMark::No);
    row("SADR", "2001:db8:9::/48 from 2001:db8:8::/48 unreachable [sadr1 22:17:38.478] * (200)",
        {u"2001:db8:9::/48 from 2001:db8:8::/48"_s,
         u"2001:db8:9::/48"_s,
         u"sadr1"_s,
         u"22:17:38.478"_s,
         {},
         u"200"_s,
         {}},
        Destination::Unreachable, BestMark::Best);
    row("labelled", "10.100.20.0/24 mpls 1000 unicast [slab 22:20:43.109] * (200)",
        {u"10.100.20.0/24 mpls 1000"_s, u"10.100.20.0/24"_s, u"slab"_s, u"22:20:43.109"_s, {}, u"200"_s, {}},
        Destination::Unicast, BestMark::Best);
    row("label", "1000                 unicast [slab 22:20:43.109] * (200)",
        {u"1000"_s, {}, u"slab"_s, u"22:20:43.109"_s, {}, u"200"_s, {}}, Destination::Unicast,
        BestMark::Best);
    row("long name", "10.0.0.0/8           recursive [AS65002-dn42.peer:1 22:20:43.109] (200/-)",
        {u"10.0.0.0/8"_s, u"10.0.0.0/8"_s, u"AS65002-dn42.peer:1"_s, u"22:20:43.109"_s, {}, u"200/-"_s, {}},
        Destination::Recursive, BestMark::No);
    row("1.6 device", "10.0.14.0/24       dev e14 [direct1 22:14:58] * (240)",
        {u"10.0.14.0/24"_s, u"10.0.14.0/24"_s, u"direct1"_s, u"22:14:58"_s, {}, u"240"_s, {}},
        Destination::Unicast, BestMark::Best);
    row("1.6 BGP", "57.80.0.0/21       via 10.0.14.70 on e14 [AS64989-dyn.1 22:15:00] * (100/?) [AS388656i]",
        {u"57.80.0.0/21"_s,
         u"57.80.0.0/21"_s,
         u"AS64989-dyn.1"_s,
         u"22:15:00"_s,
         {},
         u"100/?"_s,
         u"AS388656i"_s},
        Destination::Unicast, BestMark::Best);
    row("upper-case IPv6 as printed", "2001:DB8::/32        unicast [static6 22:14:58] * (200)",
        {u"2001:DB8::/32"_s, u"2001:db8::/32"_s, u"static6"_s, u"22:14:58"_s, {}, u"200"_s, {}},
        Destination::Unicast, BestMark::Best);
}

void RouteParserTest::readsFirstLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QStringList, expected);
    QFETCH(const Destination, destination);
    QFETCH(const BestMark, best);
    const Route route = onlyRoute(line);
    const QStringList found{route.prefix,   route.key ? toText(*route.key) : QString(),
                            route.protocol, route.since.text,
                            route.from,     route.metrics,
                            route.note};
    QCOMPARE(found, expected);
    QCOMPARE(route.destination, destination);
    QCOMPARE(route.best, best);
}

void RouteParserTest::readsNextHops_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("expected"); ///< gateway|interface|weight|labels|table|onlink
    QTest::newRow("via") << "\tvia 10.0.13.3 on e13"_ba << QStringList{u"10.0.13.3|e13|0|||0"_s};
    QTest::newRow("IPv6 for IPv4") << "\tvia fd00:12::2 on wg-dn42.1"_ba
                                   << QStringList{u"fd00:12::2|wg-dn42.1|0|||0"_s};
    QTest::newRow("device") << "\tdev e12"_ba << QStringList{u"|e12|0|||0"_s};
    QTest::newRow("onlink") << "\tvia 10.77.0.1 on e12 onlink"_ba << QStringList{u"10.77.0.1|e12|0|||1"_s};
    QTest::newRow("labels") << "\tvia 10.0.12.2 on e12 mpls 100/200"_ba
                            << QStringList{u"10.0.12.2|e12|0|100/200||0"_s};
    QTest::newRow("several") << "\tvia 10.0.13.3 on e13 weight 7\n \tvia 10.0.12.2 on e12 onlink weight 3"_ba
                             << QStringList{u"10.0.13.3|e13|7|||0"_s, u"10.0.12.2|e12|3|||1"_s};
    QTest::newRow("without interface") << "\tvia 10.0.13.3"_ba << QStringList{u"10.0.13.3||0|||0"_s};
    QTest::newRow("recursive") << "\tvia 10.0.13.3 table master4"_ba
                               << QStringList{u"10.0.13.3||0||master4|0"_s};
}

void RouteParserTest::readsNextHops()
{
    QFETCH(const QByteArray, lines);
    const Route route = onlyRoute("10.0.0.0/8  unicast [s 22:17:38] * (200)\n " + lines);
    QStringList found;
    for (const NextHop &hop : route.nextHops)
        found.append(u"%1|%2|%3|%4|%5|%6"_s.arg(hop.gateway, hop.interface)
                         .arg(hop.weight)
                         .arg(hop.labels, hop.table)
                         .arg(hop.isOnlink ? 1 : 0));
    QTEST(found, "expected");
    QVERIFY(route.attributes.empty());
}

void RouteParserTest::readsAttributes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("severalHops");
    QTest::newRow("1.6") << "1.6.8-show-route-all"_ba << u"10.100.5.0/24"_s;
    QTest::newRow("2") << "2.0.12-show-route-all"_ba << u"10.100.5.0/24"_s;
    QTest::newRow("3") << "3.1.7-show-route-all"_ba << QString();
}

void RouteParserTest::readsAttributes()
{
    QFETCH(const QByteArray, file);
    const std::vector<Route> routes = parseReply(capture(file)).routes();
    const auto edge = find(routes, u"100.65.0.0/24"_s, u"edge_r2"_s);
    QVERIFY(edge);
    QCOMPARE(edge->type, u"BGP"_s);
    QCOMPARE(edge->origin, Origin::Igp);
    QCOMPARE(toText(edge->path.value_or(AsPath())), u"65002 65500 65500"_s);
    QCOMPARE(edge->localPref, 100U);
    QCOMPARE(edge->preference, 100U);
    QCOMPARE(edge->bgpNextHop, u"10.0.12.2"_s);
    QCOMPARE(edge->communities, (QStringList{u"65002:100"_s, u"65001:100"_s}));
    QCOMPARE(edge->extCommunities, QStringList{u"rt:65002:7"_s});
    QVERIFY(edge->largeCommunities.contains(u"65002:1:1"_s));
    const auto internal = find(routes, u"100.65.0.0/24"_s, u"ibgp_r3"_s);
    QVERIFY(internal);
    QCOMPARE(internal->igpMetric, 15U);
    QCOMPARE(internal->localPref, 50U);
    QCOMPARE(internal->best, BestMark::No);
    const auto med = find(routes, u"111.159.175.0/24"_s, u"lim_warn"_s);
    QVERIFY(med);
    QCOMPARE(med->med, 80688U);
    const auto ospf = find(routes, u"10.2.2.0/24"_s, u"ospf4"_s);
    QVERIFY(ospf);
    QCOMPARE(ospf->type, u"OSPF-E2"_s);
    QCOMPARE(ospf->igpMetric, std::nullopt);
    QFETCH(const QString, severalHops);
    if (severalHops.isEmpty())
        return;
    const auto hops = find(routes, severalHops, u"static4"_s);
    QVERIFY(hops);
    QCOMPARE(hops->nextHops.size(), 2U);
}

void RouteParserTest::readsSummaries()
{
    const ParsedReply stats = parseReply(capture("2.0.12-show-route-stats"));
    QCOMPARE(stats.counts.tables.size(), 7U);
    QCOMPARE(stats.counts.tables[2], (RouteCount::Table{u"vpn4t"_s, 1, 1, 1}));
    QCOMPARE(stats.table->size(), 116);
    const ParsedReply old = parseReply(capture("1.6.8-show-route-count"));
    QCOMPARE(old.counts.tables, (std::vector{RouteCount::Table{{}, 79, 79, 64}}));
}

void RouteParserTest::keepsRowsOfStoppedReplies_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isPartial");
    QTest::newRow("whole") << "0000 \n"_ba << false;
    QTest::newRow("8004") << "8004 Stopped due to reconfiguration\n"_ba << true;
    QTest::newRow("8004, 3") << "8004 Table is shutting down\n"_ba << true;
    QTest::newRow("8001 in another table") << "1007-Table x:\n8001 Network not found\n"_ba << false;
    QTest::newRow("overflow") << "8000-<line overflow>\n0000 \n"_ba << true;
}

void RouteParserTest::keepsRowsOfStoppedReplies()
{
    QFETCH(const QByteArray, end);
    const QByteArray bytes = "1007-Table t:\n 10.0.0.0/8  unicast [s 22:17:38] * (200)\n \tdev e0\n" + end;
    for (const bool stripped : {false, true}) {
        if (stripped && end.startsWith("8000"))
            continue;
        const ParsedReply reply = parseReply(bytes, stripped);
        QCOMPARE(reply.table->size(), 1);
        QTEST(reply.isPartial, "isPartial");
        QCOMPARE(reply.unexplained, QList<QByteArray>());
    }
}

void RouteParserTest::joinsWrappedCommunities()
{
    const std::vector<Route> routes = parseReply(capture("2.0.12-show-route-many-large")).routes();
    QCOMPARE(routes.size(), 1U);
    QCOMPARE(routes[0].largeCommunities.size(), 81);
    QCOMPARE(routes[0].largeCommunities.front(), u"2914:4200000000:0"_s);
    QCOMPARE(routes[0].largeCommunities.back(), u"65001:1000:4"_s);
    const std::vector<Route> paths = parseReply(capture("2.0.12-show-route-long-path")).routes();
    QVERIFY(paths.at(0).path->isTruncated);
    QCOMPARE(paths[0].path->originAs(), std::nullopt);
    QVERIFY(paths[0].attributes[2].second.endsWith(u"..."_s));
}

void RouteParserTest::keepsAttributesInOrder()
{
    const QByteArray bytes = capture("2.0.12-show-route-unknown-attr");
    const std::vector<Route> routes = parseReply(bytes).routes();
    QStringList names;
    for (const auto &[name, value] : routes.at(0).attributes) {
        names.append(name);
        QVERIFY2(bytes.contains(QString(u'\t' + name + u": "_s + value + u'\n').toUtf8()), qPrintable(name));
    }
    QCOMPARE(names,
             (QStringList{u"Type"_s, u"BGP.origin"_s, u"BGP.as_path"_s, u"BGP.next_hop"_s,
                          u"BGP.local_pref"_s, u"BGP.community"_s, u"BGP.large_community"_s, u"BGP.63 [t]"_s,
                          u"BGP.80 [t]"_s, u"my_metric"_s, u"my_lc"_s}));
    const std::vector<Route> sets = parseReply(capture("2.0.12-show-route-asset")).routes();
    QVERIFY(std::ranges::count(sets.at(0).attributes, std::pair(u"BGP.atomic_aggr"_s, QString())) == 1);
    QCOMPARE(toText(sets[0].path.value_or(AsPath())), u"64999 174 {64512 64513 64514}"_s);
    const std::vector<Route> three = parseReply(capture("3.1.7-show-route-unknown-attr")).routes();
    QVERIFY(!three.at(0).attributes.empty());
    for (const auto &[name, value] : three[0].attributes)
        QVERIFY(!name.startsWith(u"Internal"_s));
}

void RouteParserTest::carriesThePrefixOn()
{
    const ParsedReply reply = parseReply("1007-Table a:\n 10.0.0.0/8           unicast [s 1:1:1] * (200)\n"
                                         "1008-\tType: static univ\n"
                                         "1007-                     unicast [t 1:1:1] (100)\n \n Table b:\n"
                                         "                      unicast [u 1:1:1] (100)\n"
                                         " 1.2.3.0/24           unicast [v 1:1:1] * (100)\n0000 \n");
    const std::vector<Route> routes = reply.routes();
    QCOMPARE(routes.size(), 3U);
    QCOMPARE(routes[1].prefix, u"10.0.0.0/8"_s);
    QCOMPARE(routes[1].table, u"a"_s);
    QCOMPARE(routes[2].table, u"b"_s);
    QCOMPARE(reply.table->pathsOf(1), (std::vector<qsizetype>{0, 1}));
    QCOMPARE(reply.table->pathsOf(2), std::vector<qsizetype>{2});
    QCOMPARE(reply.unexplained.size(), 1); // a table cannot begin with the prefix of another
}

void RouteParserTest::surrendersWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << "what is this"_ba;
    QTest::newRow("no blank before the brackets") << "10.0.0.0/8[s 1:1:1] * (200)"_ba;
    QTest::newRow("no time") << "10.0.0.0/8 unicast [s] * (200)"_ba;
    QTest::newRow("unknown destination") << "10.0.0.0/8 teleport [s 1:1:1] * (200)"_ba;
    QTest::newRow("attribute without route") << "\tBGP.origin: IGP"_ba;
    QTest::newRow("continuation without attribute") << "\t\t(1,2)"_ba;
}

void RouteParserTest::surrendersWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, line);
    const ParsedReply reply = parseReply("1007-" + line + "\n0000 \n");
    QCOMPARE(reply.unexplained.size(), 1);
    QCOMPARE(reply.table->size(), 0);
}

void RouteParserTest::batchesGrowWhileReading()
{
    RouteParser parser(Version{2, 0, 12});
    RouteTable table;
    parser.line({1007, "10.0.0.0/8  unicast [s 1:1:1] * (200)", false});
    table.append(parser.takeBatch());
    QCOMPARE(table.size(), 0); // its other lines may follow
    parser.line({1007, "\tdev e0", false});
    parser.line({1007, "11.0.0.0/8  unicast [s 1:1:1] * (200)", false});
    table.append(parser.takeBatch());
    QCOMPARE(table.size(), 1);
    QCOMPARE(table.route(0).nextHops.size(), 1U);
    parser.line({0, "", true});
    QCOMPARE(table.size(), 1); // what was not handed over does not show
    table.append(parser.takeBatch());
    QCOMPARE(table.size(), 2);
}

void RouteParserTest::limitsAttributes()
{
    RouteParser parser(Version{2, 0, 12});
    parser.line({1007, "10.0.0.0/8  unicast [s 1:1:1] * (200)", false});
    const QByteArray name = "\tx: ";
    const QByteArray fits = name + QByteArray(60'000 - name.size() + 1, 'a');
    parser.line({1012, fits, false});
    QVERIFY(!parser.isPartial());
    parser.line({1012, "\t\tb", false});
    QVERIFY(parser.isPartial());
    const QByteArray larger = fits + 'a';
    parser.line({1012, larger, false});
    QCOMPARE(parser.unexplained().size(), 1);
    parser.finish();
    RouteTable table;
    table.append(parser.takeBatch());
    QCOMPARE(table.route(0).attributes.size(), 1U);
    QCOMPARE(table.route(0).attributes[0].second.size(), fits.size() - name.size());
}

QTEST_GUILESS_MAIN(RouteParserTest)
#include "tst_routeparser.moc"
