// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/command.h"
#include "models/bird/query/routetranslation.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

namespace {

constexpr Version v16{1, 6, 8};
constexpr Version v208{2, 0, 8};
constexpr Version v2012{2, 0, 12};
constexpr Version v3{3, 1, 7};

RouterNames someNames()
{
    return {{u"edge_r2"_s, u"to-dn42.pipe"_s},
            {u"master4"_s, u"dn42v4"_s},
            u"r4"_s,
            u"r6"_s,
            RouterNames::Families::Both};
}

} // namespace

Q_DECLARE_METATYPE(noc::bird::Version)
Q_DECLARE_METATYPE(noc::bird::QueryProblem)

class RouteTranslationTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void command_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Version>("version");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *typed, const Version &version, const char *expected) {
            QTest::addRow("%d.%d %s", version.major, version.minor, typed)
                << QString::fromUtf8(typed) << version << QByteArray(expected);
        };
        row("", v2012, "show route");
        row("8.8.8.8 all", v2012, "show route for 8.8.8.8 all");
        row("203.0.113.0/24", v2012, "show route 203.0.113.0/24");
        row("203.0.113.0/24+", v2012, "show route in 203.0.113.0/24");
        row("203.0.113.0/24+", v3, "show route in 203.0.113.0/24");
        row("203.0.113.0/24+ AS1", v208, "show route where net ~ [ 203.0.113.0/24+ ] && bgp_path.last = 1");
        row("203.0.113.0/24+", v16, "show route where net ~ [ 203.0.113.0/24+ ]");
        row("AS15169", v16, "show route where bgp_path.last = 15169");
        row("^3356_", v2012, "show route where bgp_path.first = 3356");
        row("_701_", v2012, "show route where bgp_path ~ [= * 701 * =]");
        row("^65002 65003", v2012, "show route where bgp_path ~ [= 65002 65003 * =]");
        row("3356 ? 15169$", v2012, "show route where bgp_path ~ [= * 3356 ? 15169 =]");
        row("^3356 * 1$", v2012, "show route where bgp_path ~ [= 3356 * 1 =]");
        row("65000:666", v2012, "show route where (65000,666) ~ bgp_community");
        row("65000:*", v2012, "show route where bgp_community ~ [(65000,*)]");
        row("65000:1:2", v3, "show route where (65000,1,2) ~ bgp_large_community");
        row("rt:65001:100", v2012, "show route where (rt,65001,100) ~ bgp_ext_community");
        row("rpki:valid", v16, "show route where roa_check('r4', net, bgp_path.last) = ROA_VALID");
        row("rpki:invalid", v2012,
            "show route where ((net.type = NET_IP4 && roa_check('r4', net, bgp_path.last) = ROA_INVALID) || "
            "(net.type = NET_IP6 && roa_check('r6', net, bgp_path.last) = ROA_INVALID))");
        row("203.0.113.0/24 count", v2012, "show route 203.0.113.0/24");
        row("8.8.8.8 count", v2012, "show route for 8.8.8.8");
        row("all count", v2012, "show route count");
        row("65000:1:*", v2012, "show route where bgp_large_community ~ [(65000,1,*)]");
        row("from:edge_r2 best count", v2012, "show route primary protocol 'edge_r2' count");
        row("filtered:edge_r2 all", v2012, "show route filtered protocol 'edge_r2' all");
        row("exported:to-dn42.pipe", v2012, "show route export 'to-dn42.pipe'");
        row("preexport:edge_r2", v2012, "show route preexport 'edge_r2'");
        row("noexport:edge_r2", v16, "show route noexport 'edge_r2'");
        row("table:dn42v4 8.8.8.8", v2012, "show route for 8.8.8.8 table 'dn42v4'");
        row("table:all count", v2012, "show route table all count");
        row("where a = 1 || b = 2", v2012, "show route where a = 1 || b = 2");
        row("AS1 where a = 1 || b = 2", v2012, "show route where bgp_path.last = 1 && (a = 1 || b = 2)");
    }

    void command()
    {
        QFETCH(const QString, typed);
        QFETCH(const Version, version);
        QFETCH(const QByteArray, expected);
        const auto query = parseRouteQuery(typed);
        QVERIFY(query);
        const auto translation = translate(*query, version, someNames());
        QVERIFY2(translation, qPrintable(translation ? QString() : translation.error().toError().detail));
        QCOMPARE(translation->command, expected);
    }

    void coveringPrefixes_data()
    {
        QTest::addColumn<Version>("version");
        QTest::addColumn<bool>("expected");
        QTest::newRow("2.17") << Version{2, 17, 5} << false;
        QTest::newRow("3.0") << Version{3, 0, 0} << true;
        QTest::newRow("3.2") << Version{3, 2, 9} << true;
        QTest::newRow("3.3") << Version{3, 3, 0} << false;
    }

    void coveringPrefixes()
    {
        QFETCH(const Version, version);
        QFETCH(const bool, expected);
        QCOMPARE(translate(*parseRouteQuery(u"8.8.8.8"_s), version, {})->isEveryCoveringPrefix, expected);
        QVERIFY(!translate(*parseRouteQuery(u"8.8.8.0/24"_s), version, {})->isEveryCoveringPrefix);
    }

    void countOfOneNet()
    {
        QVERIFY(translate(*parseRouteQuery(u"8.8.8.8 count"_s), v2012, {})->isCountedByReader);
        QVERIFY(!translate(*parseRouteQuery(u"8.8.8.8"_s), v2012, {})->isCountedByReader);
        QVERIFY(!translate(*parseRouteQuery(u"8.8.8.0/24+ count"_s), v2012, {})->isCountedByReader);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Version>("version");
        QTest::addColumn<int>("families");
        QTest::addColumn<QueryProblem>("problem");
        QTest::addColumn<QString>("suggestion");
        using F = RouterNames::Families;
        const auto row = [](const char *name, const char *typed, const Version &version, F families,
                            QueryProblem problem, const QString &suggestion = {}) {
            QTest::newRow(name) << QString::fromUtf8(typed) << version << static_cast<int>(families)
                                << problem << suggestion;
        };
        row("v6 of v4", "2001:db8::1", v16, F::OnlyV4, QueryProblem::WrongFamily);
        row("v4 of v6", "192.0.2.1", v16, F::OnlyV6, QueryProblem::WrongFamily);
        row("table", "table:dn42v6", v2012, F::Both, QueryProblem::UnknownTable, u"dn42v4"_s);
        row("all tables", "table:all", v16, F::OnlyV4, QueryProblem::UnknownTable);
        row("protocol", "from:edge_r3", v2012, F::Both, QueryProblem::UnknownProtocol, u"edge_r2"_s);
        row("too long", "where xx", v2012, F::Both, QueryProblem::CommandTooLong);
    }

    void refused()
    {
        QFETCH(const QString, typed);
        QFETCH(const Version, version);
        QFETCH(const int, families);
        QFETCH(const QueryProblem, problem);
        QFETCH(const QString, suggestion);
        auto query = parseRouteQuery(typed);
        QVERIFY(query);
        if (problem == QueryProblem::CommandTooLong)
            query->where = QString(maxCommandBytes, u'x');
        RouterNames names = someNames();
        names.families = static_cast<RouterNames::Families>(families);
        const auto translation = translate(*query, version, names);
        QVERIFY2(!translation, translation ? translation->command.constData() : "");
        QCOMPARE(translation.error().problem, problem);
        QCOMPARE(translation.error().suggestion, suggestion);
    }

    void roaTablesAreNeeded()
    {
        const auto query = parseRouteQuery(u"rpki:invalid"_s);
        QCOMPARE(translate(*query, v2012, {}).error().problem, QueryProblem::NoRoaTable);
        RouterNames only4;
        only4.roaTable4 = u"r4"_s;
        QCOMPARE(translate(*query, v2012, only4)->command,
                 "show route where net.type = NET_IP4 && roa_check('r4', net, bgp_path.last) = ROA_INVALID");
        only4.families = RouterNames::Families::OnlyV6;
        QCOMPARE(translate(*query, v16, only4).error().problem, QueryProblem::NoRoaTable);
    }

    void longestCommand()
    {
        RouteQuery query;
        query.where = QString(maxCommandBytes - 17, u'x'); // "show route where "
        QCOMPARE(translate(query, v2012, {})->command.size(), maxCommandBytes);
        query.where += u'x';
        QCOMPARE(translate(query, v2012, {}).error().problem, QueryProblem::CommandTooLong);
    }

    void madeQueriesAreCheckedToo()
    {
        RouteQuery query;
        query.kind = RouteQuery::Kind::Exported;
        QCOMPARE(translate(query, v2012, {}).error().problem, QueryProblem::NeedsProtocol);
        query.protocol = u"a' table all"_s;
        QCOMPARE(translate(query, v2012, {}).error().problem, QueryProblem::InvalidName);
    }
};

QTEST_GUILESS_MAIN(RouteTranslationTest)
#include "tst_routetranslation.moc"
