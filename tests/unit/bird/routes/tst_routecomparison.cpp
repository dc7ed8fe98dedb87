// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/ranking.h"
#include "models/bird/routes/routediffmodel.h"
#include "models/bird/routes/savedresult.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/routes/routereply.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

/// A path of 10.0.0.0/8; the best one comes first.
QByteArray path(const QByteArray &protocol, const QByteArray &info, const QByteArray &attributes)
{
    QByteArray lines =
        "1007-10.0.0.0/8           unicast [" + protocol + " 1:1:1] " + info + "\n1008-\tType: BGP univ\n";
    lines += "1012-\tBGP.origin: IGP\n";
    for (const QByteArray &attribute : attributes.split(';'))
        lines += " \t" + attribute + '\n';
    return lines;
}

const QByteArray best = path("a", "* (100) [AS2i]", "BGP.as_path: 1 2;BGP.local_pref: 100");

RankingOptions withPeers()
{
    RankingOptions options;
    options.peers = {{u"a"_s, {false, u"10.0.0.1"_s, u"192.0.2.1"_s}},
                     {u"b"_s, {false, u"10.0.0.2"_s, u"192.0.2.2"_s}},
                     {u"same"_s, {false, u"10.0.0.1"_s, u"192.0.2.9"_s}},
                     {u"i"_s, {true, u"10.0.0.1"_s, u"192.0.2.3"_s}}};
    return options;
}

QByteArray line(const QByteArray &prefix, const QByteArray &rest = {}, const QByteArray &protocol = "p")
{
    return "1007-" + prefix.leftJustified(20) + " unicast [" + protocol
        + " 1:1:1] * (100) [AS2i]\n \tvia 10.0.0.1 on e0\n" + rest;
}

/// "+prefix", "-prefix", "~prefix what"
QStringList differenceTexts(const ParsedReply &left, const ParsedReply &right,
                            const RouteDiffOptions &options)
{
    QStringList texts;
    for (const RouteDifference &difference :
         differences(RouteColumns(*left.table), RouteColumns(*right.table), options)) {
        if (difference.kind == RouteDifference::Kind::Added)
            texts.append(u'+' + right.table->route(difference.right).prefix);
        else if (difference.kind == RouteDifference::Kind::Gone)
            texts.append(u'-' + left.table->route(difference.left).prefix);
        else
            texts.append(u'~' + left.table->route(difference.left).prefix + u' '
                         + changesText(difference.changes));
    }
    return texts;
}

} // namespace

class RouteComparisonTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNot_data();
    void saysWhyNot();
    void ranksOtherProtocols();
    void explainsTheCapture();
    void findsDifferences_data();
    void findsDifferences();
    void comparesPathsOfNeighbours();
    void versionsDoNotDiffer();
    void diffModelShowsDifferences();
    void savesAndLoads();
    void refusesSavedResults_data();
    void refusesSavedResults();
    void limitsSavedResults();
};

void RouteComparisonTest::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("knowsPeers");
    QTest::addColumn<DecidedBy>("decidedBy");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &other, DecidedBy by, const QString &value,
                        bool knows = true) { QTest::newRow(name) << other << knows << by << value; };
    const QByteArray same = "BGP.as_path: 1 2;BGP.local_pref: 100";
    row("preference", path("b", "(90) [AS2i]", same), DecidedBy::Preference, u"90"_s);
    row("suppressed", path("b", "(100-) [AS2i]", same), DecidedBy::Suppressed, u"1"_s);
    row("unresolvable", path("b", "(100/-) [AS2i]", same), DecidedBy::Resolvability, u"100/-"_s);
    row("stale", path("b", "(100s) [AS2i]", same), DecidedBy::Stale, u"100s"_s);
    row("local preference", path("b", "(100) [AS2i]", "BGP.as_path: 1;BGP.local_pref: 50"),
        DecidedBy::LocalPref, u"50"_s);
    row("path length", path("b", "(100) [AS2i]", "BGP.as_path: 1 3 2;BGP.local_pref: 100"),
        DecidedBy::PathLength, u"3"_s);
    row("truncated but longer", path("b", "(100) [AS2i]", "BGP.as_path: 1 3 4 5 2...;BGP.local_pref: 100"),
        DecidedBy::PathLength, u"4"_s);
    row("truncated", path("b", "(100) [AS2i]", "BGP.as_path: 1 2 3...;BGP.local_pref: 100"),
        DecidedBy::NotShown, {});
    row("origin", path("b", "(100) [AS2e]", same + ";BGP.origin: EGP"), DecidedBy::Origin, u"EGP"_s);
    row("MED of the same neighbour", path("b", "(100) [AS2i]", same + ";BGP.med: 5"), DecidedBy::Med, u"5"_s);
    row("MED of another neighbour",
        path("b", "(100) [AS2i]", "BGP.as_path: 7 2;BGP.local_pref: 100;BGP.med: 5"), DecidedBy::RouterId,
        u"10.0.0.2"_s);
    row("internal", path("i", "(100) [AS2i]", same), DecidedBy::External, u"IBGP"_s);
    row("metric", path("b", "(100/15) [AS2i]", same), DecidedBy::IgpMetric, u"15"_s);
    row("router", path("b", "(100) [AS2i]", same), DecidedBy::RouterId, u"10.0.0.2"_s);
    row("clusters", path("same", "(100) [AS2i]", same + ";BGP.cluster_list: 1.1.1.1 2.2.2.2"),
        DecidedBy::ClusterList, u"2"_s);
    row("address", path("same", "(100) [AS2i]", same), DecidedBy::NeighborAddress, u"192.0.2.9"_s);
    row("AIGP", path("b", "(100) [AS2i]", same + ";BGP.aigp: 5"), DecidedBy::NotShown, {});
    row("unknown sessions", path("b", "(100) [AS2i]", same), DecidedBy::NotShown, {}, false);
    row("against what BIRD chose", path("b", "(100) [AS2i]", "BGP.as_path: 1 2;BGP.local_pref: 200"),
        DecidedBy::NotShown, u"200"_s);
}

