// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routetablemodel.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/routes/routereply.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray route(const QByteArray &prefix, const QByteArray &protocol = "p", const QByteArray &path = "1 2",
                 const QByteArray &more = {})
{
    return "1007-" + prefix.leftJustified(20) + " unicast [" + protocol + " 1:1:1] * (100) [AS2i]\n"
        + "1008-\tType: BGP univ\n1012-\tBGP.origin: IGP\n \tBGP.as_path: " + path + '\n' + more;
}

const QByteArray fewRoutes = "1007-Table master4:\n" + route("10.0.0.0/8", "zed", "1 2 3")
    + route("10.1.0.0/16")
    + route("10.1.2.0/24", "alpha", "7", " \tBGP.med: 5\n \tBGP.community: (65000,1) (65000,2)\n")
    + route("9.0.0.0/8", "beta", "7 8 {9 10}", " \tBGP.large_community: (65000, 1, 2)\n")
    + "1007-                     unicast [beta 1:1:1 from 1.2.3.4] (100/15) [i]\n"
      " \tvia 10.0.0.1 on e0 weight 1\n \tvia 10.0.0.2 on e1 weight 2\n"
    + "1007-\n Table master6:\n"
    + route("2001:db8::/32", "six", "4", " \tBGP.ext_community: (rt, 65001, 100)\n")
    + "1007-198.51.100.0/22-24 AS13335  [sroa 1:1:1] * (200)\n0000 \n";

QStringList prefixesOf(const RowQuery &query, const RouteTable &table)
{
    QStringList prefixes;
    for (const quint32 row : rowsOf(query, RouteColumns(table), {}))
        prefixes.append(table.route(row).prefix
                        + (table.route(row).best == BestMark::No ? u"-"_s : QString()));
    return prefixes;
}

QStringList shown(const RouteTableModel &model)
{
    QStringList prefixes;
    for (int row = 0; row < model.rowCount(); ++row)
        prefixes.append(model.index(row, 0).data().toString());
    return prefixes;
}

} // namespace

class RouteTableTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void looksUp_data();
    void looksUp();
    void agreesWithScanning();
    void digitsAreFoundWhereTheyAreWritten_data();
    void digitsAreFoundWhereTheyAreWritten();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void modelShowsRoutesAndNextHops();
    void modelFiltersAndSorts();
    void modelGrowsByBatches();
    void modelKeepsPersistentIndexes();
};

void RouteTableTest::looksUp_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<std::vector<qsizetype>>("longest");
    QTest::addColumn<std::vector<qsizetype>>("within");
    using Rows = std::vector<qsizetype>;
    QTest::newRow("address") << "10.1.2.3"_ba << Rows{2} << Rows{};
    QTest::newRow("address in the shorter") << "10.1.3.3"_ba << Rows{1} << Rows{};
    QTest::newRow("prefix") << "10.1.0.0/16"_ba << Rows{1} << Rows{1, 2};
    QTest::newRow("shorter than any") << "8.0.0.0/6"_ba << Rows{} << Rows{3, 4, 0, 1, 2};
    QTest::newRow("all of IPv4") << "0.0.0.0/0"_ba << Rows{} << Rows{3, 4, 0, 1, 2, 6};
    QTest::newRow("several paths") << "9.9.9.9"_ba << Rows{3, 4} << Rows{};
    QTest::newRow("IPv6") << "2001:db8:1::/48"_ba << Rows{5} << Rows{};
    QTest::newRow("all of IPv6") << "::/0"_ba << Rows{} << Rows{5};
    QTest::newRow("nothing") << "11.0.0.1"_ba << Rows{} << Rows{};
}

void RouteTableTest::looksUp()
{
    QFETCH(const QByteArray, key);
    const ParsedReply reply = parseReply(fewRoutes);
    for (const bool isFinished : {false, true}) {
        if (isFinished)
            reply.table->finish();
        QTEST(reply.table->longestMatch(*prefixKey(key)), "longest");
        QTEST(reply.table->within(*prefixKey(key)), "within");
    }
    QCOMPARE(reply.table->pathsOf(4), (std::vector<qsizetype>{3, 4}));
}

void RouteTableTest::agreesWithScanning()
{
    const ParsedReply reply = parseReply(readData(u"bird/2.0.12-show-route-all.txt"_s));
    reply.table->finish();
    const std::vector<Route> routes = reply.routes();
    const RouteColumns columns(*reply.table);
    for (const Route &wanted : routes) {
        if (!wanted.key)
            continue;
        RouteFilter filter;
        filter.within = wanted.key;
        std::vector<qsizetype> within = reply.table->within(*wanted.key);
        std::ranges::sort(within);
        const std::vector<quint32> scanned = rowsOf({filter, {}, {}}, columns, {});
        QCOMPARE(within, (std::vector<qsizetype>(scanned.cbegin(), scanned.cend())));
        for (const qsizetype row : reply.table->longestMatch(*wanted.key))
            QVERIFY(routes[static_cast<std::size_t>(row)].key == wanted.key);
    }
}

