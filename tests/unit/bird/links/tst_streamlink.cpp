// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/linkfactory.h"
#include "models/bird/links/streamlink.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/links/fakebird.h"
#include "tests/unit/bird/links/heard.h"

#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

using Mode = FakeBird::Mode;

namespace {

std::unique_ptr<Link> linkTo(const RouterAddress &address, LinkDeadlines deadlines = {})
{
    LinkOptions options;
    options.deadlines = deadlines;
    return makeLink(address, options);
}

RouterAddress localAddress(const FakeBird &bird)
{
    return {RouterAddress::Kind::Unix, {}, {}, 0, bird.path(), false, false};
}

RouterAddress tcpAddress(quint16 port)
{
    return {RouterAddress::Kind::Tcp, {}, u"127.0.0.1"_s, port, {}, false, false};
}

const Command command = *Command::read("show protocols");

} // namespace

/// BIRD's own protocol over a Unix socket and over TCP.
class TestStreamLink final : public StrictTest
{
    Q_OBJECT

private:
    QByteArray m_reply = readData(u"bird/2.0.12-show-protocols.txt"_s);

private Q_SLOTS:
    void answers_data();
    void answers();
    void fails_data();
    void fails();
    void nobodyThere();
    void asksAgainOnTheSameConnection();
    void comesBackAfterAHangUp();
    void neverAsksTwiceByItself();
    void cancelClosesAndTheNextOpens();
    void pausesReading();
};

void TestStreamLink::answers_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("isTcp");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("Unix") << Mode::Answers << false << "2.0.12"_ba;
    QTest::newRow("TCP") << Mode::Answers << true << "2.0.12"_ba;
    QTest::newRow("1.6") << Mode::Answers << false << "1.6.8"_ba;
    QTest::newRow("with times of its own") << Mode::Answers << false << "2.17.5"_ba;
    QTest::newRow("drop by drop") << Mode::Drips << false << "2.0.12"_ba;
    QTest::newRow("drop by drop, TCP") << Mode::Drips << true << "3.1.7"_ba;
}

void TestStreamLink::answers()
{
    QFETCH(const Mode, mode);
    QFETCH(const bool, isTcp);
    QFETCH(const QByteArray, version);
    FakeBird bird(mode, version);
    bird.setReply("show protocols", m_reply);
    const auto link = linkTo(isTcp ? tcpAddress(bird.port()) : localAddress(bird));
    Heard heard(*link);
    link->send(command);
    QVERIFY(link->isBusy());
    QVERIFY(heard.results.empty());
    QTRY_COMPARE(heard.results.size(), 1U);
    QVERIFY(heard.results.front());
    QCOMPARE(heard.bytes, m_reply);
    QCOMPARE(heard.versions, std::vector{*versionFromText(version)});
    QVERIFY(!link->isBusy());
}

void TestStreamLink::fails_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no hello") << Mode::Silent << ErrorCode::TimedOut << u"no hello"_s;
    QTest::newRow("no reply") << Mode::NoReply << ErrorCode::TimedOut << u"no reply"_s;
    QTest::newRow("stops") << Mode::StopsInReply << ErrorCode::TimedOut << u"in the middle"_s;
    QTest::newRow("ends") << Mode::EndsInReply << ErrorCode::Io << u"not sent again"_s;
    QTest::newRow("not restricting") << Mode::NotRestricting << ErrorCode::Refused << u"Access denied"_s;
    QTest::newRow("no BIRD") << Mode::NoBird << ErrorCode::InvalidInput << u"not BIRD"_s;
    QTest::newRow("flood") << Mode::Floods << ErrorCode::TooLarge << u"too much"_s;
    QTest::newRow("hangs up") << Mode::Hangs << ErrorCode::Refused << u"before BIRD said hello"_s;
}

void TestStreamLink::fails()
{
    QFETCH(const Mode, mode);
    QFETCH(const QString, detail);
    for (const bool isTcp : {false, true}) {
        FakeBird bird(mode);
        bird.setReply("show protocols", m_reply);
        const auto link =
            linkTo(isTcp ? tcpAddress(bird.port()) : localAddress(bird), {400ms, 200ms, 200ms, 200ms});
        Heard heard(*link);
        link->send(command);
        QTRY_COMPARE(heard.results.size(), 1U);
        QVERIFY(!heard.results.front());
        QTEST(heard.results.front().error().code, "code");
        QVERIFY2(heard.results.front().error().detail.contains(detail),
                 qPrintable(heard.results.front().error().detail));
        QVERIFY(!link->isBusy());
        QTRY_COMPARE(bird.openConnections(), 0);
        if (mode == Mode::NotRestricting)
            QCOMPARE(bird.commands(), QByteArrayList());
    }
}