void RouteComparisonTest::saysWhyNot()
{
    QFETCH(const QByteArray, other);
    QFETCH(const bool, knowsPeers);
    const std::vector<Route> routes = parseReply(other + best + "0000 \n").routes();
    QCOMPARE(routes.size(), 2U);
    const auto ranked = rankPaths(routes, knowsPeers ? withPeers() : RankingOptions());
    QCOMPARE(ranked.size(), 2U);
    QCOMPARE(ranked[0], (RankedPath{1, DecidedBy::Best, {}, {}}));
    QCOMPARE(ranked[1].path, 0);
    QTEST(ranked[1].decidedBy, "decidedBy");
    QTEST(ranked[1].value, "value");
}

void RouteComparisonTest::ranksOtherProtocols()
{
    const std::vector<Route> routes =
        parseReply(
            "1007-10.0.0.0/8  unicast [o 1:1:1] * I (150/10) [1.1.1.1]\n1008-\tType: OSPF univ\n"
            "1007-                unicast [o 1:1:1] E2 (150/15/77) [1.1.1.1]\n1008-\tType: OSPF-E2 univ\n"
            "1007-                unicast [o 1:1:1] I (150/20) [1.1.1.1]\n1008-\tType: OSPF univ\n"
            "1007-                unicast [r 1:1:1] (150/2)\n1008-\tType: RIP univ\n0000 \n")
            .routes();
    const auto ranked = rankPaths(routes, {});
    QCOMPARE(ranked.size(), 4U);
    QCOMPARE(ranked[1], (RankedPath{2, DecidedBy::Metric, u"20"_s, u"10"_s}));
    QCOMPARE(ranked[2], (RankedPath{1, DecidedBy::RouteType, u"E2"_s, u"I"_s}));
    QCOMPARE(ranked[3].decidedBy, DecidedBy::NotShown); // two protocols of one preference
    QVERIFY(rankPaths({}, {}).empty());
}

void RouteComparisonTest::explainsTheCapture()
{
    const ParsedReply reply = parseReply(readData(u"bird/2.0.12-show-route-all.txt"_s));
    int explained = 0;
    for (qsizetype row = 0; row < reply.table->size(); ++row) {
        const std::vector<qsizetype> rows = reply.table->pathsOf(row);
        if (rows.size() < 2 || rows.front() != row)
            continue;
        std::vector<Route> paths;
        for (const qsizetype path : rows)
            paths.push_back(reply.table->route(path));
        for (const RankedPath &ranked : rankPaths(paths, {})) {
            QVERIFY2(ranked.decidedBy != DecidedBy::NotShown, qPrintable(paths[0].prefix));
            ++explained;
        }
    }
    QVERIFY(explained > 30);
}

