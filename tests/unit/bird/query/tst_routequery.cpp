// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/routequery.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(noc::bird::QueryProblem)

namespace {

/// Everything that is set, in the order of the struct: what a row of the table can be read against.
QString described(const RouteQuery &query)
{
    static const QStringList matches{u""_s, u"exact "_s, u"for "_s, u"within "_s};
    static const QStringList kinds{u""_s,          u"best "_s,      u"filtered "_s,
                                   u"exported "_s, u"preexport "_s, u"notexported "_s};
    static const QStringList states{u""_s, u"valid "_s, u"invalid "_s, u"unknown "_s};
    QString text = matches[static_cast<int>(query.match)];
    text += query.net.isEmpty() ? query.net : query.net + u' ';
    text += query.table.isEmpty() ? query.table : u"table=" + query.table + u' ';
    text += kinds[static_cast<int>(query.kind)];
    text += query.protocol.isEmpty() ? query.protocol : u"protocol=" + query.protocol + u' ';
    if (query.originAs)
        text += u"origin=%1 "_s.arg(*query.originAs);
    if (query.firstAs)
        text += u"first=%1 "_s.arg(*query.firstAs);
    for (const quint32 number : query.throughAs)
        text += u"through=%1 "_s.arg(number);
    for (const PathPattern &pattern : query.paths) {
        text += pattern.isFromStart ? u"path=^["_s : u"path=["_s;
        for (const PathItem &item : pattern.items)
            text += item.kind == PathItem::Kind::Number ? u"%1,"_s.arg(item.number)
                : item.kind == PathItem::Kind::AnyOne   ? u"?,"_s
                                                        : u"*,"_s;
        text += pattern.isToEnd ? u"]$ "_s : u"] "_s;
    }
    for (const CommunityTerm &term : query.communities)
        text += u"community%1=%2 "_s.arg(static_cast<int>(term.type)).arg(term.parts.join(u'|'));
    text += states[static_cast<int>(query.rpki)];
    text += query.isWithAttributes ? u"all "_s : u""_s;
    text += query.isCount ? u"count "_s : u""_s;
    text += query.where.isEmpty() ? query.where : u"where="_s + query.where;
    return text.trimmed();
}

} // namespace

class RouteQueryTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        row("", "");
        row("8.8.8.8", "for 8.8.8.8");
        row("  8.8.8.8  ", "for 8.8.8.8");
        row("for 8.8.8.8", "for 8.8.8.8");
        row("2001:db8::1", "for 2001:db8::1");
        row("2001:DB8:0::1", "for 2001:db8::1");
        row("1:2:3:4:5:6:7:8", "for 1:2:3:4:5:6:7:8");
        row("::", "for ::");
        row("203.0.113.0/24", "exact 203.0.113.0/24");
        row("8.8.8.8/32", "exact 8.8.8.8/32");
        row("0.0.0.0/0", "exact 0.0.0.0/0");
        row("::/0", "exact ::/0");
        row("2001:db8::/32", "exact 2001:db8::/32");
        row("203.0.113.0/24+", "within 203.0.113.0/24");
        row("203.0.113.0/24 orlonger", "within 203.0.113.0/24");
        row("203.0.113.0/24 +", "within 203.0.113.0/24");
        row("2001:db8::/32+", "within 2001:db8::/32");
        row("in 203.0.113.0/24", "within 203.0.113.0/24");
        row("within:2001:db8::/32", "within 2001:db8::/32");
        row("for:203.0.113.0/24", "for 203.0.113.0/24");
        row("AS15169", "origin=15169");
        row("as15169", "origin=15169");
        row("15169", "origin=15169");
        row("AS1.10", "origin=65546");
        row("4294967295", "origin=4294967295");
        row("_15169$", "origin=15169");
        row("15169$", "origin=15169");
        row("^3356_", "first=3356");
        row("^3356", "first=3356");
        row("_701_", "through=701");
        row("_701_ _1299_", "through=701 through=1299");
        row("^65002 65003", "path=^[65002,65003,]");
        row("^65002_65003_", "path=^[65002,65003,]");
        row("^65002 65003$", "path=^[65002,65003,]$");
        row("^65002$", "path=^[65002,]$");
        row("3356 15169$", "path=[3356,15169,]$");
        row("3356 15169", "path=[3356,15169,]");
        row("^3356 .* 15169$", "path=^[3356,*,15169,]$");
        row("^3356_?_15169$", "path=^[3356,?,15169,]$");
        row("_701_ 15169", "origin=15169 through=701");
        row("65000:666", "community0=65000|666");
        row("065000:0666", "community0=65000|666");
        row("65000:*", "community0=65000|*");
        row("0:0", "community0=0|0");
        row("65000:1:2", "community1=65000|1|2");
        row("4200000000:*:*", "community1=4200000000|*|*");
        row("4200000000:2:*", "community1=4200000000|2|*");
        row("rt:65001:100", "community2=rt|65001|100");
        row("RT:65001:4294967295", "community2=rt|65001|4294967295");
        row("rt:10.0.0.1:77", "community2=rt|10.0.0.1|77");
        row("soo:4200000000:1", "community2=ro|4200000000|1");
        row("generic:0x43000000:0x0", "community2=generic|0x43000000|0x0");
        row("rpki:invalid", "invalid");
        row("rpki:Valid", "valid");
        row("rpki:unknown", "unknown");
        row("proto:edge_r2", "protocol=edge_r2");
        row("from:AS65002-dn42.peer:1", "protocol=AS65002-dn42.peer:1");
        row("from:'f-out.v4'", "protocol=f-out.v4");
        row("table:dn42v4", "table=dn42v4");
        row("filtered:edge_r2", "filtered protocol=edge_r2");
        row("filtered", "filtered");
        row("exported:edge_r2", "exported protocol=edge_r2");
        row("preexport:edge_r2", "preexport protocol=edge_r2");
        row("noexport:x", "notexported protocol=x");
        row("best", "best");
        row("primary from:x", "best protocol=x");
        row("all count", "all count");
        row("where bgp_path.len > 3 && source = RTS_BGP", "where=bgp_path.len > 3 && source = RTS_BGP");
        row("203.0.113.0/24+ from:edge_r2 _701_ 65000:1 table:t4 best all count where net.len > 8",
            "within 203.0.113.0/24 table=t4 best protocol=edge_r2 through=701 community0=65000|1 all count "
            "where=net.len > 8");
    }

    void understood()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, expected);
        const auto query = parseRouteQuery(typed);
        QVERIFY2(query, qPrintable(query ? QString() : query.error().toError().detail));
        QCOMPARE(described(*query), expected);
        const QString text = toText(*query);
        const auto again = parseRouteQuery(text);
        QVERIFY2(again, qPrintable(text));
        QCOMPARE(described(*again), expected);
        QCOMPARE(toText(*again), text);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QueryProblem>("problem");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *typed, QueryProblem problem, int position = 0,
                            const char *suggestion = "") {
            QTest::newRow(typed) << QString::fromUtf8(typed) << problem << position
                                 << QString::fromUtf8(suggestion);
        };
        row("www.example.net", QueryProblem::HostName);
        row("all www.example.net", QueryProblem::HostName, 4);
        row("10.0.0.1/8", QueryProblem::HostBitsSet, 0, "10.0.0.0/8");
        row("10.0.0.1/8+", QueryProblem::HostBitsSet, 0, "10.0.0.0/8+");
        row("2001:db8::1/32", QueryProblem::HostBitsSet, 0, "2001:db8::/32");
        row("10.0.0", QueryProblem::InvalidAddress);
        row("10/8", QueryProblem::InvalidAddress);
        row("10.0.0.256", QueryProblem::InvalidAddress);
        row("10.0.0.0/33", QueryProblem::InvalidLength);
        row("2001:db8::/129", QueryProblem::InvalidLength);
        row("10.0.0.0/", QueryProblem::InvalidLength);
        row("10.0.0.0/8 10.1.0.0/16", QueryProblem::GivenTwice, 11);
        row("8.8.8.8+", QueryProblem::NoPrefix);
        row("orlonger", QueryProblem::NoPrefix);
        row("0", QueryProblem::InvalidNumber);
        row("AS0", QueryProblem::InvalidNumber);
        row("4294967296", QueryProblem::InvalidNumber);
        row("AS1.65536", QueryProblem::InvalidNumber);
        row("_4294967296_", QueryProblem::InvalidNumber);
        row("AS1 AS2", QueryProblem::GivenTwice, 4);
        row("70000:1", QueryProblem::CommunityTooLarge, 0, "70000:1:*");
        row("1:65536", QueryProblem::CommunityTooLarge, 0, "1:65536:*");
        row("1:2:4294967296", QueryProblem::InvalidCommunity);
        row("1:2:3:4", QueryProblem::InvalidCommunity);
        row("1:*:2", QueryProblem::InvalidCommunity);
        row("1:x", QueryProblem::InvalidCommunity);
        row("rt:65001", QueryProblem::InvalidExtCommunity);
        row("rt:70000:65536", QueryProblem::InvalidExtCommunity);
        row("rt:10.0.0.1:65536", QueryProblem::InvalidExtCommunity);
        row("rt:*:1", QueryProblem::InvalidExtCommunity);
        row("rpki:invald", QueryProblem::InvalidRpkiState, 0, "rpki:invalid");
        row("rpki:", QueryProblem::MissingValue);
        row("table:", QueryProblem::MissingValue);
        row("from", QueryProblem::MissingValue);
        row("for", QueryProblem::MissingValue);
        row("where", QueryProblem::MissingValue);
        row("tabel:x", QueryProblem::UnknownWord, 0, "table:x");
        row("cuont", QueryProblem::UnknownWord, 0, "count");
        row("gibberish", QueryProblem::UnknownWord);
        row("from:a;b", QueryProblem::InvalidName);
        row("from:a'b", QueryProblem::InvalidName);
        row("filtered:a exported:b", QueryProblem::KindsExclude, 11);
        row("filtered:a best", QueryProblem::KindsExclude, 11);
        row("from:a from:b", QueryProblem::GivenTwice, 7);
        row("table:a table:b", QueryProblem::GivenTwice, 8);
        row("^x_", QueryProblem::InvalidPath);
        row("where a # b", QueryProblem::InvalidWhere);
        row("where a; b", QueryProblem::InvalidWhere);
        row("where (a", QueryProblem::InvalidWhere);
        row("where a\nb", QueryProblem::InvalidWhere);
        row("where 'a", QueryProblem::InvalidWhere);
    }

    void refused()
    {
        QFETCH(const QString, typed);
        QFETCH(const QueryProblem, problem);
        QFETCH(const int, position);
        QFETCH(const QString, suggestion);
        const auto query = parseRouteQuery(typed);
        QVERIFY2(!query, qPrintable(query ? described(*query) : QString()));
        QCOMPARE(query.error().problem, problem);
        QCOMPARE(query.error().position, position);
        QCOMPARE(query.error().suggestion, suggestion);
        QVERIFY(!query.error().toError().detail.isEmpty());
    }

    void limits()
    {
        const QString longest = u"where "_s + QString(maxQueryLetters - 6, u'x');
        QVERIFY(parseRouteQuery(longest));
        QCOMPARE(parseRouteQuery(longest + u'x').error().problem, QueryProblem::TooLong);
        QStringList terms;
        for (std::size_t i = 0; i < maxQueryTerms; ++i)
            terms.append(u"1:%1"_s.arg(i));
        QVERIFY(parseRouteQuery(terms.join(u' ')));
        QCOMPARE(parseRouteQuery(terms.join(u' ') + u" 2:2"_s).error().problem, QueryProblem::TooManyTerms);
        QVERIFY(parseRouteQuery(u"from:"_s + QString(64, u'a')));
        QCOMPARE(parseRouteQuery(u"from:"_s + QString(65, u'a')).error().problem, QueryProblem::InvalidName);
    }
};

QTEST_GUILESS_MAIN(RouteQueryTest)
#include "tst_routequery.moc"
