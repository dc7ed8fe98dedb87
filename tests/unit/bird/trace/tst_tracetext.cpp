// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/hopmodel.h"
#include "models/bird/trace/tracelines.h"
#include "models/bird/trace/tracereader.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(noc::bird::TraceTool)

namespace {

/// "1 10.0.14.1/name [65001] 2/3 best-mean-worst ±deviation !H"
QString described(const HopRow &row)
{
    QString text = QString::number(row.ttl);
    for (const HopHost &host : row.hosts)
        text += u' ' + host.address + (host.name.isEmpty() ? QString() : u'=' + host.name);
    for (const quint32 number : row.asNumbers)
        text += u" AS%1"_s.arg(number);
    text += u" %1/%2"_s.arg(row.received).arg(row.sent);
    if (row.received > 0)
        text += u" %1-%2-%3"_s.arg(row.best.count()).arg(qRound(row.mean)).arg(row.worst.count());
    return row.note.isEmpty() ? text : text + u' ' + row.note;
}

QStringList described(HopTable &hops)
{
    QStringList lines;
    for (const HopRow &row : hops.sorted())
        lines.append(described(row));
    return lines;
}

/// A capture's lines between the command and the exit status.
QByteArrayList capturedLines(const QString &name)
{
    QByteArray bytes = test::readData(u"bird/tool-"_s + name);
    bytes.truncate(bytes.lastIndexOf("[exit "));
    QByteArrayList lines = bytes.split('\n');
    lines.removeFirst();
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

class TraceTextTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void captures_data()
    {
        QTest::addColumn<TraceTool>("tool");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("remarks");
        const auto row = [](const char *name, TraceTool tool, const QStringList &expected, int remarks = 0) {
            QTest::newRow(name) << tool << expected << remarks;
        };
        row("mtr-raw.txt", TraceTool::Mtr,
            {u"1 10.0.14.1 3/3 65-69-76"_s, u"2 10.0.12.2 3/3 76-80-82"_s, u"3 10.255.0.3 3/3 71-75-80"_s});
        row("mtr-report.txt", TraceTool::Mtr,
            {u"1 10.0.14.1 1/3 100-100-100"_s, u"2 10.0.12.2 3/3 100-100-100"_s,
             u"3 10.255.0.3 3/3 100-100-100"_s});
        row("mtr-birdlg.txt", TraceTool::Traceroute,
            {u"1 10.0.14.1 1/1 100-100-100"_s, u"2 10.0.12.2 1/1 100-100-100"_s,
             u"3 10.255.0.3 1/1 100-100-100"_s});
        row("traceroute.txt", TraceTool::Traceroute,
            {u"1 10.0.14.1 1/3 39-39-39"_s, u"2 10.0.12.2 3/3 10-25-53"_s, u"3 10.255.0.3 3/3 12-15-22"_s});
        row("traceroute6.txt", TraceTool::Traceroute,
            {u"1 fd00:14::1 1/1 54-54-54"_s, u"2 fd00:12::2 1/1 27-27-27"_s, u"3 fd00:ff::3 1/1 24-24-24"_s});
        row("traceroute-I.txt", TraceTool::Traceroute,
            {u"1 10.0.14.1 1/2 36-36-36"_s, u"2 10.0.12.2 2/2 8-14-19"_s, u"3 10.255.0.3 2/2 9-13-17"_s});
        row("traceroute-unreach.txt", TraceTool::Traceroute, {u"1 10.0.14.1 2/3 4-16-27 !H"_s});
        row("traceroute-blackhole.txt", TraceTool::Traceroute,
            {u"1 0/1"_s, u"2 0/1"_s, u"3 0/1"_s, u"4 0/1"_s, u"5 0/1"_s, u"6 0/1"_s});
        row("traceroute-noname.txt", TraceTool::Traceroute, {}, 2);
        row("traceroute-A.txt", TraceTool::Traceroute, {u"1 10.0.14.1 0/0"_s});
        row("inetutils-traceroute.txt", TraceTool::Traceroute,
            {u"1 10.0.14.1 2/3 6-9-11"_s, u"2 10.0.12.2 3/3 3-7-12"_s, u"3 10.255.0.3 3/3 2-5-10"_s});
        row("tracepath.txt", TraceTool::Tracepath,
            {u"1 10.0.14.1 2/2 55-65-74"_s, u"2 10.0.12.2 1/1 24-24-24"_s, u"3 10.255.0.3 1/1 24-24-24"_s});
    }

    void captures()
    {
        QFETCH(const TraceTool, tool);
        QFETCH(const QStringList, expected);
        QFETCH(const int, remarks);
        TraceReader reader(tool);
        for (const QByteArray &line : capturedLines(QString::fromLatin1(QTest::currentDataTag())))
            reader.readLine(line);
        reader.finish();
        QCOMPARE(described(reader.hops()), expected);
        QCOMPARE(reader.remarks().size(), remarks);
    }

    void line_data()
    {
        QTest::addColumn<QString>("expected"); // empty: refused
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(expected);
        };
        row(" 2  gw.example.net (192.0.2.1) [AS64500]  0.050 ms !X *",
            "2 192.0.2.1=gw.example.net AS64500 1/2 50-50-50 !X");
        row(" 3  192.0.2.1  1.0 ms 192.0.2.2  2.0 ms  3.0 ms", "3 192.0.2.1 192.0.2.2 3/3 1000-2000-3000");
        row(" 4  192.0.2.1 [AS1/AS2]  1 ms", "4 192.0.2.1 AS1 AS2 1/1 1000-1000-1000");
        row(" 4  192.0.2.1 [*]  1 ms", "4 192.0.2.1 1/1 1000-1000-1000");
        row("12  * * *", "12 0/3");
        row(" 5:  no reply", "5 0/1");
        row(" 6:  gw.example.net (192.0.2.1)   12.345ms asymm  5 ",
            "6 192.0.2.1=gw.example.net 1/1 12345-12345-12345 asymm 5");
        row("  7. AS64500 gw (192.0.2.1)  50.0%     2    1.1   1.2   1.0   1.4   0.1",
            "7 192.0.2.1=gw AS64500 1/2 1000-1200-1400");
        row("  8.|-- ???  100.0     2    0.0   0.0   0.0   0.0   0.0", "");
        row("  8.|-- ???  100.0%     2    0.0   0.0   0.0   0.0   0.0", "8 0/2");
        row(" 1  192.0.2.1  99999999999 ms", "1 192.0.2.1 0/1");
        row("256  192.0.2.1  1 ms", "");
        row("0  192.0.2.1  1 ms", "");
        row("traceroute not supported on this node.", "");
        row("Too many concurrent requests", "");
        row("1", "");
    }

