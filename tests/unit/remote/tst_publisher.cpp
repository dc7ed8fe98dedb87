// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/publisher.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/remote/memorychannel.h"
#include "tests/unit/remote/samplestate.h"

#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::remote;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using test::MemoryChannel;

/// The program's side, spoken to message by message.
class TestPublisher final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysHelloAndTheState();
    void holdsConsolesBack();
    void doesNothingWhileNobodyFollows();
    void keepsDiffsForAWhile();
    void resumes_data();
    void resumes();
    void leapsBeginAnew();
    void tooLargeADiff();
    void anEmptyStateIsASnapshotToo();
    void slowConsole();
    void slowConsoleThatComesBackInTime();
    void changesDuringASnapshotFollowIt();
    void aLongSnapshotHoldsUpNobody();
    void consoleThatTakesNothing();
    void commands();
    void commandsOfAReader();
    void tooManyCommands();
    void tooLongAReply();
    void answersToTheGone();
    void malformed_data();
    void malformed();
    void tooManyConsoles();
    void beats();

private:
    struct Console
    {
        std::unique_ptr<MemoryChannel> end;
        MemoryChannel *far = nullptr; ///< the program's end
        QByteArrayList received;
        bool isClosed = false;
    };

    std::unique_ptr<Console> attach(Rights rights = Rights::Full);
    void make(PublisherLimits limits = {});
    static QByteArray follow(std::optional<quint64> since = {}, const QString &epoch = {});
    QString epoch(const Console &console) const;
    static QStringList types(const Console &console);
    static std::vector<quint64> diffs(const Console &console);

    test::ManualClock m_clock;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<test::SampleState> m_state;
};

void TestPublisher::init()
{
    StrictTest::failOnWarnings();
    make();
}

void TestPublisher::make(PublisherLimits limits)
{
    m_publisher = std::make_unique<Publisher>(m_clock, limits);
    m_state = std::make_unique<test::SampleState>(*m_publisher);
}

std::unique_ptr<TestPublisher::Console> TestPublisher::attach(Rights rights)
{
    auto [own, far] = MemoryChannel::makePair();
    auto console = std::make_unique<Console>();
    console->end = std::move(own);
    console->far = far.get();
    connect(console->end.get(), &MessageChannel::received, console->end.get(),
            [c = console.get()](const QByteArray &message) { c->received.append(message); });
    connect(console->end.get(), &MessageChannel::closed, console->end.get(),
            [c = console.get()] { c->isClosed = true; });
    m_publisher->openSession(std::move(far), rights);
    test::settle();
    return console;
}

QByteArray TestPublisher::follow(std::optional<quint64> since, const QString &epoch)
{
    Follow follow{{u"sample"_s}, epoch, {}};
    if (since)
        follow.since.insert(u"sample"_s, *since);
    return encode(follow);
}

QString TestPublisher::epoch(const Console &console) const
{
    return std::get<Hello>(decodeServerMessage(console.received.constFirst()).value()).epoch;
}

QStringList TestPublisher::types(const Console &console)
{
    QStringList types;
    for (const QByteArray &message : console.received) {
        static const QStringList names{u"unknown"_s, u"hello"_s, u"snapshot"_s, u"diff"_s,
                                       u"reply"_s,   u"beat"_s,  u"error"_s};
        types.append(names.at(static_cast<int>(decodeServerMessage(message).value().index())));
    }
    return types;
}

std::vector<quint64> TestPublisher::diffs(const Console &console)
{
    std::vector<quint64> sequences;
    for (const QByteArray &message : console.received) {
        const ServerMessage decoded = decodeServerMessage(message).value();
        if (const auto *diff = std::get_if<Diff>(&decoded))
            sequences.push_back(diff->sequence);
    }
    return sequences;
}

