// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/reply/replyframer.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QElapsedTimer>
#include <QTest>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

struct Framed
{
    QStringList lines; ///< "1007|text" each, the last one marked with "$"
    QList<QByteArray> asides;
    ReplyEnd end;

    [[nodiscard]] QString endText() const
    {
        return u"%1|%2|%3"_s.arg(end.code)
            .arg(QString::fromLatin1(end.text))
            .arg(end.isPartial ? u"partial" : u"whole");
    }
};

Framed framed(QByteArrayView bytes, ReplyCoding coding, qsizetype piece)
{
    Framed result;
    ReplyFramer framer(coding);
    const auto sink = [&](const ReplyLine &line) {
        result.lines.append(u"%1|%2%3"_s.arg(line.code)
                                .arg(QString::fromLatin1(line.text.toByteArray()))
                                .arg(line.isLast ? u"$"_s : QString()));
    };
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        framer.take(bytes.sliced(at, std::min(piece, bytes.size() - at)), sink);
    framer.finish(sink);
    result.asides = framer.takeAsides();
    result.end = framer.end();
    return result;
}

} // namespace

class TestReplyFramer final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void bordersAnywhere_data();
    void bordersAnywhere();
    void limitOfALine_data();
    void limitOfALine();
    void aLongLineThatEndsStillEnds();
    void stopsAtTheEnd();
    void restarts();
    void limitOfAsides();
    void isFast();
};

