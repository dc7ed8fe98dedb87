// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/controlsession.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

ControlSession readySession(const QByteArray &version = "2.0.12")
{
    ControlSession session;
    const auto step = session.take(QByteArray("0001 BIRD " + version + " ready.\n0016 Access restricted\n"));
    if (!step || !step->isReady)
        qFatal("not ready");
    return session;
}

} // namespace

class TestControlSession final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEnd_data();
    void findsTheEnd();
    void doesNotFindAnEarlierEnd();
    void greets_data();
    void greets();
    void refuses_data();
    void refuses();
    void answersOneAfterTheOther();
};

void TestControlSession::findsTheEnd_data()
{
    QTest::addColumn<QString>("file");
    static const QRegularExpression raw(
        u"^(1\\.6\\.8|2\\.0\\.12|3\\.1\\.7)-(show|err|restricted)-(?!.*(help|isolong))"_s);
    for (const QString &file : test::dataFiles(u"bird"_s)) {
        if (raw.match(file).hasMatch())
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestControlSession::findsTheEnd()
{
    QFETCH(const QString, file);
    const QByteArray reply = test::readData(u"bird/"_s + file);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), qsizetype(4096), reply.size() + 9}) {
        // The next reply follows in the same bytes.
        const QByteArray bytes = reply + "0000 \n1000-x\n";
        ReplyEndFinder finder;
        qsizetype at = 0;
        std::optional<qsizetype> end;
        while (!end && at < bytes.size()) {
            const qsizetype piece = std::min(size, bytes.size() - at);
            end = finder.take(QByteArrayView(bytes).sliced(at, piece));
            at += end.value_or(piece);
        }
        QVERIFY(end);
        QCOMPARE(at, reply.size());
    }
}

void TestControlSession::doesNotFindAnEarlierEnd()
{
    ReplyEndFinder finder;
    QVERIFY(!finder.take("1007-Table master4:\n 0000 \n\t0000 x\n+0000 log\n8000-<line overflow>\n<3 "
                         "messages lost>\n12345 \n"));
    QCOMPARE(finder.take("0000 \nrest"), std::optional<qsizetype>(6));
}

void TestControlSession::greets_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::addColumn<Version>("version");
    QTest::addColumn<QByteArray>("afterRestrict");
    const QByteArray time = "timeformat \"%s.%3f\"\n";
    QTest::newRow("1.6") << test::readData(u"bird/1.6.8-hello.txt"_s) << Version{1, 6, 8} << QByteArray();
    QTest::newRow("2.0") << test::readData(u"bird/2.0.12-hello.txt"_s) << Version{2, 0, 12} << QByteArray();
    QTest::newRow("2.20") << "0001 BIRD 2.20.0 ready.\n"_ba << Version{2, 20, 0} << time;
    QTest::newRow("3.1") << test::readData(u"bird/3.1.7-hello.txt"_s) << Version{3, 1, 7} << time;
    QTest::newRow("from git") << "0001 BIRD 2.0.7-137-g61dae32b ready.\r\n"_ba << Version{2, 0, 7}
                              << QByteArray();
    QTest::newRow("after log") << "+x\n0001 BIRD 2.0.12 ready.\n"_ba << Version{2, 0, 12} << QByteArray();
}

void TestControlSession::greets()
{
    QFETCH(const QByteArray, hello);
    QFETCH(const QByteArray, afterRestrict);
    ControlSession session;
    auto step = session.take(hello);
    QVERIFY(step);
    QTEST(step->greeted.value_or(Version()), "version");
    QCOMPARE(step->toSend, "restrict\n"_ba);
    QVERIFY(!session.isReady());
    for (const char c : QByteArray("<2 messages lost>\n0016 Access restricted")) {
        step = session.take(QByteArrayView(&c, 1));
        QVERIFY(step && !step->isReady);
    }
    step = session.take("\n");
    QVERIFY(step);
    QCOMPARE(step->toSend, afterRestrict);
    QCOMPARE(step->isReady, afterRestrict.isEmpty());
    if (!afterRestrict.isEmpty())
        QVERIFY(session.take("0000 \n")->isReady);
    QVERIFY(session.isReady());
}

void TestControlSession::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray hello = "0001 BIRD 2.0.12 ready.\n";
    QTest::newRow("another program") << "220 smtp ready\n"_ba << ErrorCode::InvalidInput;
    QTest::newRow("no version") << "0001 BIRD ready.\n"_ba << ErrorCode::InvalidInput;
    QTest::newRow("denied") << hello + "8007 Access denied\n" << ErrorCode::Refused;
    QTest::newRow("unknown command") << hello + "9001 syntax error\n" << ErrorCode::Refused;
    QTest::newRow("almost") << hello + "0016-Access restricted\n" << ErrorCode::Refused;
    QTest::newRow("line one byte too long") << QByteArray(maxGreetingLine + 1, 'x') << ErrorCode::TooLarge;
    QTest::newRow("too much log") << QByteArray("+log\n").repeated(maxGreetingBytes / 5 + 1)
                                  << ErrorCode::TooLarge;
}

void TestControlSession::refuses()
{
    QFETCH(const QByteArray, bytes);
    ControlSession session;
    const auto step = session.take(bytes);
    QVERIFY(!step);
    QTEST(step.error().code, "code");
    QVERIFY(!session.isReady());
}

void TestControlSession::answersOneAfterTheOther()
{
    ControlSession session = readySession();
    const Command command = *Command::read("show status");
    QCOMPARE(session.begin(command), "show status\n"_ba);
    auto step = session.take("1000-BIRD 2.0.12\n0013 Daemon is up and running\n+unasked");
    QVERIFY(step && step->isReplyOver);
    QCOMPARE(step->payload, "1000-BIRD 2.0.12\n0013 Daemon is up and running\n"_ba);
    QVERIFY(session.isReady());
    (void)session.begin(command);
    step = session.take(" line of log\n0000 \n");
    QVERIFY(step && step->isReplyOver);
    QCOMPARE(step->payload, "0000 \n"_ba);
}

QTEST_GUILESS_MAIN(TestControlSession)
#include "tst_controlsession.moc"