void RouteComparisonTest::findsDifferences_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QStringList>("expected");
    const QByteArray attributes = "1012-\tBGP.as_path: 1 2\n \tBGP.med: 5\n \tBGP.community: (1,2)\n";
    const QByteArray a = line("10.0.0.0/8", attributes);
    const auto with = [&](const char *before, const char *after) {
        return line("10.0.0.0/8", QByteArray(attributes).replace(before, after));
    };
    QTest::newRow("same") << a << a << QStringList();
    QTest::newRow("order") << a + line("9.0.0.0/8") << line("9.0.0.0/8") + a << QStringList();
    QTest::newRow("added and gone") << a + line("9.0.0.0/8") << a + line("11.0.0.0/8")
                                    << QStringList{u"-9.0.0.0/8"_s, u"+11.0.0.0/8"_s};
    QTest::newRow("longer prefix") << a << line("10.0.0.0/9", attributes)
                                   << QStringList{u"-10.0.0.0/8"_s, u"+10.0.0.0/9"_s};
    QTest::newRow("path") << a << with("1 2", "1 3 2") << QStringList{u"~10.0.0.0/8 AS path"_s};
    QTest::newRow("MED") << a << with("5", "6") << QStringList{u"~10.0.0.0/8 MED"_s};
    QTest::newRow("no MED") << a << with(" \tBGP.med: 5\n", "") << QStringList{u"~10.0.0.0/8 MED"_s};
    QTest::newRow("communities") << a << with("(1,2)", "(1,2) (1,3)")
                                 << QStringList{u"~10.0.0.0/8 communities"_s};
    QTest::newRow("custom") << a << with("\n \tBGP.med", "\n \tmine: 1\n \tBGP.med")
                            << QStringList{u"~10.0.0.0/8 other attributes"_s};
    QTest::newRow("next hop") << a << QByteArray(a).replace("on e0", "on e1")
                              << QStringList{u"~10.0.0.0/8 next hop"_s};
    QTest::newRow("metric") << a << QByteArray(a).replace("(100)", "(100/15)")
                            << QStringList{u"~10.0.0.0/8 metric"_s};
    QTest::newRow("protocol") << a << line("10.0.0.0/8", attributes, "q")
                              << QStringList{u"~10.0.0.0/8 protocol or neighbour"_s};
    QTest::newRow("best") << a << QByteArray(a).replace("] * (", "] (") << QStringList{u"~10.0.0.0/8 best"_s};
    QTest::newRow("time") << a << QByteArray(a).replace("1:1:1", "2:2:2") << QStringList();
    QTest::newRow("origin AS without attributes")
        << line("10.0.0.0/8") << line("10.0.0.0/8").replace("AS2i", "AS3i")
        << QStringList{u"~10.0.0.0/8 AS path"_s};
    QTest::newRow("ROA") << "1007-10.0.0.0/8-24 AS1  [s 1:1:1] * (200)\n"_ba
                         << "1007-10.0.0.0/8-24 AS2  [s 1:1:1] * (200)\n"_ba
                         << QStringList{u"-10.0.0.0/8-24 AS1"_s, u"+10.0.0.0/8-24 AS2"_s};
    QTest::newRow("another table") << "1007-Table a:\n" + a << "1007-Table b:\n" + a
                                   << QStringList{u"-10.0.0.0/8"_s, u"+10.0.0.0/8"_s};
}

void RouteComparisonTest::findsDifferences()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QTEST(differenceTexts(parseReply(left), parseReply(right), {}), "expected");
}

void RouteComparisonTest::comparesPathsOfNeighbours()
{
    const QByteArray second = line("10.0.0.0/8", {}, "q").replace("] * (", "] (");
    const ParsedReply left = parseReply(line("10.0.0.0/8") + second);
    const ParsedReply right = parseReply(line("10.0.0.0/8"));
    QCOMPARE(differenceTexts(left, right, {}), QStringList());
    QCOMPARE(differenceTexts(left, right, {.byProtocol = true}), QStringList{u"-10.0.0.0/8"_s});
    QCOMPARE(differenceTexts(left, parseReply(QByteArray("1007-Table x:\n") + line("10.0.0.0/8")),
                             {.byTable = false}),
             QStringList());
    QCOMPARE(differenceTexts(right, parseReply(second), {.ignored = RouteChange::Source | RouteChange::Best}),
             QStringList());
}

/// The lab announced the same to both versions; what the routers themselves made differs.
void RouteComparisonTest::versionsDoNotDiffer()
{
    const ParsedReply two = parseReply(readData(u"bird/2.0.12-show-route-asset.txt"_s));
    const ParsedReply three = parseReply(readData(u"bird/3.1.7-show-route-asset.txt"_s));
    QCOMPARE(two.table->size(), 1);
    QCOMPARE(differenceTexts(two, three, {}), QStringList());
}

