// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/follower.h"
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

/// The console's side, against a program that the test plays or a real Publisher.
class TestFollower final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsWhatIsOffered();
    void appliesInOrder_data();
    void appliesInOrder();
    void gapsBeginAnew();
    void gapsAgainAndAgain();
    void malformedIsSkipped();
    void refusals_data();
    void refusals();
    void farewells_data();
    void farewells();
    void silence();
    void silenceOfWhoNeverSaidHello();
    void comesBackLater();
    void resumesAfterACut();
    void resumesAfterManyCuts();
    void restartOfTheProgram();
    void cutWithinASnapshot();
    void commands();
    void commandsWhileNotLive();
    void commandsTimeOut();
    void commandsFailWithTheLink();
    void tooManyCommands();
    void commandLimit();
    void stopsAndStartsAnew();

private:
    using Outcome = std::optional<core::Result<QJsonObject>>;

    ChannelOpener toScript();
    ChannelOpener toPublisher();
    void say(const QByteArray &message);
    void sayHello();
    [[nodiscard]] std::shared_ptr<Outcome> send(const QString &name, const QJsonObject &arguments = {});
    LinkPhase phase() const { return m_follower->state().phase; }
    void reconnect();

    test::ManualClock m_clock;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<test::Mirror> m_mirror;
    std::unique_ptr<MemoryChannel> m_program; ///< that the test plays
    QByteArrayList m_heard; ///< by it
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<test::SampleState> m_state;
    QPointer<MemoryChannel> m_far; ///< the publisher's end
};

namespace {

QByteArray part(quint64 sequence, int number, bool hasMore)
{
    return encode(SnapshotPart{u"sample"_s, sequence, number, hasMore, {}});
}

QByteArray change(quint64 sequence)
{
    return encode(Diff{u"sample"_s, sequence, {}});
}

} // namespace

void TestFollower::init()
{
    StrictTest::failOnWarnings();
    m_program.reset();
    m_heard.clear();
    m_follower = std::make_unique<Follower>(m_clock);
    m_mirror = std::make_unique<test::Mirror>(*m_follower);
    m_publisher = std::make_unique<Publisher>(m_clock);
    m_state = std::make_unique<test::SampleState>(*m_publisher);
}

ChannelOpener TestFollower::toScript()
{
    return [this] {
        auto [own, far] = MemoryChannel::makePair();
        m_program = std::move(far);
        connect(m_program.get(), &MessageChannel::received, this,
                [this](const QByteArray &message) { m_heard.append(message); });
        return std::move(own);
    };
}

ChannelOpener TestFollower::toPublisher()
{
    return [this] {
        auto [own, far] = MemoryChannel::makePair();
        m_far = far.get();
        m_publisher->openSession(std::move(far), Rights::Full);
        return std::move(own);
    };
}

void TestFollower::say(const QByteArray &message)
{
    m_program->send(message);
    test::settle();
}

void TestFollower::sayHello()
{
    say(encode(Hello{1, u"nocdesk 0.1.0"_s, u"e1"_s, {u"other"_s, u"sample"_s}}));
}

std::shared_ptr<TestFollower::Outcome> TestFollower::send(const QString &name, const QJsonObject &arguments)
{
    auto outcome = std::make_shared<Outcome>();
    core::onResult(m_follower->send(name, arguments), this,
                   [outcome](const core::Result<QJsonObject> &result) { *outcome = result; });
    return outcome;
}

void TestFollower::reconnect()
{
    m_clock.advance(60s);
    m_follower->tryNow();
    test::settle();
}

void TestFollower::followsWhatIsOffered()
{
    QSignalSpy states(m_follower.get(), &Follower::stateChanged);
    m_follower->start(toScript(), {u"sample"_s, u"weather"_s});
    QCOMPARE(phase(), LinkPhase::Connecting);
    QVERIFY(!m_follower->lastHeard());
    sayHello();
    QCOMPARE(phase(), LinkPhase::Live);
    QCOMPARE(states.size(), 2);
    QCOMPARE(m_follower->program(), u"nocdesk 0.1.0"_s);
    QCOMPARE(m_follower->offeredTopics(), (QStringList{u"other"_s, u"sample"_s}));
    QCOMPARE(m_heard, QByteArrayList{encode(Follow{{u"sample"_s}, {}, {}})});
    const QDateTime heard = m_clock.now();
    m_clock.advance(3s);
    QCOMPARE(m_follower->lastHeard(), heard);
}

