// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/subnet.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;
using net::Subnet;

class TestSubnet final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty = refused
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("prefix", u"10.1.0.0/16"_s, u"10.1.0.0/16"_s);
        row("one address", u"192.0.2.7"_s, u"192.0.2.7"_s);
        row("one address as prefix", u"192.0.2.7/32"_s, u"192.0.2.7"_s);
        row("host bits are dropped", u"10.1.2.3/8"_s, u"10.0.0.0/8"_s);
        row("odd length", u"10.1.255.255/23"_s, u"10.1.254.0/23"_s);
        row("everything", u"0.0.0.0/0"_s, u"0.0.0.0/0"_s);
        row("spaces around", u" 10.0.0.0/8 "_s, u"10.0.0.0/8"_s);
        row("v6", u"2001:db8::/32"_s, u"2001:db8::/32"_s);
        row("v6 host bits", u"2001:db8:ffff:ffff::1/47"_s, u"2001:db8:fffe::/47"_s);
        row("v6 one address", u"::1"_s, u"::1"_s);
        row("v6 everything", u"::/0"_s, u"::/0"_s);
        row("mapped address", u"::ffff:10.1.2.3"_s, u"10.1.2.3"_s);
        row("mapped prefix", u"::ffff:10.0.0.0/104"_s, u"10.0.0.0/8"_s);
        row("empty", u""_s, u""_s);
        row("word", u"localhost"_s, u""_s);
        row("inet_aton shorthand", u"10/8"_s, u""_s);
        row("three parts", u"10.1.2/24"_s, u""_s);
        row("out of range", u"10.1.2.256"_s, u""_s);
        row("length too long", u"10.0.0.0/33"_s, u""_s);
        row("v6 length too long", u"::/129"_s, u""_s);
        row("length missing", u"10.0.0.0/"_s, u""_s);
        row("negative length", u"10.0.0.0/-1"_s, u""_s);
        row("length with sign", u"10.0.0.0/+8"_s, u""_s);
        row("length not a number", u"10.0.0.0/x"_s, u""_s);
        row("netmask", u"10.0.0.0/255.0.0.0"_s, u""_s);
        row("two slashes", u"10.0.0.0/8/8"_s, u""_s);
        row("scope id", u"fe80::1%eth0"_s, u""_s);
    }

    void fromText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const auto subnet = Subnet::fromText(text);
        QCOMPARE(subnet.has_value(), !expected.isEmpty());
        if (subnet) {
            QCOMPARE(subnet->toText(), expected);
            QVERIFY(Subnet::fromText(subnet->toText()) == subnet);
        }
    }

    void contains_data()
    {
        QTest::addColumn<QString>("subnet");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("expected");
        QTest::newRow("inside") << u"10.1.0.0/16"_s << u"10.1.255.255"_s << true;
        QTest::newRow("one past") << u"10.1.0.0/16"_s << u"10.2.0.0"_s << false;
        QTest::newRow("one before") << u"10.1.0.0/16"_s << u"10.0.255.255"_s << false;
        QTest::newRow("mapped") << u"10.1.0.0/16"_s << u"::ffff:10.1.2.3"_s << true;
        QTest::newRow("everything v4") << u"0.0.0.0/0"_s << u"203.0.113.1"_s << true;
        QTest::newRow("everything v4 is not v6") << u"0.0.0.0/0"_s << u"2001:db8::1"_s << false;
        QTest::newRow("everything v6 is not v4") << u"::/0"_s << u"203.0.113.1"_s << false;
        QTest::newRow("v6 inside") << u"2001:db8::/33"_s << u"2001:db8:7fff::1"_s << true;
        QTest::newRow("v6 outside") << u"2001:db8::/33"_s << u"2001:db8:8000::1"_s << false;
        QTest::newRow("v6 loopback is not v4 1") << u"0.0.0.1"_s << u"::1"_s << false;
        QTest::newRow("exact") << u"127.0.0.1"_s << u"127.0.0.1"_s << true;
    }

    void contains()
    {
        QFETCH(const QString, subnet);
        QFETCH(const QString, address);
        QFETCH(const bool, expected);
        const auto parsed = Subnet::fromText(subnet);
        QVERIFY(parsed);
        QCOMPARE(parsed->contains(QHostAddress(address)), expected);
    }

    void mappingIsRemoved()
    {
        QCOMPARE(net::withoutMapping(QHostAddress(u"::ffff:10.1.2.3"_s)), QHostAddress(u"10.1.2.3"_s));
        QCOMPARE(net::withoutMapping(QHostAddress(u"10.1.2.3"_s)), QHostAddress(u"10.1.2.3"_s));
        for (const QString &other : {u"::1"_s, u"2001:db8::1"_s, u"::10.1.2.3"_s}) {
            const QHostAddress address(other);
            QCOMPARE(net::withoutMapping(address).protocol(), QAbstractSocket::IPv6Protocol);
        }
    }
};

QTEST_GUILESS_MAIN(TestSubnet)
#include "tst_subnet.moc"