void TestStreamLink::nobodyThere()
{
    quint16 port = 0;
    QString path;
    {
        const FakeBird bird;
        port = bird.port();
        path = bird.path();
    }
    for (const RouterAddress &address :
         {tcpAddress(port), RouterAddress{RouterAddress::Kind::Unix, {}, {}, 0, path, false, false}}) {
        const auto link = linkTo(address);
        Heard heard(*link);
        link->send(command);
        QVERIFY(heard.results.empty());
        QTRY_COMPARE(heard.results.size(), 1U);
        QVERIFY(!heard.results.front());
        QCOMPARE(heard.results.front().error().code, ErrorCode::Unreachable);
    }
}

void TestStreamLink::asksAgainOnTheSameConnection()
{
    FakeBird bird(Mode::Chatty);
    bird.setReply("show protocols", m_reply);
    const auto link = linkTo(localAddress(bird));
    Heard heard(*link);
    for (std::size_t i = 1; i <= 3; ++i) {
        heard.bytes.clear();
        link->send(command);
        QTRY_COMPARE(heard.results.size(), i);
        QVERIFY(heard.results.back());
        QVERIFY(heard.bytes.contains("+edge_r2: State changed to start\n"));
        QVERIFY(heard.bytes.endsWith("0000 \n"));
    }
    QCOMPARE(bird.connections(), 1);
    QCOMPARE(bird.commands().size(), 3);
}

void TestStreamLink::comesBackAfterAHangUp()
{
    FakeBird bird;
    bird.setReply("show protocols", m_reply);
    const auto link = linkTo(localAddress(bird));
    Heard heard(*link);
    link->send(command);
    QTRY_COMPARE(heard.results.size(), 1U);
    QSignalSpy closed(&qobject_cast<StreamLink *>(link.get())->channel(), &ByteChannel::closed);
    bird.hangUp();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(heard.results.size(), 1U);
    link->send(command);
    QTRY_COMPARE(heard.results.size(), 2U);
    QVERIFY(heard.results.back());
    QCOMPARE(bird.connections(), 2);
}

void TestStreamLink::neverAsksTwiceByItself()
{
    FakeBird bird(Mode::EndsInReply);
    bird.setReply("show protocols", m_reply);
    const auto link = linkTo(localAddress(bird));
    Heard heard(*link);
    link->send(command);
    QTRY_COMPARE(heard.results.size(), 1U);
    QVERIFY(!heard.results.front());
    QCOMPARE(heard.bytes, m_reply.first(m_reply.size() / 2));
    bird.setMode(Mode::Answers);
    const auto other = *Command::read("show status");
    bird.setReply("show status", "0013 Daemon is up and running\n");
    link->send(other);
    QTRY_COMPARE(heard.results.size(), 2U);
    QCOMPARE(bird.commands(), QByteArrayList({"show protocols", "show status"}));
}

void TestStreamLink::cancelClosesAndTheNextOpens()
{
    FakeBird bird(Mode::NoReply);
    bird.setReply("show protocols", m_reply);
    const auto link = linkTo(localAddress(bird));
    Heard heard(*link);
    link->send(command);
    QTRY_COMPARE(bird.commands().size(), 1);
    link->cancel();
    QVERIFY(!link->isBusy());
    QTRY_COMPARE(bird.openConnections(), 0);
    QVERIFY(heard.results.empty());
    bird.setMode(Mode::Answers);
    link->send(command);
    QTRY_COMPARE(heard.results.size(), 1U);
    QVERIFY(heard.results.front());
    QCOMPARE(heard.bytes, m_reply);
}

void TestStreamLink::pausesReading()
{
    FakeBird bird;
    const QByteArray big =
        "1007-" + QByteArray(4'000'000, 'x').replace("xxxxxxxxxx", "xxxxxxxxx\n") + "0000 \n";
    bird.setReply("show protocols", big);
    const auto link = linkTo(localAddress(bird), {5'000ms, 5'000ms, 300ms, 300ms});
    Heard heard(*link);
    connect(link.get(), &Link::received, link.get(), [&] {
        if (heard.bytes.size() < 500'000)
            link->setPaused(true);
    });
    link->send(command);
    QTRY_VERIFY(!heard.bytes.isEmpty());
    const qsizetype before = heard.bytes.size();
    QTest::qWait(400); // longer than the deadline between bytes, which does not pass while paused
    QCOMPARE(heard.bytes.size(), before);
    QVERIFY(heard.results.empty());
    link->disconnect(link.get());
    link->setPaused(false);
    QTRY_COMPARE(heard.results.size(), 1U);
    QVERIFY2(heard.results.front(),
             qPrintable(heard.results.front() ? QString() : heard.results.front().error().detail));
    QCOMPARE(heard.bytes.size(), big.size());
    QVERIFY(heard.bytes == big);
}

QTEST_GUILESS_MAIN(TestStreamLink)
#include "tst_streamlink.moc"
