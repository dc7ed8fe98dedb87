// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/pingtext.h"
#include "models/bird/trace/tracelines.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

namespace {

QString described(const PingProbe &probe)
{
    static const QStringList outcomes{u"ok"_s, u"lost"_s, u"refused"_s};
    QString text = u"%1 %2"_s.arg(probe.sequence).arg(outcomes[static_cast<int>(probe.outcome)]);
    if (probe.time)
        text += u" %1us"_s.arg(probe.time->count());
    if (probe.ttl > 0)
        text += u" ttl %1"_s.arg(probe.ttl);
    for (const QString &word : {probe.from, probe.reason})
        text += word.isEmpty() ? word : u' ' + word;
    return text;
}

} // namespace

class PingTextTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void captures_data()
    {
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QList<int>>("summary"); // sent, received, errors
        QTest::addColumn<int>("unknown");
        QTest::newRow("ping-ok.txt") << QStringList{u"1 ok 116us ttl 62 10.255.0.3"_s,
                                                    u"2 ok 65us ttl 62 10.255.0.3"_s,
                                                    u"3 ok 65us ttl 62 10.255.0.3"_s}
                                     << QList<int>{3, 3, 0} << 0;
        QTest::newRow("ping6.txt") << QStringList{u"1 ok 157us ttl 62 fd00:ff::3"_s,
                                                  u"2 ok 88us ttl 62 fd00:ff::3"_s}
                                   << QList<int>{2, 2, 0} << 0;
        QTest::newRow("busybox-ping.txt")
            << QStringList{u"0 ok 75us ttl 62 10.255.0.3"_s, u"1 ok 94us ttl 62 10.255.0.3"_s}
            << QList<int>{2, 2, 0} << 0;
        QTest::newRow("ping-D-O.txt")
            << QStringList{u"1 lost"_s, u"2 lost"_s, u"3 lost"_s} << QList<int>{4, 0, 0} << 0;
        QTest::newRow("ping-unreach.txt")
            << QStringList{u"1 refused 10.0.14.1 Destination Host Unreachable"_s,
                           u"2 refused 10.0.14.1 Destination Host Unreachable"_s}
            << QList<int>{2, 0, 2} << 0;
        QTest::newRow("ping-flood-mtu.txt") << QStringList{u"0 refused message too long, mtu=1500"_s,
                                                           u"0 refused message too long, mtu=1500"_s}
                                            << QList<int>{2, 0, 2} << 0;
        QTest::newRow("ping-noname.txt") << QStringList{} << QList<int>{} << 1;
    }

    void captures()
    {
        QFETCH(const QStringList, expected);
        QFETCH(const QList<int>, summary);
        QFETCH(const int, unknown);
        PingReader reader;
        int notKnown = 0;
        const QByteArrayList lines =
            test::readData(u"bird/tool-"_s + QString::fromLatin1(QTest::currentDataTag())).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.startsWith("$ ") && !line.startsWith("[exit "))
                notKnown += reader.readLine(line) ? 0 : 1;
        }
        QStringList probes;
        for (const PingProbe &probe : reader.takeProbes())
            probes.append(described(probe));
        QCOMPARE(probes, expected);
        QCOMPARE(notKnown, unknown);
        QCOMPARE(reader.summary().has_value(), !summary.isEmpty());
        if (reader.summary()) {
            QCOMPARE(reader.summary()->sent, static_cast<quint32>(summary[0]));
            QCOMPARE(reader.summary()->received, static_cast<quint32>(summary[1]));
            QCOMPARE(reader.summary()->errors, static_cast<quint32>(summary[2]));
            const HopRow row = reader.hops().sorted().at(0);
            QCOMPARE(row.sent, reader.summary()->sent);
            QCOMPARE(row.received, reader.summary()->received);
        }
    }

    void line_data()
    {
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("64 bytes from gw.example.net (192.0.2.1): icmp_seq=7 ttl=64 time=12 ms")
            << u"7 ok 12000us ttl 64 192.0.2.1"_s;
        QTest::newRow("64 bytes from fe80::1%eth0: icmp_seq=1 ttl=64 time<0.5 ms")
            << u"1 ok 500us ttl 64 fe80::1%eth0"_s;
        QTest::newRow("64 bytes from 192.0.2.1: icmp_seq=1 ttl=64") << u"1 ok ttl 64 192.0.2.1"_s;
        QTest::newRow("From gw.example.net (192.0.2.1) icmp_seq=3 Time to live exceeded")
            << u"3 refused 192.0.2.1 Time to live exceeded"_s;
        QTest::newRow("ping: sendmsg: Network is unreachable") << u"0 refused Network is unreachable"_s;
        QTest::newRow("64 bytes from nowhere") << QString();
        QTest::newRow("ping: socket: Operation not permitted") << QString();
    }

    void line()
    {
        QFETCH(const QString, expected);
        PingReader reader;
        QCOMPARE(reader.readLine(QTest::currentDataTag()), !expected.isEmpty());
        const auto probes = reader.takeProbes();
        QCOMPARE(probes.size(), expected.isEmpty() ? 0U : 1U);
        if (!probes.empty())
            QCOMPARE(described(probes[0]), expected);
    }

    void aLateAnswerIsNoSecondProbe()
    {
        PingReader reader;
        QVERIFY(reader.readLine("no answer yet for icmp_seq=1"));
        QCOMPARE(reader.hops().sorted().at(0).loss(), 1.0);
        QVERIFY(reader.readLine("64 bytes from 192.0.2.1: icmp_seq=1 ttl=64 time=1200 ms"));
        QCOMPARE(reader.hops().sorted().at(0).sent, 1U);
        QCOMPARE(reader.hops().sorted().at(0).loss(), 0.0);
    }

    void duplicatesAreNotCounted()
    {
        PingReader reader;
        QVERIFY(reader.readLine("64 bytes from 192.0.2.1: icmp_seq=1 ttl=64 time=1 ms"));
        QVERIFY(reader.readLine("64 bytes from 192.0.2.1: icmp_seq=1 ttl=64 time=2 ms (DUP!)"));
        QCOMPARE(reader.hops().sorted().at(0).received, 1U);
    }

    void limit()
    {
        const QByteArray text = "no answer yet for icmp_seq=1";
        PingReader reader;
        QVERIFY(reader.readLine(text));
        QVERIFY(reader.readLine(QByteArray(maxTraceLineBytes, ' ')));
        QVERIFY(!reader.readLine(QByteArray(maxTraceLineBytes + 1, ' ')));
    }
};

QTEST_GUILESS_MAIN(PingTextTest)
#include "tst_pingtext.moc"
