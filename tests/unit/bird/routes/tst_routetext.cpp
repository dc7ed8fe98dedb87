// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/route.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

class RouteTextTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void prefixes_data();
    void prefixes();
    void keysSortAsAddressesDo();
    void paths_data();
    void paths();
};

void RouteTextTest::prefixes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("again"); ///< empty: refused
    QTest::newRow("IPv4") << "192.0.2.0/24"_ba << u"192.0.2.0/24"_s;
    QTest::newRow("IPv4 default") << "0.0.0.0/0"_ba << u"0.0.0.0/0"_s;
    QTest::newRow("IPv4 address") << "8.8.8.8"_ba << u"8.8.8.8/32"_s;
    QTest::newRow("host bits") << "10.0.0.1/8"_ba << u"10.0.0.0/8"_s;
    QTest::newRow("IPv6") << "2001:db8:102:8000::/49"_ba << u"2001:db8:102:8000::/49"_s;
    QTest::newRow("IPv6 default") << "::/0"_ba << u"::/0"_s;
    QTest::newRow("IPv6 loopback") << "::1"_ba << u"::1/128"_s;
    QTest::newRow("IPv6 gap inside") << "fd00:0:0:1::2/128"_ba << u"fd00:0:0:1::2/128"_s;
    QTest::newRow("IPv6 full") << "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff/128"_ba
                               << u"2001:db8:ffff:ffff:ffff:ffff:ffff:ffff/128"_s;
    QTest::newRow("IPv6 mapped") << "::ffff:192.0.2.1/128"_ba << u"::ffff:192.0.2.1/128"_s;
    QTest::newRow("IPv6 upper case") << "2001:DB8::/32"_ba << u"2001:db8::/32"_s;
    QTest::newRow("single zero") << "1:0:2:3:4:5:6:7/128"_ba << u"1:0:2:3:4:5:6:7/128"_s;
    for (const char *bad : {"", "10.0.0.0/33", "10.0.0/8", "256.0.0.0/8", "10.0.0.0/", "10.0.0.0/08",
                            "1.2.3.4.5", "2001:db8::/129", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
                            "12345::", "::/0 ", "x", "01.2.3.4", "65002:1"})
        QTest::newRow(bad) << QByteArray(bad) << QString();
}

void RouteTextTest::prefixes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, again);
    const auto key = prefixKey(text);
    QCOMPARE(key.has_value(), !again.isEmpty());
    if (key)
        QCOMPARE(toText(*key), again);
}

void RouteTextTest::keysSortAsAddressesDo()
{
    const std::vector<QByteArray> sorted{"9.0.0.0/8",   "10.0.0.0/8",    "10.0.0.0/9",    "10.0.0.0/32",
                                         "10.0.0.1/32", "2001:db8::/32", "2001:db8::/48", "fe80::/10"};
    for (std::size_t i = 1; i < sorted.size(); ++i)
        QVERIFY2(*prefixKey(sorted[i - 1]) < *prefixKey(sorted[i]), sorted[i].constData());
}

void RouteTextTest::paths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("again");
    QTest::addColumn<int>("length");
    QTest::addColumn<uint>("origin"); ///< 0: none
    QTest::addColumn<uint>("first");
    QTest::newRow("empty") << ""_ba << QString() << 0 << 0U << 0U;
    QTest::newRow("sequence") << "64999 3356 4294967295"_ba << u"64999 3356 4294967295"_s << 3 << 4294967295U
                              << 64999U;
    QTest::newRow("set, 2") << "64999 174 {64512 64513}"_ba << u"64999 174 {64512 64513}"_s << 3 << 0U
                            << 64999U;
    QTest::newRow("set, 1.6") << "64999 { 64512 64513 }"_ba << u"64999 {64512 64513}"_s << 2 << 0U << 64999U;
    QTest::newRow("confederation") << "(1 2) 65002"_ba << u"(1 2) 65002"_s << 1 << 65002U << 65002U;
    QTest::newRow("confederation set") << "({1 2}) 65002 7"_ba << u"({1 2}) 65002 7"_s << 2 << 7U << 65002U;
    QTest::newRow("cut in a number") << "65001 65127 6..."_ba << u"65001 65127 ..."_s << 2 << 0U << 65001U;
    QTest::newRow("cut after a blank") << "65001 65127 ..."_ba << u"65001 65127 ..."_s << 2 << 0U << 65001U;
    QTest::newRow("cut in a set") << "65001 {65127 6..."_ba << u"65001 {65127} ..."_s << 2 << 0U << 65001U;
}

void RouteTextTest::paths()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, length);
    QFETCH(const uint, origin);
    QFETCH(const uint, first);
    const AsPath path = parseAsPath(text);
    QTEST(toText(path), "again");
    QCOMPARE(path.length(), length);
    QCOMPARE(path.originAs().value_or(0), origin);
    QCOMPARE(path.firstAs().value_or(0), first);
    QCOMPARE(path.isTruncated, text.contains("..."));
}

QTEST_GUILESS_MAIN(RouteTextTest)
#include "tst_routetext.moc"