void TestReplyFramer::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReplyCoding>("coding");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QList<QByteArray>>("asides");
    const auto coded = ReplyCoding::Coded;
    const auto stripped = ReplyCoding::Stripped;
    const QList<QByteArray> none;
    QTest::newRow("continuation has the code before")
        << QByteArray("1007-Table t:\n 10.0.0.0/8\n \tvia\n0000 \n") << coded
        << QStringList{u"1007|Table t:"_s, u"1007|10.0.0.0/8"_s, u"1007|\tvia"_s, u"0|$"_s} << u"0||whole"_s
        << none;
    QTest::newRow("last line with text and a code of its own")
        << QByteArray("1010 edge_r2 \tprotocol\n") << coded << QStringList{u"1010|edge_r2 \tprotocol$"_s}
        << u"1010|edge_r2 \tprotocol|whole"_s << none;
    QTest::newRow("codes of ends occur in the middle")
        << QByteArray("0003-Daemon is up\n0000 \n") << coded << QStringList{u"3|Daemon is up"_s, u"0|$"_s}
        << u"0||whole"_s << none;
    QTest::newRow("nothing after the dash, and a blank line")
        << QByteArray("1006-\n \n0000 \n") << coded << QStringList{u"1006|"_s, u"1006|"_s, u"0|$"_s}
        << u"0||whole"_s << none;
    QTest::newRow("lost blank of the end") << QByteArray("1007-a\n0000\n") << coded
                                           << QStringList{u"1007|a"_s, u"0|$"_s} << u"0||whole"_s << none;
    QTest::newRow("carriage returns")
        << QByteArray("1007-a\r\n b\r\n0000 \r\n") << coded << QStringList{u"1007|a"_s, u"1007|b"_s, u"0|$"_s}
        << u"0||whole"_s << none;
    QTest::newRow("an overflow is no end")
        << QByteArray("1002-a\n8000-<line overflow>\n1006-b\n c\n0000 \n") << coded
        << QStringList{u"1002|a"_s, u"1006|b"_s, u"1006|c"_s, u"0|$"_s} << u"0||partial"_s << none;
    QTest::newRow("too long a command is one")
        << QByteArray("9000 Command too long\n") << coded << QStringList{u"9000|Command too long$"_s}
        << u"9000|Command too long|whole"_s << none;
    QTest::newRow("stopped") << QByteArray("1007-a\n8004 Stopped due to reconfiguration\n") << coded
                             << QStringList{u"1007|a"_s, u"8004|Stopped due to reconfiguration$"_s}
                             << u"8004|Stopped due to reconfiguration|partial"_s << none;
    QTest::newRow("log lines do not touch the code")
        << QByteArray("+Disabling x\n1007-a\n+x: down\n b\n<12 messages lost>\n c\n0000 \n") << coded
        << QStringList{u"1007|a"_s, u"1007|b"_s, u"1007|c"_s, u"0|$"_s} << u"0||whole"_s
        << QList<QByteArray>{"Disabling x", "x: down", "<12 messages lost>"};
    QTest::newRow("end of the stream") << QByteArray("1007-a\n b\n") << coded
                                       << QStringList{u"1007|a"_s, u"1007|b"_s} << u"-1||partial"_s << none;
    QTest::newRow("end within a line")
        << QByteArray("1007-a\n bcd") << coded << QStringList{u"1007|a"_s} << u"-1||partial"_s << none;
    QTest::newRow("end without line feed") << QByteArray("1007-a\n0000 ") << coded
                                           << QStringList{u"1007|a"_s, u"0|$"_s} << u"0||whole"_s << none;
    QTest::newRow("nothing") << QByteArray() << coded << QStringList() << u"-1||partial"_s << none;
    QTest::newRow("no line of BIRD's")
        << QByteArray("1007-a\nxyz\n0000 \n") << coded << QStringList{u"1007|a"_s, u"-1|xyz"_s, u"0|$"_s}
        << u"0||whole"_s << none;
    QTest::newRow("five blanks of birdc -v")
        << QByteArray("1007-a\n     b\n     \tvia\n0000 \n") << ReplyCoding::Verbose
        << QStringList{u"1007|a"_s, u"1007|b"_s, u"1007|\tvia"_s, u"0|$"_s} << u"0||whole"_s << none;
    QTest::newRow("birdc shows log lines so")
        << QByteArray("1007-a\n>>> x: down\n0000 \n") << ReplyCoding::Verbose
        << QStringList{u"1007|a"_s, u"0|$"_s} << u"0||whole"_s << QList<QByteArray>{">>> x: down"};
    QTest::newRow("stripped") << QByteArray("Table t:\n\tvia\n\nb") << stripped
                              << QStringList{u"-1|Table t:"_s, u"-1|\tvia"_s, u"-1|"_s, u"-1|b"_s}
                              << u"-1||whole"_s << none;
    QTest::newRow("stripped error") << QByteArray("syntax error, unexpected END\n") << stripped
                                    << QStringList{u"9001|syntax error, unexpected END$"_s}
                                    << u"9001|syntax error, unexpected END|whole"_s << none;
    QTest::newRow("stripped, nothing there") << QByteArray("Table t:\nNetwork not found\n") << stripped
                                             << QStringList{u"-1|Table t:"_s, u"8001|Network not found$"_s}
                                             << u"8001|Network not found|whole"_s << none;
    QTest::newRow("stripped, stopped") << QByteArray("a\nStopped due to reconfiguration\n") << stripped
                                       << QStringList{u"-1|a"_s, u"8004|Stopped due to reconfiguration$"_s}
                                       << u"8004|Stopped due to reconfiguration|partial"_s << none;
    QTest::newRow("stripped overflow") << QByteArray("a\n<line overflow>\nb\n") << stripped
                                       << QStringList{u"-1|a"_s, u"-1|b"_s} << u"-1||partial"_s << none;
}

void TestReplyFramer::lines()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ReplyCoding, coding);
    for (const qsizetype piece :
         {std::max<qsizetype>(1, bytes.size()), qsizetype(1), qsizetype(3), qsizetype(7)}) {
        const Framed result = framed(bytes, coding, piece);
        QTEST(result.lines, "lines");
        QTEST(result.endText(), "end");
        QTEST(result.asides, "asides");
    }
}

void TestReplyFramer::bordersAnywhere_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file :
         {u"bird/2.0.12-show-route-all.txt"_s, u"bird/3.1.7-show-protocols-all-edge_r2.txt"_s,
          u"bird/2.20.0-async-echo.txt"_s, u"bird/1.6.8-show-route.txt"_s})
        QTest::newRow(qUtf8Printable(file)) << file;
}

/// Two pieces, cut at every position of the reply's first 2 KiB.
void TestReplyFramer::bordersAnywhere()
{
    QFETCH(const QString, file);
    const QByteArray bytes = readData(file).first(std::min<qsizetype>(2048, readData(file).size()));
    const Framed whole = framed(bytes, ReplyCoding::Coded, bytes.size());
    QVERIFY(!whole.lines.isEmpty());
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        QStringList lines;
        ReplyFramer framer(ReplyCoding::Coded);
        const auto sink = [&](const ReplyLine &line) {
            lines.append(QString::fromLatin1(line.text.toByteArray()));
        };
        framer.take(bytes.first(cut), sink);
        framer.take(bytes.sliced(cut), sink);
        framer.finish(sink);
        QCOMPARE(lines.size(), whole.lines.size());
        QCOMPARE(framer.end().code, whole.end.code);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY(whole.lines.at(i).contains(lines.at(i)));
    }
}