    void line()
    {
        QFETCH(const QString, expected);
        HopTable hops;
        QCOMPARE(readTraceLine(QTest::currentDataTag(), hops), !expected.isEmpty());
        QCOMPARE(described(hops).join(u'|'), expected);
    }

    void rawLine_data()
    {
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("x 0 33000") << u"1 0/1"_s;
        QTest::newRow("x 254 33000") << u"255 0/1"_s;
        QTest::newRow("x 255 33000") << QString();
        QTest::newRow("x -1 33000") << QString();
        QTest::newRow("p 0 -5 33000") << QString();
        QTest::newRow("p 0 5") << u"1 1/0 5-5-5"_s;
        QTest::newRow("q 0 5") << QString();
        QTest::newRow("mtr: Failure to start mtr-packet") << QString();
        QTest::newRow("") << QString();
    }

    void rawLine()
    {
        QFETCH(const QString, expected);
        HopTable hops;
        QCOMPARE(readMtrRawLine(QTest::currentDataTag(), hops), !expected.isEmpty());
        if (!expected.isEmpty())
            QCOMPARE(described(hops).join(u'|'), expected);
    }

    void probesOnTheirWayAreNotLost()
    {
        HopTable hops;
        QVERIFY(readMtrRawLine("x 0 1", hops));
        QVERIFY(readMtrRawLine("p 0 100 1", hops));
        QVERIFY(readMtrRawLine("x 0 2", hops));
        QCOMPARE(hops.sorted()[0].loss(), 0.0);
        QVERIFY(readMtrRawLine("x 0 3", hops));
        QCOMPARE(hops.sorted()[0].loss(), 0.5);
        hops.finish();
        QCOMPARE(qRound(hops.sorted()[0].loss() * 3), 2);
    }

    void deviation()
    {
        HopRow row;
        for (const int time : {2, 4, 4, 4, 5, 5, 7, 9})
            row.addReply(RoundTrip(time));
        QCOMPARE(row.mean, 5.0);
        QCOMPARE(row.deviation(), 2.0);
    }

    void namesGoWithTheirHost()
    {
        HopTable hops;
        QVERIFY(readMtrRawLine("h 0 192.0.2.1", hops));
        QVERIFY(readMtrRawLine("d 0 gw.example.net", hops));
        QVERIFY(readMtrRawLine("h 0 192.0.2.1", hops));
        QCOMPARE(described(hops), QStringList{u"1 192.0.2.1=gw.example.net 0/0"_s});
    }

    void whatIsBehindTheTargetGoes()
    {
        HopTable hops;
        hops.setTarget(u"192.0.2.9"_s);
        for (const char *line : {"x 0 1", "x 1 2", "x 2 3", "h 2 192.0.2.9"})
            QVERIFY(readMtrRawLine(line, hops));
        QCOMPARE(hops.sorted().size(), 3U);
        std::ignore = hops.takeDiff();
        QVERIFY(readMtrRawLine("h 1 192.0.2.9", hops));
        QCOMPARE(hops.takeDiff().removed, std::vector<int>{3});
    }

    void limits()
    {
        const QByteArray longest = " 1  192.0.2.1  1 ms" + QByteArray(maxTraceLineBytes - 19, ' ');
        HopTable hops;
        QVERIFY(readTraceLine(longest, hops));
        QVERIFY(!readTraceLine(QByteArray(longest + ' '), hops));
        for (int i = 0; i < 20; ++i)
            std::ignore = readMtrRawLine(QByteArray("h 0 192.0.2." + QByteArray::number(i)), hops);
        QCOMPARE(hops.sorted()[0].hosts.size(), 16U);
    }

    void rowsOfTheModel()
    {
        HopTable hops;
        HopModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(readTraceLine(" 1  192.0.2.1 [AS64500]  1.500 ms *", hops));
        model.apply(hops.takeDiff());
        const QPersistentModelIndex loss = model.index(0, HopModel::Loss);
        QCOMPARE(loss.data(HopModel::ValueRole).toDouble(), 0.5);
        QCOMPARE(loss.data().toString(), u"50.0 %"_s);
        QCOMPARE(model.index(0, HopModel::Best).data().toString(), u"1.50"_s);
        QCOMPARE(model.index(0, HopModel::As).data().toString(), u"AS64500"_s);
        QVERIFY(readTraceLine(" 2  *", hops));
        model.apply(hops.takeDiff());
        QVERIFY(loss.isValid());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(1, HopModel::Best).data(HopModel::ValueRole).isValid());
        for (int column = 0; column < HopModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TraceTextTest)
#include "tst_tracetext.moc"