void TestPublisher::saysHelloAndTheState()
{
    m_state->change(25);
    const auto console = attach();
    QCOMPARE(types(*console), QStringList{u"hello"_s});
    console->end->send(follow());
    test::settle();
    QCOMPARE(types(*console), (QStringList{u"hello"_s, u"snapshot"_s, u"snapshot"_s, u"snapshot"_s}));
    const auto last = std::get<SnapshotPart>(decodeServerMessage(console->received.constLast()).value());
    QCOMPARE(last.sequence, quint64(25));
    QCOMPARE(last.part, 2);
    QVERIFY(!last.hasMore);
    m_state->change(2);
    test::settle();
    QCOMPARE(diffs(*console), (std::vector<quint64>{26, 27}));
    // Following it again begins it anew; what is not offered is passed over.
    console->received.clear();
    console->end->send(encode(Follow{{u"weather"_s, u"sample"_s}, {}, {}}));
    test::settle();
    QCOMPARE(types(*console), QStringList(3, u"snapshot"_s));
}

void TestPublisher::holdsConsolesBack()
{
    m_publisher->hold();
    const auto console = attach();
    const auto gone = attach();
    gone->end->close();
    m_clock.advance(1min); // no beats either
    m_publisher->tick();
    test::settle();
    QCOMPARE(types(*console), QStringList());
    QCOMPARE(m_publisher->sessions(), 1);
    m_state->change(5);
    m_publisher->release();
    test::settle();
    QCOMPARE(types(*console), QStringList(u"hello"_s));
    console->end->send(follow());
    test::settle();
    QCOMPARE(types(*console), QStringList({u"hello"_s, u"snapshot"_s}));
    m_publisher->release(); // once
    QCOMPARE(types(*attach()), QStringList(u"hello"_s));
    QCOMPARE(console->received.size(), 2);
}

void TestPublisher::doesNothingWhileNobodyFollows()
{
    m_state->change(100);
    const auto console = attach();
    m_state->change(100); // attached, but does not follow
    QCOMPARE(m_state->diffsMade, 0);
    QCOMPARE(m_state->snapshots, 0);
    console->end->send(follow());
    test::settle();
    const auto second = attach();
    second->end->send(follow());
    test::settle();
    m_state->change(3);
    QCOMPARE(m_state->diffsMade, 3); // once, not for each
}

void TestPublisher::keepsDiffsForAWhile()
{
    auto console = attach();
    console->end->send(follow());
    test::settle();
    console.reset();
    test::settle();
    QTRY_COMPARE(m_publisher->sessions(), 0);
    m_clock.advance(59'999ms);
    m_publisher->tick();
    m_state->change();
    QCOMPARE(m_state->diffsMade, 1);
    m_clock.advance(1ms);
    m_publisher->tick();
    m_state->change();
    QCOMPARE(m_state->diffsMade, 1);
}

void TestPublisher::resumes_data()
{
    QTest::addColumn<int>("since");
    QTest::addColumn<bool>("isSameEpoch");
    QTest::addColumn<bool>("isResumed");
    // 100 changes, of which the ring keeps the last 20.
    QTest::newRow("nothing missed") << 100 << true << true;
    QTest::newRow("one missed") << 99 << true << true;
    QTest::newRow("all that is kept") << 80 << true << true;
    QTest::newRow("one more than is kept") << 79 << true << false;
    QTest::newRow("from the beginning") << 0 << true << false;
    QTest::newRow("of the future") << 101 << true << false;
    QTest::newRow("another run") << 99 << false << false;
}

void TestPublisher::resumes()
{
    QFETCH(int, since);
    QFETCH(bool, isSameEpoch);
    QFETCH(bool, isResumed);
    PublisherLimits limits;
    limits.topics.ring.diffs = 20;
    make(limits);
    const auto first = attach();
    first->end->send(follow());
    test::settle();
    m_state->change(100);
    const auto console = attach();
    console->end->send(follow(static_cast<quint64>(since), isSameEpoch ? epoch(*console) : u"other"_s));
    test::settle();
    m_state->change();
    test::settle();
    QCOMPARE(types(*console).contains(u"snapshot"_s), !isResumed);
    std::vector<quint64> expected;
    for (auto sequence = isResumed ? static_cast<quint64>(since) + 1 : 101; sequence <= 101; ++sequence)
        expected.push_back(sequence);
    QCOMPARE(diffs(*console), expected);
}

void TestPublisher::leapsBeginAnew()
{
    const auto console = attach();
    console->end->send(follow());
    test::settle();
    m_state->leap();
    m_state->change();
    test::settle();
    QCOMPARE(m_state->snapshots, 2);
    m_state->change();
    test::settle();
    QCOMPARE(diffs(*console), std::vector<quint64>{3});
}

void TestPublisher::tooLargeADiff()
{
    const auto console = attach();
    console->end->send(follow());
    test::settle();
    console->received.clear();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"too large to be sent: \\d+ bytes"_s));
    m_state->setDiffPadding(maxServerMessage);
    m_state->change();
    m_state->setDiffPadding(0);
    m_state->change();
    test::settle();
    QCOMPARE(types(*console), (QStringList{u"snapshot"_s, u"diff"_s}));
    m_state->setPadding(maxServerMessage);
    console->end->send(follow());
    test::settle();
    QCOMPARE(types(*console).constLast(), u"error"_s); // a part that is too large cannot be helped
    QTRY_COMPARE(m_publisher->sessions(), 0);
}