void TestFollower::appliesInOrder_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<int>("sequence");
    QTest::addColumn<int>("asked"); ///< times that a snapshot is asked for
    const QByteArrayList whole{part(4, 0, true), part(4, 1, false)};
    QTest::newRow("snapshot, diffs") << whole + QByteArrayList{change(5), change(6)} << 6 << 1;
    QTest::newRow("a diff twice") << whole + QByteArrayList{change(5), change(5), change(4), change(6)} << 6
                                  << 1;
    QTest::newRow("one before the snapshot") << QByteArrayList{change(3)} + whole << 4 << 1;
    QTest::newRow("another topic") << whole + QByteArrayList{encode(Diff{u"other"_s, 9, {}})} << 4 << 1;
    QTest::newRow("beats and news") << whole + QByteArrayList{encode(Beat{}), R"({"type":"x"})", change(5)}
                                    << 5 << 1;
    QTest::newRow("begun anew by the program")
        << QByteArrayList{part(4, 0, true), part(8, 0, true), part(8, 1, false)} << 8 << 1;
    QTest::newRow("a gap") << whole + QByteArrayList{change(6), change(7), part(7, 0, false), change(8)} << 8
                           << 2;
    QTest::newRow("a part is missing")
        << QByteArrayList{part(4, 0, true), part(4, 2, false), part(5, 0, false)} << 5 << 2;
    QTest::newRow("a part of another snapshot")
        << QByteArrayList{part(4, 0, true), part(5, 1, false), part(5, 0, false)} << 5 << 2;
    QTest::newRow("the rest of what was given up")
        << QByteArrayList{part(4, 0, true), part(4, 2, true), part(4, 3, false), part(5, 0, false)} << 5 << 2;
    QTest::newRow("a diff within a snapshot")
        << QByteArrayList{part(4, 0, true), change(5), part(5, 0, false)} << 5 << 2;
    QTest::newRow("a part after the last one")
        << whole + QByteArrayList{part(4, 2, false), part(4, 0, false)} << 4 << 2;
}

void TestFollower::appliesInOrder()
{
    QFETCH(QByteArrayList, messages);
    m_follower->start(toScript(), {u"sample"_s});
    sayHello();
    for (const QByteArray &message : messages)
        say(message);
    QCOMPARE(m_mirror->faults, QStringList());
    QTEST(static_cast<int>(m_mirror->sequence), "sequence");
    QTEST(static_cast<int>(m_heard.size()), "asked");
    QCOMPARE(m_heard.constLast(), encode(Follow{{u"sample"_s}, {}, {}}));
    QCOMPARE(phase(), LinkPhase::Live);
}

void TestFollower::gapsBeginAnew()
{
    m_state->change(5);
    m_follower->start(toPublisher(), {u"sample"_s});
    test::settle();
    QVERIFY(m_mirror->matches(*m_state));
    m_far->send(change(9)); // as if three were lost
    test::settle();
    QCOMPARE(m_mirror->snapshots, 2);
    m_state->change(5);
    test::settle();
    QVERIFY(m_mirror->matches(*m_state));
    QCOMPARE(m_mirror->faults, QStringList());
}

void TestFollower::gapsAgainAndAgain()
{
    m_follower->start(toScript(), {u"sample"_s});
    sayHello();
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(phase(), LinkPhase::Live);
        say(part(1, 0, false));
        say(change(3));
    }
    QCOMPARE(phase(), LinkPhase::Lost);
}

void TestFollower::malformedIsSkipped()
{
    m_follower->start(toScript(), {u"sample"_s});
    sayHello();
    say(part(1, 0, false));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Skipped from the program followed"_s)); // once
    say("nonsense");
    say(R"({"type":"diff","topic":"sample"})");
    sayHello();
    say(encode(Beat{}).leftJustified(maxServerMessage + 1, ' '));
    say(change(2));
    QCOMPARE(m_follower->malformed(), 4);
    QCOMPARE(m_mirror->sequence, quint64(2));
    QCOMPARE(phase(), LinkPhase::Live);
}

void TestFollower::refusals_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("another protocol") << R"({"type":"hello","protocol":2,"program":"nocdesk 9"})"_ba;
    QTest::newRow("not a hello") << change(1);
    QTest::newRow("something else") << "SSH-2.0-OpenSSH_9.2"_ba;
}

void TestFollower::refusals()
{
    QFETCH(QByteArray, first);
    m_follower->start(toScript(), {u"sample"_s});
    say(first);
    QCOMPARE(phase(), LinkPhase::Refused);
    QCOMPARE(m_follower->state().error->code, ErrorCode::Unsupported);
    QVERIFY(m_follower->state().nextTry.has_value());
    QVERIFY(*m_follower->state().nextTry >= m_clock.now().addSecs(30)); // it hardly helps
    QVERIFY(m_heard.isEmpty());
}

void TestFollower::farewells_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<LinkPhase>("phase");
    QTest::newRow("busy") << ErrorCode::Busy << LinkPhase::Lost;
    QTest::newRow("silent") << ErrorCode::TimedOut << LinkPhase::Lost;
    QTest::newRow("unauthorized") << ErrorCode::Unauthorized << LinkPhase::Refused;
    QTest::newRow("malformed") << ErrorCode::InvalidInput << LinkPhase::Refused;
}