void RouteComparisonTest::diffModelShowsDifferences()
{
    RouteDiffModel model;
    const QAbstractItemModelTester tester(&model);
    const ParsedReply left = parseReply(line("10.0.0.0/8") + line("9.0.0.0/8"));
    const ParsedReply right = parseReply(line("10.0.0.0/8").replace("e0", "e1") + line("11.0.0.0/8"));
    model.compare(left.table, right.table, {});
    QVERIFY(model.isWorking());
    model.compare(left.table, right.table, {}); // the first one is not awaited
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(model.rowCount(), 3);
    const auto cell = [&](int row, RouteDiffModel::Column column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(0, RouteDiffModel::Kind), u"gone"_s);
    QCOMPARE(cell(1, RouteDiffModel::Kind), u"changed"_s);
    QCOMPARE(cell(1, RouteDiffModel::Changes), u"next hop"_s);
    QCOMPARE(cell(1, RouteDiffModel::RightNextHop), u"10.0.0.1 on e1"_s);
    QCOMPARE(cell(2, RouteDiffModel::Prefix), u"11.0.0.0/8"_s);
    QCOMPARE(model.index(2, 0).data(RouteDiffModel::LeftRowRole).toInt(), -1);
    QCOMPARE(model.index(2, 0).data(RouteDiffModel::RightRowRole).toInt(), 1);
}

void RouteComparisonTest::savesAndLoads()
{
    const SavedResult result{
        "show route all",  u"edge \u00e9"_s,      QDateTime({2026, 11, 22}, {22, 5, 27, 718}, Qt::UTC),
        Version{2, 0, 12}, ReplyCoding::Stripped, readData(u"bird/2.0.12-show-route-all.txt"_s)};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    QVERIFY(saveResult(result, buffer));
    QVERIFY(buffer.size() < result.reply.size() / 4);
    buffer.seek(0);
    const auto loaded = loadResult(buffer);
    QVERIFY(loaded);
    QVERIFY(*loaded == result);
    QBuffer closed;
    QCOMPARE(loadResult(closed).error().code, core::ErrorCode::Io);
}

void RouteComparisonTest::refusesSavedResults_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::newRow("another format") << "nocdesk-bird-reply"_ba
                                    << "x"_ba << core::ErrorCode::InvalidInput;
    QTest::newRow("newer") << "\"version\":1"_ba
                           << "\"version\":2"_ba << core::ErrorCode::Unsupported;
    QTest::newRow("no version") << "\"version\":1"_ba
                                << "\"v\":1"_ba << core::ErrorCode::InvalidInput;
    QTest::newRow("unknown coding") << "coded"_ba
                                    << "coiled"_ba << core::ErrorCode::InvalidInput;
    QTest::newRow("no head") << "\n"_ba
                             << " "_ba << core::ErrorCode::InvalidInput;
    QTest::newRow("broken stream") << "}\n"_ba
                                   << "}\nx"_ba << core::ErrorCode::InvalidInput;
}

void RouteComparisonTest::refusesSavedResults()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray bytes = *encodeResult({"show status", u"r"_s, {}, {}, ReplyCoding::Coded, "0013 \n"});
    QVERIFY(decodeResult(bytes));
    const qsizetype at = bytes.indexOf(before);
    QVERIFY(at >= 0);
    bytes.replace(at, before.size(), after);
    const auto result = decodeResult(bytes);
    QVERIFY(!result);
    QTEST(result.error().code, "code");
}

void RouteComparisonTest::limitsSavedResults()
{
    const SavedResult result{"show route", u"r"_s, {}, {}, ReplyCoding::Coded, QByteArray(1'000, 'a')};
    const QByteArray bytes = *encodeResult(result, {.reply = 1'000});
    QCOMPARE(encodeResult(result, {.reply = 999}).error().code, core::ErrorCode::TooLarge);
    QVERIFY(decodeResult(bytes, {.reply = 1'000}));
    QCOMPARE(decodeResult(bytes, {.reply = 999}).error().code, core::ErrorCode::TooLarge);
    QVERIFY(decodeResult(bytes, {.file = bytes.size()}));
    QCOMPARE(decodeResult(bytes, {.file = bytes.size() - 1}).error().code, core::ErrorCode::TooLarge);
    QCOMPARE(encodeResult(result, {.file = bytes.size() - 1}).error().code, core::ErrorCode::TooLarge);
    SavedResult longName = result;
    longName.router = QString(maxSavedHead, u'r');
    QCOMPARE(encodeResult(longName).error().code, core::ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(RouteComparisonTest)
#include "tst_routecomparison.moc"