void TestReplyFramer::limitOfALine_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<qsizetype>("piece");
    QTest::addColumn<bool>("isKept");
    for (const qsizetype piece : {qsizetype(1'000'000), qsizetype(1000)}) {
        QTest::addRow("at the limit, pieces of %d", int(piece)) << maxReplyLineBytes << piece << true;
        QTest::addRow("one over, pieces of %d", int(piece)) << maxReplyLineBytes + 1 << piece << false;
        QTest::addRow("far over, pieces of %d", int(piece)) << maxReplyLineBytes * 20 << piece << false;
    }
}

void TestReplyFramer::limitOfALine()
{
    QFETCH(const qsizetype, length);
    QFETCH(const qsizetype, piece);
    QFETCH(const bool, isKept);
    const QByteArray bytes = "1007-a\n1007-" + QByteArray(length - 5, 'x') + "\n b\n0000 \n";
    const Framed result = framed(bytes, ReplyCoding::Coded, piece);
    QCOMPARE(result.lines.size(), isKept ? 4 : 3);
    QCOMPARE(result.lines.last(), u"0|$"_s);
    QCOMPARE(result.end.isPartial, !isKept);
}

void TestReplyFramer::aLongLineThatEndsStillEnds()
{
    const QByteArray bytes = "9001 " + QByteArray(maxReplyLineBytes, 'x') + "\n";
    const Framed result = framed(bytes, ReplyCoding::Coded, 1000);
    QCOMPARE(result.end.code, 9001);
    QCOMPARE(result.end.text.size(), maxReplyLineBytes - 5);
}

void TestReplyFramer::stopsAtTheEnd()
{
    const QByteArray bytes("1007-a\n0000 \n+late\n1007-b\n");
    ReplyFramer framer(ReplyCoding::Coded);
    qsizetype lines = 0;
    QCOMPARE(framer.take(bytes, [&](const ReplyLine &) { ++lines; }), 13);
    QCOMPARE(lines, 2);
    QCOMPARE(framer.lines(), 2);
    QCOMPARE(framer.take(bytes.sliced(13), [&](const ReplyLine &) { ++lines; }), 0);
}

void TestReplyFramer::restarts()
{
    const QByteArray bytes("0001 BIRD 2.0.12 ready.\n0016 Access restricted\n8003 No protocols match\n");
    ReplyFramer framer(ReplyCoding::Coded);
    QList<int> codes;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        rest = rest.sliced(framer.take(rest, [](const ReplyLine &) {}));
        QVERIFY(framer.isEnded());
        codes.append(framer.end().code);
        framer.restart();
        QVERIFY(!framer.isEnded());
    }
    QCOMPARE(codes, (QList<int>{1, 16, 8003}));
}

void TestReplyFramer::limitOfAsides()
{
    const QByteArray bytes = QByteArray("+x\n").repeated(maxAsides + 1) + "0000 \n";
    QCOMPARE(framed(bytes, ReplyCoding::Coded, bytes.size()).asides.size(), maxAsides);
}

/// Not a benchmark: a guard against work or memory that grows with more than the bytes.
void TestReplyFramer::isFast()
{
    QByteArray reply = readData(u"bird/2.0.12-show-route-all.txt"_s);
    reply.chop(QByteArrayView("0000 \n").size());
    ReplyFramer framer(ReplyCoding::Coded);
    qsizetype bytes = 0;
    QElapsedTimer timer;
    timer.start();
    while (bytes < 8 * 1024 * 1024) {
        framer.take(reply, [&](const ReplyLine &line) { bytes += line.text.size(); });
        QVERIFY(!framer.isEnded());
    }
    qInfo("%lld MB/s", static_cast<long long>(bytes / 1'000 / std::max<qint64>(1, timer.elapsed())));
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestReplyFramer)
#include "tst_replyframer.moc"