void RouteTableTest::digitsAreFoundWhereTheyAreWritten_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word :
         {"0",   "1",   "2",   "9",    "00",    "01",  "10",        "24",        "25",         "64",
          "128", "255", "650", "5002", "65002", "065", "123456789", "999999999", "4294967295", "42949672950"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void RouteTableTest::digitsAreFoundWhereTheyAreWritten()
{
    QFETCH(const QString, word);
    for (const QString &capture : {u"bird/2.0.12-show-route-all.txt"_s, u"bird/1.6.8-show-route-all.txt"_s}) {
        const ParsedReply reply = parseReply(readData(capture));
        QVERIFY(reply.table->size() > 20);
        std::vector<quint32> expected;
        for (quint32 row = 0; const Route &route : reply.routes()) {
            QStringList texts{route.prefix, route.protocol, toText(route.path.value_or(AsPath()))};
            texts += route.communities + route.largeCommunities + route.extCommunities;
            if (texts.join(u'\n').contains(word))
                expected.push_back(row);
            ++row;
        }
        QCOMPARE(rowsOf({routeFilterFromText(word), {}, {}}, RouteColumns(*reply.table), {}), expected);
    }
}

void RouteTableTest::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"10.0.0.0/8"_s,
                          u"10.1.0.0/16"_s,
                          u"10.1.2.0/24"_s,
                          u"9.0.0.0/8"_s,
                          u"9.0.0.0/8-"_s,
                          u"2001:db8::/32"_s,
                          u"198.51.100.0/22-24 AS13335"_s};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("word in prefix") << u"1.2.0"_s << QStringList{all[2]};
    QTest::newRow("word in protocol") << u"ALPHA"_s << QStringList{all[2]};
    QTest::newRow("word in the text of a prefix") << u"22-24"_s << QStringList{all[6]};
    QTest::newRow("word in a path") << u"{9"_s << QStringList{all[3]};
    QTest::newRow("two words in two places") << u"beta {9"_s << QStringList{all[3]};
    QTest::newRow("word nowhere") << u"gamma"_s << QStringList();
    QTest::newRow("within") << u"10.1.0.0/16"_s << all.mid(1, 2);
    QTest::newRow("longest match") << u"10.1.9.9"_s << QStringList{all[1]};
    QTest::newRow("longest match, nothing") << u"11.1.9.9"_s << QStringList();
    QTest::newRow("through") << u"AS7"_s << QStringList{all[2], all[3]};
    QTest::newRow("through a set") << u"_10_"_s << QStringList{all[3]};
    QTest::newRow("origin") << u"_2$"_s << QStringList{all[1]};
    QTest::newRow("origin, a set has none") << u"origin:10"_s << QStringList();
    QTest::newRow("first") << u"^1_"_s << all.mid(0, 2);
    QTest::newRow("community") << u"65000:2"_s << QStringList{all[2]};
    QTest::newRow("part of a community") << u"5000:2"_s << QStringList();
    QTest::newRow("large community") << u"65000:1:2"_s << QStringList{all[3]};
    QTest::newRow("extended community") << u"rt:65001:100"_s << QStringList{all[5]};
    QTest::newRow("protocol and best") << u"proto:bet best"_s << QStringList{all[3]};
    QTest::newRow("table") << u"table:master6"_s << all.mid(5, 2);
}

void RouteTableTest::filters()
{
    QFETCH(const QString, typed);
    const ParsedReply reply = parseReply(fewRoutes);
    QTEST(prefixesOf({routeFilterFromText(typed), {}, {}}, *reply.table), "expected");
}

void RouteTableTest::sorts_data()
{
    QTest::addColumn<RouteColumn>("column");
    QTest::addColumn<QList<int>>("ascending"); ///< rows of the table
    QTest::addColumn<QList<int>>("descending");
    using Rows = QList<int>;
    QTest::newRow("prefix") << RouteColumn::Prefix << Rows{3, 4, 0, 1, 2, 6, 5} << Rows{5, 6, 2, 1, 0, 3, 4};
    QTest::newRow("protocol") << RouteColumn::Protocol << Rows{2, 3, 4, 1, 5, 6, 0}
                              << Rows{0, 6, 5, 1, 3, 4, 2};
    QTest::newRow("path") << RouteColumn::AsPath << Rows{4, 6, 5, 2, 1, 3, 0} << Rows{0, 3, 1, 2, 5, 4, 6};
    QTest::newRow("MED") << RouteColumn::Med << Rows{0, 1, 3, 4, 5, 6, 2} << Rows{2, 0, 1, 3, 4, 5, 6};
    QTest::newRow("metric") << RouteColumn::Metric << Rows{0, 1, 2, 3, 5, 4, 6} << Rows{6, 4, 0, 1, 2, 3, 5};
    QTest::newRow("communities") << RouteColumn::Communities << Rows{0, 1, 3, 4, 5, 6, 2}
                                 << Rows{2, 0, 1, 3, 4, 5, 6};
    QTest::newRow("next hop") << RouteColumn::NextHop << Rows{0, 1, 2, 3, 5, 6, 4}
                              << Rows{4, 0, 1, 2, 3, 5, 6};
    QTest::newRow("neighbour") << RouteColumn::From << Rows{0, 1, 2, 3, 5, 6, 4} << Rows{4, 0, 1, 2, 3, 5, 6};
    QTest::newRow("best") << RouteColumn::Best << Rows{0, 1, 2, 3, 5, 6, 4} << Rows{4, 0, 1, 2, 3, 5, 6};
    QTest::newRow("table") << RouteColumn::Table << Rows{0, 1, 2, 3, 4, 5, 6} << Rows{5, 6, 0, 1, 2, 3, 4};
    QTest::newRow("type") << RouteColumn::Type << Rows{4, 6, 0, 1, 2, 3, 5} << Rows{0, 1, 2, 3, 5, 4, 6};
}

