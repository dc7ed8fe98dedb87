// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/monitrc.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::workspace;
using namespace Qt::StringLiterals;

class TestMonitrc final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void addresses_data();
    void addresses();
    void ownAddressesHaveLoopback();
};

void TestMonitrc::lines_data()
{
    QTest::addColumn<MonitrcTarget>("target");
    QTest::addColumn<QString>("mmonit");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QString &host, bool isTls, bool isSelfSigned,
                        const QString &user, const QByteArray &password, const QString &mmonit) {
        QTest::newRow(name) << MonitrcTarget{host, 8080, isTls, isSelfSigned, user, core::Secret(password)}
                            << QString(u"set mmonit " + mmonit) << (isSelfSigned ? 3 : 2);
    };
    row("plain", u"192.0.2.1"_s, false, false, u"monit"_s, "aB-_9",
        u"http://monit:aB-_9@192.0.2.1:8080/collector"_s);
    row("TLS with files", u"noc.example.org"_s, true, false, u"monit"_s, "x",
        u"https://monit:x@noc.example.org:8080/collector"_s);
    row("self-signed", u"192.0.2.1"_s, true, true, u"monit"_s, "x",
        u"https://monit:x@192.0.2.1:8080/collector"_s);
    row("IPv6", u"2001:db8::1"_s, false, false, u"monit"_s, "x",
        u"http://monit:x@[2001:db8::1]:8080/collector"_s);
    row("characters of a URL", u"192.0.2.1"_s, false, false, u"a@b/c"_s, "p:a?s#s \"%\xC3\xA9",
        u"http://a%40b%2Fc:p%3Aa%3Fs%23s%20%22%25%C3%A9@192.0.2.1:8080/collector"_s);
}

void TestMonitrc::lines()
{
    QFETCH(MonitrcTarget, target);
    QFETCH(int, count);
    const QStringList lines = monitrcLines(target);
    QCOMPARE(lines.size(), count);
    QCOMPARE(lines.constFirst(), u"set eventqueue basedir /var/lib/monit/events slots 100"_s);
    QTEST(lines.constLast(), "mmonit");
}

void TestMonitrc::addresses_data()
{
    QTest::addColumn<QString>("listening");
    QTest::addColumn<QStringList>("reachable");
    QTest::newRow("one address") << u"192.0.2.7"_s << QStringList(u"192.0.2.7"_s);
    QTest::newRow("loopback") << u"127.0.0.1"_s << QStringList(u"127.0.0.1"_s);
    QTest::newRow("any IPv4") << u"0.0.0.0"_s << QStringList({u"192.0.2.1"_s, u"10.0.0.1"_s, u"127.0.0.1"_s});
    QTest::newRow("any") << u"::"_s
                         << QStringList(
                                {u"192.0.2.1"_s, u"10.0.0.1"_s, u"2001:db8::1"_s, u"127.0.0.1"_s, u"::1"_s});
}

void TestMonitrc::addresses()
{
    QFETCH(QString, listening);
    QList<QHostAddress> own;
    for (const QString &address : {u"127.0.0.1"_s, u"::1"_s, u"2001:db8::1"_s, u"192.0.2.1"_s,
                                   u"fe80::1%eth0"_s, u"169.254.1.1"_s, u"10.0.0.1"_s})
        own.append(QHostAddress(address));
    QTEST(reachableAddresses(QHostAddress(listening), own), "reachable");
}

void TestMonitrc::ownAddressesHaveLoopback()
{
    QVERIFY(ownAddresses().contains(QHostAddress(QHostAddress::LocalHost)));
}

QTEST_GUILESS_MAIN(TestMonitrc)

#include "tst_monitrc.moc"