void TestPublisher::anEmptyStateIsASnapshotToo()
{
    const auto console = attach();
    console->end->send(follow());
    test::settle();
    QCOMPARE(types(*console), (QStringList{u"hello"_s, u"snapshot"_s}));
    m_state->change();
    test::settle();
    QCOMPARE(diffs(*console), std::vector<quint64>{1});
}

/// 30 MB of changes, of which the ring keeps 8.
void TestPublisher::slowConsole()
{
    m_state->setPadding(10'000);
    const auto slow = attach();
    const auto quick = attach();
    slow->end->send(follow());
    quick->end->send(follow());
    test::settle();
    slow->far->setTaken(false);
    for (int i = 0; i < 3'000; ++i) {
        m_state->change();
        test::settle();
        if (i % 1'000 == 0)
            quick->received.clear();
    }
    QVERIFY2(slow->far->largestBacklog < 1024 * 1024 + 11'000,
             qPrintable(QString::number(slow->far->largestBacklog)));
    const int snapshots = m_state->snapshots;
    slow->received.clear();
    slow->far->setTaken(true);
    test::settle();
    QCOMPARE(m_state->snapshots, snapshots + 1); // the ring no longer has its place
    QVERIFY(slow->far->largestBacklog < 1024 * 1024 + 11'000);
    slow->received.clear();
    m_state->change();
    test::settle();
    QCOMPARE(diffs(*slow), std::vector<quint64>{3'001});
    QCOMPARE(m_state->snapshots, snapshots + 1);
}

void TestPublisher::slowConsoleThatComesBackInTime()
{
    m_state->setPadding(10'000);
    const auto slow = attach();
    slow->end->send(follow());
    test::settle();
    slow->far->setTaken(false);
    m_state->change(500); // 5 MB
    QVERIFY(slow->far->largestBacklog < 1024 * 1024 + 11'000);
    slow->far->setTaken(true);
    test::settle();
    QCOMPARE(diffs(*slow).size(), 500U);
    QVERIFY(std::ranges::is_sorted(diffs(*slow)));
    QCOMPARE(m_state->snapshots, 1);
}

void TestPublisher::changesDuringASnapshotFollowIt()
{
    m_state->names = 300;
    m_state->namesPerPart = 1;
    m_state->change(300);
    m_state->setPadding(100'000); // 30 MB in 300 parts
    const auto console = attach();
    console->far->setTaken(false);
    console->end->send(follow());
    test::settle();
    m_state->setPadding(1'000);
    for (int i = 0; i < 12'000; ++i) { // 12 MB: more than the ring keeps otherwise
        m_state->change();
        if (i % 40 == 0)
            console->far->takeSome(1);
    }
    console->far->setTaken(true);
    test::settle();
    QCOMPARE(m_state->snapshots, 1);
    const auto sequences = diffs(*console);
    QCOMPARE(sequences.size(), 12'000U);
    QCOMPARE(sequences.front(), quint64(301));
    QCOMPARE(sequences.back(), quint64(12'300));
    QVERIFY(console->far->largestBacklog < 1024 * 1024 + 110'000);
}

void TestPublisher::aLongSnapshotHoldsUpNobody()
{
    test::SampleState other(*m_publisher, u"other"_s);
    m_state->namesPerPart = 1;
    m_state->change(100);
    m_state->setPadding(300'000);
    const auto console = attach();
    console->far->setTaken(false);
    console->end->send(encode(Follow{{u"sample"_s, u"other"_s}, {}, {}}));
    test::settle();
    other.change();
    for (int i = 0; i < 12; ++i) // of 101 parts and two messages
        console->far->takeSome(1);
    QCOMPARE(diffs(*console), std::vector<quint64>{1});
}

void TestPublisher::consoleThatTakesNothing()
{
    m_state->change();
    const auto console = attach();
    console->far->setTaken(false);
    console->end->send(follow());
    test::settle();
    m_clock.advance(59'999ms);
    m_publisher->tick();
    const int sent = console->far->sent;
    QCOMPARE(m_publisher->sessions(), 1);
    m_clock.advance(1ms);
    m_publisher->tick();
    QCOMPARE(console->far->sent, sent + 1); // the reason
    m_state->change();
    QCOMPARE(console->far->sent, sent + 1);
    console->far->setTaken(true);
    test::settle();
    QCOMPARE(types(*console).constLast(), u"error"_s);
    QTRY_COMPARE(m_publisher->sessions(), 0);
    QVERIFY(console->isClosed);
}

void TestPublisher::commands()
{
    QList<Command> commands;
    Publisher::Answer later;
    const auto console = attach();
    console->end->send(encode(Command{1, u"any"_s, {}}));
    test::settle();
    QCOMPARE(console->received.constLast(),
             R"({"detail":"This program takes no commands","error":"unsupported","id":1,"type":"reply"})"_ba);
    m_publisher->setCommandHandler([&](const Command &command, const Publisher::Answer &answer) {
        commands.append(command);
        if (command.name == "later"_L1)
            later = answer;
        else if (command.name == "bad"_L1)
            answer(core::failure(ErrorCode::NotFound, u"no such"_s));
        else
            answer(QJsonObject{{"n"_L1, command.arguments.value("n"_L1)}});
    });
    console->end->send(encode(Command{2, u"later"_s, {}}));
    console->end->send(encode(Command{3, u"bad"_s, {}}));
    console->end->send(encode(Command{4, u"good"_s, {{"n"_L1, 42}}}));
    test::settle();
    QCOMPARE(commands.size(), 3);
    console->received.clear();
    later(QJsonObject());
    later(QJsonObject()); // once
    test::settle();
    QCOMPARE(console->received, QByteArrayList{R"({"id":2,"type":"reply"})"});
}

void TestPublisher::commandsOfAReader()
{
    bool isCalled = false;
    m_publisher->setCommandHandler([&](const Command &, const Publisher::Answer &) { isCalled = true; });
    const auto console = attach(Rights::ReadOnly);
    for (int i = 0; i < 100; ++i) { // each of them is answered
        console->end->send(encode(Command{i, u"good"_s, {}}));
        test::settle();
        const auto reply = std::get<Reply>(decodeServerMessage(console->received.constLast()).value());
        QCOMPARE(reply.id, i);
        QCOMPARE(reply.result.error().code, ErrorCode::Refused);
    }
    QVERIFY(!isCalled);
}

void TestPublisher::tooManyCommands()
{
    m_publisher->setCommandHandler([](const Command &, const Publisher::Answer &) {});
    const auto console = attach();
    for (int i = 0; i < 32; ++i)
        console->end->send(encode(Command{i, u"a"_s, {}}));
    test::settle();
    QCOMPARE(types(*console), QStringList{u"hello"_s});
    console->end->send(encode(Command{33, u"a"_s, {}}));
    test::settle();
    QCOMPARE(types(*console), (QStringList{u"hello"_s, u"error"_s}));
    QTRY_COMPARE(m_publisher->sessions(), 0);
}

void TestPublisher::tooLongAReply()
{
    m_publisher->setCommandHandler([](const Command &, const Publisher::Answer &answer) {
        answer(QJsonObject{{"x"_L1, QString(1024 * 1024, u'x')}});
    });
    const auto console = attach();
    console->end->send(encode(Command{1, u"a"_s, {}}));
    test::settle();
    const auto reply = std::get<Reply>(decodeServerMessage(console->received.constLast()).value());
    QCOMPARE(reply.result.error().code, ErrorCode::TooLarge);
}

void TestPublisher::answersToTheGone()
{
    Publisher::Answer later;
    m_publisher->setCommandHandler([&](const Command &, const Publisher::Answer &answer) { later = answer; });
    auto console = attach();
    console->end->send(encode(Command{1, u"a"_s, {}}));
    test::settle();
    console.reset();
    QTRY_COMPARE(m_publisher->sessions(), 0);
    later(QJsonObject());
}

void TestPublisher::malformed_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("not JSON") << "GET / HTTP/1.1"_ba;
    QTest::newRow("a bad follow") << R"({"type":"follow"})"_ba;
    QTest::newRow("a bad command") << R"({"type":"command","id":1,"name":"a b"})"_ba;
    QTest::newRow("too large") << encode(Command{1, u"a"_s, {}}).leftJustified(maxConsoleMessage + 1, ' ');
}

void TestPublisher::malformed()
{
    QFETCH(QByteArray, message);
    auto good = attach();
    const auto bad = attach();
    bad->end->send(message);
    bad->end->send(follow());
    test::settle();
    QCOMPARE(types(*bad), (QStringList{u"hello"_s, u"error"_s}));
    QTRY_VERIFY(bad->isClosed);
    QTRY_COMPARE(m_publisher->sessions(), 1);
    good->end->send(follow());
    test::settle();
    QCOMPARE(types(*good), (QStringList{u"hello"_s, u"snapshot"_s}));
}

void TestPublisher::tooManyConsoles()
{
    PublisherLimits limits;
    limits.consoles = 1;
    make(limits);
    const auto first = attach();
    const auto second = attach();
    QCOMPARE(types(*first), QStringList{u"hello"_s});
    QCOMPARE(types(*second), QStringList{u"error"_s});
    QTRY_COMPARE(m_publisher->sessions(), 1);
}

void TestPublisher::beats()
{
    const auto console = attach();
    m_clock.advance(4'999ms);
    m_publisher->tick();
    test::settle();
    QCOMPARE(types(*console), QStringList{u"hello"_s});
    m_clock.advance(1ms);
    m_publisher->tick();
    m_publisher->tick();
    test::settle();
    QCOMPARE(types(*console), (QStringList{u"hello"_s, u"beat"_s}));
    console->end->send(follow());
    test::settle();
    m_clock.advance(3s);
    m_state->change();
    m_clock.advance(3s);
    m_publisher->tick();
    test::settle();
    QCOMPARE(types(*console).count(u"beat"_s), 1); // a diff is a sign of life as well
}

QTEST_GUILESS_MAIN(TestPublisher)

#include "tst_publisher.moc"
