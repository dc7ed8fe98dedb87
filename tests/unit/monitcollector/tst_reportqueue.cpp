// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/messageidentity.h"
#include "models/monit/rejectionlog.h"
#include "models/monit/reportqueue.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;

namespace {

const Source sourceA{QHostAddress(u"192.0.2.1"_s), u"mu"_s};
const Source sourceB{QHostAddress(u"192.0.2.2"_s), u"mu"_s};
constexpr int everything = 1'000'000;

RawReport raw(const QByteArray &body, const Source &source = sourceA)
{
    return {body, source, {}, {}, false};
}

QByteArrayList bodiesOf(const std::vector<RawReport> &reports)
{
    QByteArrayList bodies;
    for (const RawReport &report : reports)
        bodies.append(report.body);
    return bodies;
}

QByteArrayList takeAll(ReportQueue &queue)
{
    return bodiesOf(queue.take(everything, everything));
}

const MessageIdentity statusOfX{"x", false};
const MessageIdentity eventOfX{"x", true};
const MessageIdentity statusOfY{"y", false};
const MessageIdentity nobody{{}, false};

using Outcome = ReportQueue::Outcome;

} // namespace

class TestReportQueue final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void newestStatusAndEveryEvent()
    {
        ReportQueue queue;
        QCOMPARE(queue.push(statusOfX, raw("s1")), Outcome::First);
        QCOMPARE(queue.push(eventOfX, raw("e1")), Outcome::Queued);
        QCOMPARE(queue.push(statusOfX, raw("s2")), Outcome::Queued);
        QCOMPARE(queue.push(eventOfX, raw("e2")), Outcome::Queued);
        QCOMPARE(queue.push(statusOfX, raw("s3")), Outcome::Queued);
        QCOMPARE(takeAll(queue), (QByteArrayList{"e1", "e2", "s3"}));
        QVERIFY(queue.isEmpty());
        QCOMPARE(queue.bytes(), 0);
        QCOMPARE(queue.push(statusOfX, raw("s4")), Outcome::First);
    }

    void hostsInOrderOfTheirOldestMessage()
    {
        ReportQueue queue;
        (void)queue.push(statusOfX, raw("x1"));
        (void)queue.push(statusOfY, raw("y1"));
        (void)queue.push(statusOfX, raw("x2"));
        QCOMPARE(takeAll(queue), (QByteArrayList{"x2", "y1"}));
    }

    void anotherSourceIsAnotherHost()
    {
        ReportQueue queue;
        (void)queue.push(statusOfX, raw("a"));
        (void)queue.push(statusOfX, raw("b", sourceB));
        (void)queue.push(statusOfX, raw("c", {sourceA.address, u"other"_s}));
        QCOMPARE(takeAll(queue), (QByteArrayList{"a", "b", "c"}));
    }

    void messagesOfNobodyAreAllKept()
    {
        ReportQueue queue;
        (void)queue.push(nobody, raw("1"));
        (void)queue.push(nobody, raw("2"));
        QCOMPARE(takeAll(queue), (QByteArrayList{"1", "2"}));
    }

    void headerlessReplacesNothing()
    {
        ReportQueue queue;
        RawReport headerless = raw("h");
        headerless.isHeaderless = true;
        (void)queue.push(statusOfX, raw("s1"));
        (void)queue.push(statusOfX, headerless);
        QCOMPARE(takeAll(queue), (QByteArrayList{"s1", "h"}));
    }

    void takesInPieces()
    {
        ReportQueue queue;
        for (const char *body : {"e1", "e2", "e3"})
            (void)queue.push(eventOfX, raw(body));
        QCOMPARE(bodiesOf(queue.take(2, everything)), (QByteArrayList{"e1", "e2"}));
        QVERIFY(!queue.isEmpty());
        (void)queue.push(eventOfX, raw("e4"));
        QCOMPARE(bodiesOf(queue.take(everything, 1)), QByteArrayList{"e3"});
        QCOMPARE(takeAll(queue), QByteArrayList{"e4"});
    }

    void eventsPerHost()
    {
        ReportQueue queue({.eventsPerHost = 2});
        (void)queue.push(eventOfX, raw("e1"));
        (void)queue.push(eventOfX, raw("e2"));
        QCOMPARE(queue.push(eventOfX, raw("e3")), Outcome::Full);
        QCOMPARE(queue.push(statusOfX, raw("s1")), Outcome::Queued);
        QCOMPARE(queue.push(eventOfX, raw("e4", sourceB)), Outcome::Queued);
        QCOMPARE(takeAll(queue), (QByteArrayList{"e1", "e2", "s1", "e4"}));
        QCOMPARE(queue.push(eventOfX, raw("e5")), Outcome::First);
    }

    void hosts()
    {
        ReportQueue queue({.hosts = 1});
        QCOMPARE(queue.push(statusOfX, raw("x")), Outcome::First);
        QCOMPARE(queue.push(statusOfY, raw("y")), Outcome::Full);
        QCOMPARE(queue.push(statusOfX, raw("x2")), Outcome::Queued);
    }

    void bytes()
    {
        const QByteArray body(10'000, 'b');
        ReportQueue queue({.bytes = 25'000});
        QCOMPARE(queue.push(statusOfX, raw(body)), Outcome::First);
        QCOMPARE(queue.push(statusOfY, raw(body)), Outcome::Queued);
        QCOMPARE(queue.push({"z", false}, raw(body)), Outcome::Full);
        QCOMPARE(queue.push(statusOfX, raw(body)), Outcome::Queued); // takes the place of the first
        QVERIFY(queue.bytes() <= 25'000);
        QCOMPARE(takeAll(queue).size(), 2);
    }

    void bytesPerHost()
    {
        const QByteArray body(10'000, 'b');
        ReportQueue queue({.bytesPerHost = 15'000});
        QCOMPARE(queue.push(eventOfX, raw(body + body)), Outcome::First); // the first one always
        QCOMPARE(queue.push(eventOfX, raw("small")), Outcome::Full);
        QCOMPARE(queue.push(statusOfY, raw(body)), Outcome::Queued);
        QCOMPARE(queue.push({"y", true}, raw(body)), Outcome::Full);
    }

    void identity_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("hasEvent");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &id,
                            bool hasEvent = false) { QTest::newRow(name) << body << id << hasEvent; };
        row("v2", "<?xml version=\"1.0\"?><monit id=\"ab12\" incarnation=\"1\">", "ab12");
        row("later attribute", "<monit incarnation=\"1\" id=\"ab12\">", "ab12");
        row("single quotes", "<monit id='ab12'>", "ab12");
        row("v1", "<monit><server><id>ab12</id><incarnation>", "ab12");
        row("v1 with space", "<monit><server><id> ab12 </id>", "ab12");
        row("event", "<monit id=\"ab12\"><event><id>1</id></event></monit>", "ab12", true);
        row("event with attribute", "<monit id=\"ab12\"><event a=\"1\"></event></monit>", "ab12", true);
        row("nothing", "", "");
        row("garbage", QByteArray(10'000, '<'), "");
        row("cut off", "<monit id=\"ab", "");
        row("no end of tag", "<monit id=\"ab\"", "");
        row("empty id", "<monit id=\"\">", "");
        row("odd characters", "<monit id=\"a\nb\">", "");
        row("too long", "<monit id=\"" + QByteArray(65, 'a') + "\">", "");
        row("longest", "<monit id=\"" + QByteArray(64, 'a') + "\">", QByteArray(64, 'a'));
        row("too far away", QByteArray(5000, ' ') + "<monit id=\"ab12\">", "");
    }

    void identity()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, id);
        QFETCH(const bool, hasEvent);
        QCOMPARE(peekIdentity(body), (MessageIdentity{id, hasEvent}));
    }

    /// The names of the captures say which hold an event.
    void identityOfCaptures()
    {
        int events = 0;
        for (const QString &file : test::dataFiles(u"monit"_s)) {
            if (!file.endsWith(u".xml"_s) || !(file.contains(u"-event-"_s) || file.contains(u"-status-"_s)))
                continue;
            const MessageIdentity identity = peekIdentity(test::readData(u"monit/"_s + file));
            QVERIFY2(!identity.id.isEmpty(), qPrintable(file));
            QVERIFY2(identity.hasEvent == file.contains(u"-event-"_s), qPrintable(file));
            events += identity.hasEvent ? 1 : 0;
        }
        QVERIFY(events > 50);
    }

    void rejectionsAreCounted()
    {
        quiet();
        RejectionLog log;
        const Rejection one{RejectionReason::BadCredentials, sourceA, u"wrong"_s, {}, {}, 1};
        Rejection later = one;
        later.last = QDateTime::fromSecsSinceEpoch(5);
        QVERIFY(log.add(one));
        QVERIFY(!log.add(later));
        QVERIFY(!log.add({RejectionReason::BadCredentials, sourceB, u"wrong"_s, {}, {}, 1}));
        const auto taken = log.take();
        QCOMPARE(taken.size(), 2U);
        QCOMPARE(taken.front().count, 2);
        QCOMPARE(taken.front().last, later.last);
        QVERIFY(log.isEmpty());
        QVERIFY(log.add(one));
    }

    void rejectionsAreBounded()
    {
        quiet();
        RejectionLog log;
        constexpr int flood = 2 * RejectionLog::maxDistinct;
        for (int i = 0; i < flood; ++i) {
            log.add({RejectionReason::BadRequest,
                     {QHostAddress(static_cast<quint32>(i + 1)), {}},
                     u"x"_s,
                     {},
                     {},
                     1});
        }
        const auto taken = log.take();
        QCOMPARE(taken.size(), static_cast<std::size_t>(RejectionLog::maxDistinct + 1));
        int count = 0;
        for (const Rejection &rejection : taken)
            count += rejection.count;
        QCOMPARE(count, flood);
        QVERIFY(taken.back().source.address.isNull());
    }

    void rejectionsAreLoggedOnceABurst()
    {
        QLoggingCategory::setFilterRules({});
        RejectionLog log;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"192\\.0\\.2\\.1: bad-request, x"_s));
        for (int i = 0; i < 10; ++i)
            log.add({RejectionReason::BadRequest, sourceA, u"x"_s, {}, {}, 1});
    }

private:
    static void quiet() { QLoggingCategory::setFilterRules(u"noc.monit.warning=false"_s); }
};

QTEST_GUILESS_MAIN(TestReportQueue)
#include "tst_reportqueue.moc"