void TestFollower::farewells()
{
    QFETCH(ErrorCode, code);
    m_follower->start(toScript(), {u"sample"_s});
    say(encode(Farewell{{code, u"why"_s}}));
    QTEST(phase(), "phase");
    QCOMPARE(m_follower->state().error, (core::Error{code, u"why"_s}));
}

void TestFollower::silence()
{
    m_follower->start(toScript(), {u"sample"_s});
    sayHello();
    m_clock.advance(14'999ms);
    m_follower->check();
    say(encode(Beat{}));
    m_clock.advance(14'999ms);
    m_follower->check();
    QCOMPARE(phase(), LinkPhase::Live);
    m_clock.advance(1ms);
    m_follower->check();
    QCOMPARE(phase(), LinkPhase::Lost);
    QCOMPARE(m_follower->state().error->code, ErrorCode::TimedOut);
}

void TestFollower::silenceOfWhoNeverSaidHello()
{
    FollowerOptions options;
    options.silence = 30ms; // by its own timer
    const core::SystemClock clock;
    Follower follower(clock, options);
    follower.start(toScript(), {u"sample"_s});
    QCOMPARE(follower.state().phase, LinkPhase::Connecting);
    QTRY_COMPARE(follower.state().phase, LinkPhase::Lost);
    QCOMPARE(follower.state().error->code, ErrorCode::TimedOut);
}

void TestFollower::comesBackLater()
{
    FollowerOptions options;
    options.backoff = {5ms, 5ms};
    const core::SystemClock clock;
    Follower follower(clock, options);
    test::Mirror mirror(follower);
    int tries = 0;
    follower.start(
        [this, &tries, open = toPublisher()]() -> std::unique_ptr<MessageChannel> {
            if (++tries == 3)
                return open();
            auto [own, far] = MemoryChannel::makePair(); // whose other end is gone already
            return std::move(own);
        },
        {u"sample"_s});
    m_state->change();
    QTRY_VERIFY(mirror.matches(*m_state));
    QCOMPARE(tries, 3);
}

void TestFollower::resumesAfterACut()
{
    m_state->change(5);
    m_follower->start(toPublisher(), {u"sample"_s});
    test::settle();
    m_state->change(3);
    test::settle();
    m_far->cut();
    test::settle();
    QCOMPARE(phase(), LinkPhase::Lost);
    QVERIFY(*m_follower->state().nextTry <= m_clock.now().addSecs(1));
    m_state->change(7);
    m_clock.advance(1s);
    m_follower->tryNow();
    test::settle();
    QVERIFY(m_mirror->matches(*m_state));
    QCOMPARE(m_mirror->snapshots, 1);
    QCOMPARE(m_mirror->diffs, 10);
    QCOMPARE(m_mirror->faults, QStringList());
}

/// Whatever is under way when the link is cut.
void TestFollower::resumesAfterManyCuts()
{
    m_state->change(50);
    m_follower->start(toPublisher(), {u"sample"_s});
    for (int i = 0; i < 100; ++i) {
        m_far->setTaken(false);
        m_state->change(i % 7);
        m_far->takeSome(i % 5);
        m_state->change(i % 3);
        m_far->cut();
        test::settle();
        m_follower->tryNow();
        test::settle();
    }
    test::settle();
    QVERIFY(m_mirror->matches(*m_state));
    QCOMPARE(m_mirror->faults, QStringList());
    QCOMPARE(m_mirror->snapshots, 1);
    QCOMPARE(m_mirror->diffs, static_cast<int>(m_state->sequence()) - 50);
}

void TestFollower::restartOfTheProgram()
{
    m_state->change(5);
    m_follower->start(toPublisher(), {u"sample"_s});
    test::settle();
    m_publisher = std::make_unique<Publisher>(m_clock); // another run
    m_state = std::make_unique<test::SampleState>(*m_publisher);
    m_state->change(5); // to the same number
    test::settle();
    m_follower->tryNow();
    test::settle();
    QCOMPARE(m_mirror->snapshots, 2);
    QVERIFY(m_mirror->matches(*m_state));
    QCOMPARE(m_mirror->faults, QStringList());
}

void TestFollower::cutWithinASnapshot()
{
    m_state->change(50);
    m_follower->start(toPublisher(), {u"sample"_s});
    m_far->takeSome(1); // the hello
    m_far->setTaken(false);
    test::settle();
    m_far->takeSome(2);
    QCOMPARE(m_mirror->parts, 2);
    m_far->cut();
    test::settle();
    m_follower->tryNow();
    test::settle();
    QCOMPARE(m_mirror->snapshots, 2);
    QVERIFY(m_mirror->matches(*m_state));
    QCOMPARE(m_mirror->faults, QStringList());
}

void TestFollower::commands()
{
    m_publisher->setCommandHandler([](const Command &command, const Publisher::Answer &answer) {
        if (command.name == "good"_L1)
            answer(command.arguments);
        else
            answer(core::failure(ErrorCode::NotFound, u"no such"_s));
    });
    m_follower->start(toPublisher(), {u"sample"_s});
    test::settle();
    const QJsonObject arguments{{"n"_L1, 42}};
    const auto good = send(u"good"_s, arguments);
    const auto bad = send(u"bad"_s);
    QTRY_VERIFY(*good && *bad);
    QCOMPARE((*good)->value(), arguments);
    QCOMPARE((*bad)->error(), (core::Error{ErrorCode::NotFound, u"no such"_s}));
}

void TestFollower::commandsWhileNotLive()
{
    const auto before = send(u"a"_s);
    m_follower->start(toScript(), {u"sample"_s});
    const auto connecting = send(u"a"_s);
    QTRY_VERIFY(*before && *connecting);
    QCOMPARE((*before)->error().code, ErrorCode::Unreachable);
    QCOMPARE((*connecting)->error().code, ErrorCode::Unreachable);
}

void TestFollower::commandsTimeOut()
{
    m_follower->start(toScript(), {u"sample"_s});
    sayHello();
    const auto first = send(u"a"_s);
    m_clock.advance(10s);
    say(encode(Beat{}));
    const auto second = send(u"b"_s);
    m_clock.advance(5s);
    m_follower->check();
    QTRY_VERIFY(*first);
    QCOMPARE((*first)->error().code, ErrorCode::TimedOut);
    say(encode(Reply{1, QJsonObject()})); // too late
    say(encode(Reply{77, QJsonObject()})); // never asked
    say(encode(Reply{2, QJsonObject()}));
    QTRY_VERIFY(*second);
    QVERIFY((*second)->has_value());
}

void TestFollower::commandsFailWithTheLink()
{
    m_follower->start(toScript(), {u"sample"_s});
    sayHello();
    const auto first = send(u"a"_s);
    const auto second = send(u"a"_s);
    m_program->cut();
    QTRY_VERIFY(*first && *second);
    QCOMPARE((*first)->error().code, ErrorCode::Unreachable);
    QCOMPARE((*second)->error().code, ErrorCode::Unreachable);

    reconnect();
    sayHello();
    const auto third = send(u"a"_s);
    m_follower.reset();
    QTRY_VERIFY(*third);
    QVERIFY(!(*third)->has_value());
}

void TestFollower::tooManyCommands()
{
    m_follower->start(toScript(), {u"sample"_s});
    sayHello();
    std::vector<std::shared_ptr<Outcome>> outcomes;
    for (int i = 0; i < 32; ++i)
        outcomes.push_back(send(u"a"_s));
    const auto last = send(u"a"_s);
    QTRY_VERIFY(*last);
    QCOMPARE((*last)->error().code, ErrorCode::Busy);
    QVERIFY(!*outcomes.front());
}

void TestFollower::commandLimit()
{
    m_publisher->setCommandHandler(
        [](const Command &, const Publisher::Answer &answer) { answer(QJsonObject()); });
    m_follower->start(toPublisher(), {u"sample"_s});
    test::settle();
    const auto of = [](qsizetype size) { return QJsonObject{{"x"_L1, QString(size, u'x')}}; };
    const qsizetype rest = maxConsoleMessage - 32 - encode(Command{0, u"a"_s, of(0)}).size();
    const auto largest = send(u"a"_s, of(rest));
    const auto larger = send(u"a"_s, of(rest + 1));
    QTRY_VERIFY(*largest && *larger);
    QVERIFY((*largest)->has_value());
    QCOMPARE((*larger)->error().code, ErrorCode::TooLarge);
}

void TestFollower::stopsAndStartsAnew()
{
    m_state->change(5);
    m_follower->start(toPublisher(), {u"sample"_s});
    test::settle();
    m_follower->stop();
    QCOMPARE(phase(), LinkPhase::Stopped);
    m_state->change();
    test::settle();
    QCOMPARE(m_mirror->sequence, quint64(5));
    QTRY_COMPARE(m_publisher->sessions(), 0);
    m_follower->tryNow();
    QCOMPARE(phase(), LinkPhase::Stopped);
    m_follower->start(toPublisher(), {u"sample"_s});
    test::settle();
    QCOMPARE(m_mirror->snapshots, 2);
    QVERIFY(m_mirror->matches(*m_state));
}

QTEST_GUILESS_MAIN(TestFollower)

#include "tst_follower.moc"