void RouteTableTest::sorts()
{
    QFETCH(const RouteColumn, column);
    const ParsedReply reply = parseReply(fewRoutes);
    const auto rows = [&](Qt::SortOrder order) {
        const std::vector<quint32> sorted = rowsOf({{}, column, order}, RouteColumns(*reply.table), {});
        return QList<int>(sorted.cbegin(), sorted.cend());
    };
    QTEST(rows(Qt::AscendingOrder), "ascending");
    QTEST(rows(Qt::DescendingOrder), "descending");
}

void RouteTableTest::modelShowsRoutesAndNextHops()
{
    RouteTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(parseReply(fewRoutes).table);
    QCOMPARE(model.rowCount(), 7);
    const QModelIndex several = model.index(4, 0);
    QCOMPARE(model.rowCount(several), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    const int hopColumn = static_cast<int>(RouteColumn::NextHop);
    const QModelIndex second = model.index(1, hopColumn, several);
    QCOMPARE(second.data().toString(), u"10.0.0.2 on e1, weight 2"_s);
    QCOMPARE(second.parent(), several);
    QCOMPARE(model.tableRow(second), -1);
    QCOMPARE(model.routeAt(second).from, u"1.2.3.4"_s);
    const auto cell = [&](RouteColumn column) { return model.index(2, static_cast<int>(column)); };
    QCOMPARE(cell(RouteColumn::Med).data(RouteTableModel::ValueRole), QVariant(5U));
    QCOMPARE(cell(RouteColumn::Communities).data().toString(), u"65000:1 65000:2"_s);
    QCOMPARE(cell(RouteColumn::Best).data(RouteTableModel::BestRole).toInt(),
             static_cast<int>(BestMark::Best));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Prefix"_s);
}

void RouteTableTest::modelFiltersAndSorts()
{
    RouteTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(parseReply(fewRoutes).table);
    const QStringList before = shown(model);
    model.setFilter(routeFilterFromText(u"10.0.0.0/8"));
    QCOMPARE(shown(model), before); // until a worker has found what is wanted
    QVERIFY(model.isWorking());
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(shown(model), before.mid(0, 3));
    model.sort(static_cast<int>(RouteColumn::Protocol), Qt::AscendingOrder);
    model.setFilter({});
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(shown(model).front(), u"10.1.2.0/24"_s);
    model.sort(-1);
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(shown(model), before);
    model.setTable(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void RouteTableTest::modelGrowsByBatches()
{
    RouteTableModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    RouteParser parser(Version{2, 0, 12});
    model.setTable(std::make_shared<RouteTable>());
    reset.clear();
    for (int i = 0; i < 200; ++i) {
        feedReply(parser, route("10." + QByteArray::number(i) + ".0.0/16"));
        model.append(parser.takeBatch());
        if (i == 100)
            model.sort(static_cast<int>(RouteColumn::Prefix), Qt::DescendingOrder);
    }
    QVERIFY(inserted.count() < 10); // not one a batch
    QTRY_COMPARE(model.rowCount(), 200);
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(shown(model).front(), u"10.199.0.0/16"_s);
    QCOMPARE(shown(model).back(), u"10.0.0.0/16"_s);
    QCOMPARE(reset.count(), 0);
}

void RouteTableTest::modelKeepsPersistentIndexes()
{
    RouteTableModel model;
    model.setTable(parseReply(fewRoutes).table);
    const QPersistentModelIndex kept(model.index(2, 1));
    const QPersistentModelIndex goes(model.index(5, 0));
    const QPersistentModelIndex hop(model.index(1, 0, model.index(4, 0)));
    model.sort(0, Qt::DescendingOrder);
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(model.tableRow(kept), 2);
    QCOMPARE(kept.row(), 2); // IPv6 and the ROA stand before it
    QCOMPARE(kept.column(), 1);
    QCOMPARE(model.tableRow(hop.parent()), 4);
    RouteFilter filter;
    filter.table = u"master4"_s;
    model.setFilter(filter);
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(model.tableRow(kept), 2);
    QCOMPARE(kept.row(), 0);
    QVERIFY(!goes.isValid());
    QCOMPARE(model.tableRow(hop.parent()), 4);
}

QTEST_GUILESS_MAIN(RouteTableTest)
#include "tst_routetable.moc"
