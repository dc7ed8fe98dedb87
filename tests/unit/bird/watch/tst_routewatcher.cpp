// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/routewatcher.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/links/fakebird.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = WatchEvent::Kind;
using State = WatchRow::State;

namespace {

constexpr auto command = "show route 100.65.0.0/24 primary all";
const QByteArray notFound = "8001 Network not found\n";

/// Many prefixes from one AS.
QByteArray routes(int count)
{
    QByteArray reply = "1007-Table master4:\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray prefix =
            "10." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256) + ".0/24";
        reply += ' ' + prefix.leftJustified(20) + " unicast [edge_r2 22:17:39.355] * (100) [AS65500i]\n"
            + " \tvia 10.0.12.2 on e12\n";
    }
    return reply + "0000 \n";
}

} // namespace

class TestRouteWatcher final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sees();
    void asksAtItsInterval();
    void tellsWhatChanged();
    void notWhileTheRouterIsAway();
    void partialIsNotWithdrawn();
    void cannotBeAsked_data();
    void cannotBeAsked();
    void tooBroad_data();
    void tooBroad();
    void accepts();
    void remembersOverARestart();
    void anotherQueryBeginsAnew();
    void onlyItsRouters();
    void oneAtATime();
    void longestOfTheCovering();

private:
    void run(const std::vector<Watch> &watches, const std::vector<WatchMemory> &memories = {});
    [[nodiscard]] const WatchRow *row(const QString &watch = u"lab"_s) const
    {
        return m_rows.find({watch, u"edge1"_s});
    }
    [[nodiscard]] State state() const { return row() ? row()->state : State::Waiting; }
    [[nodiscard]] qsizetype asked(const QByteArray &what = command) const
    {
        return m_bird->commands().count(what);
    }
    void pass(core::Milliseconds duration)
    {
        m_clock.advance(duration);
        m_watcher->check();
    }
    [[nodiscard]] QString events() const;

    ManualClock m_clock;
    const Watch m_watch{u"lab"_s, u"100.65.0.0/24"_s, {}, 60s};
    QByteArray m_capture;
    std::unique_ptr<FakeBird> m_bird;
    std::unique_ptr<LookingGlass> m_glass;
    std::unique_ptr<RouteWatcher> m_watcher;
    core::KeyedTable<WatchRow> m_rows; ///< as the diffs make it
    std::vector<WatchEvent> m_events;
    std::vector<WatchMemory> m_learned;
};

void TestRouteWatcher::init()
{
    failOnWarnings();
    m_capture = readData(u"bird/2.0.12-show-route-prefix-all.txt"_s);
    m_bird = std::make_unique<FakeBird>();
    m_bird->setReply("show status", readData(u"bird/2.0.12-show-status.txt"_s));
    m_bird->setReply("show protocols", readData(u"bird/2.0.12-show-protocols.txt"_s));
    m_bird->setReply(command, m_capture);
    m_rows = {};
    m_events.clear();
    m_learned.clear();
}

void TestRouteWatcher::cleanup()
{
    m_watcher.reset();
    m_glass.reset();
    m_bird.reset();
}

void TestRouteWatcher::run(const std::vector<Watch> &watches, const std::vector<WatchMemory> &memories)
{
    m_watcher.reset();
    m_glass = std::make_unique<LookingGlass>(m_clock);
    RouterConfig config;
    config.name = u"edge1"_s;
    config.address = {RouterAddress::Kind::Unix, {}, {}, 0, m_bird->path(), false, false};
    m_glass->setRouters({config});
    m_watcher = std::make_unique<RouteWatcher>(*m_glass, m_clock, [] { return 0.5; });
    connect(m_watcher.get(), &RouteWatcher::rowsChanged, this,
            [this](const core::RowDiff<WatchRow> &diff) { m_rows.apply(diff); });
    connect(m_watcher.get(), &RouteWatcher::happened, this, [this](const std::vector<WatchEvent> &events) {
        m_events.insert(m_events.end(), events.begin(), events.end());
    });
    connect(m_watcher.get(), &RouteWatcher::learned, this,
            [this](const WatchMemory &memory) { m_learned.push_back(memory); });
    m_watcher->remember(memories);
    m_watcher->setWatches(watches);
}

QString TestRouteWatcher::events() const
{
    static const QStringList words{u"seen"_s,   u"announced"_s, u"withdrawn"_s,
                                   u"origin"_s, u"path"_s,      u"other"_s};
    QStringList texts;
    for (const WatchEvent &event : m_events)
        texts.append(words.at(static_cast<int>(event.kind)) + u' ' + event.prefix);
    return texts.join(u", "_s);
}

void TestRouteWatcher::sees()
{
    run({m_watch});
    QVERIFY(row());
    QCOMPARE(row()->state, State::Waiting);
    QTRY_COMPARE(state(), State::Ok);
    QCOMPARE(row()->prefixes, 1);
    QCOMPARE(row()->best, u"AS65500 [65002 65500 65500] via 10.0.12.2 (edge_r2)"_s);
    QCOMPARE(row()->lastAsked, m_clock.now());
    QVERIFY(row()->changes.empty());
    QCOMPARE(events(), u"seen 100.65.0.0/24"_s);
    QCOMPARE(m_learned.size(), 1U);
    QCOMPARE(m_learned.front().query, m_watch.query);
    QCOMPARE(m_watcher->rows().size(), 1);
}

void TestRouteWatcher::asksAtItsInterval()
{
    run({m_watch});
    QTRY_COMPARE(state(), State::Ok);
    pass(59s);
    pass(900ms);
    QCOMPARE(asked(), 1);
    pass(100ms);
    QTRY_COMPARE(row()->lastAsked, m_clock.now());
    QCOMPARE(asked(), 2);
    QCOMPARE(m_learned.size(), 1U); // nothing is new
    m_watcher->askNow(u"lab"_s);
    QTRY_COMPARE(asked(), 3);
}

void TestRouteWatcher::tellsWhatChanged()
{
    run({m_watch});
    QTRY_COMPARE(state(), State::Ok);
    m_bird->setReply(command, notFound);
    pass(60s);
    QTRY_COMPARE(state(), State::Absent);
    QCOMPARE(row()->changes.size(), 1U);
    QCOMPARE(row()->changes.front().kind, WatchChange::Kind::Withdrawn);
    QCOMPARE(row()->since, m_clock.now());
    m_bird->setReply(command, QByteArray(m_capture).replace("65002 65500 65500", "65002 666"));
    pass(60s);
    QTRY_COMPARE(state(), State::Changed);
    QCOMPARE(row()->changes.front().kind, WatchChange::Kind::OriginChanged);
    m_bird->setReply(command, m_capture);
    pass(60s);
    QTRY_COMPARE(state(), State::Ok);
    QCOMPARE(events(),
             u"seen 100.65.0.0/24, withdrawn 100.65.0.0/24, announced 100.65.0.0/24, origin 100.65.0.0/24"_s);
}

void TestRouteWatcher::notWhileTheRouterIsAway()
{
    run({m_watch});
    QTRY_COMPARE(state(), State::Ok);
    m_bird->setMode(FakeBird::Mode::EndsInReply);
    m_glass->pollNow(u"edge1"_s);
    QTRY_COMPARE(m_glass->state().row(u"edge1"_s).link, RouterRow::Link::Failed);
    const qsizetype before = asked();
    pass(3min);
    QCOMPARE(m_glass->state().row(u"edge1"_s).link, RouterRow::Link::Failed);
    QCOMPARE(asked(), before);
    QCOMPARE(state(), State::Ok);
    m_bird->setMode(FakeBird::Mode::Answers);
    QTRY_VERIFY((m_glass->pollNow(u"edge1"_s), m_glass->state().row(u"edge1"_s).link == RouterRow::Link::Up));
    QTRY_COMPARE(asked(), before + 1); // once, however long it was away
    QTRY_COMPARE(row()->lastAsked, m_clock.now());
    QCOMPARE(events(), u"seen 100.65.0.0/24"_s);
}

void TestRouteWatcher::partialIsNotWithdrawn()
{
    run({m_watch});
    QTRY_COMPARE(state(), State::Ok);
    m_bird->setReply(command, "1007-Table master4:\n8004 Stopped due to reconfiguration\n");
    pass(60s);
    QTRY_COMPARE(asked(), 2);
    QTRY_COMPARE(row()->lastAsked, m_clock.now());
    QCOMPARE(state(), State::Ok);
    QCOMPARE(events(), u"seen 100.65.0.0/24"_s);
}

void TestRouteWatcher::cannotBeAsked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::newRow("no query") << u"100.65.0.0/99"_s << core::ErrorCode::InvalidInput;
    QTest::newRow("BIRD says no") << u"100.66.0.0/24"_s << core::ErrorCode::InvalidInput;
}

void TestRouteWatcher::cannotBeAsked()
{
    QFETCH(QString, query);
    QFETCH(core::ErrorCode, code);
    Watch watch = m_watch;
    watch.query = query;
    run({watch});
    QTRY_COMPARE(state(), State::Error);
    QCOMPARE(row()->error.code, code);
    QVERIFY(!row()->error.detail.isEmpty());
    QCOMPARE(row()->failures, 1);
    pass(60s);
    QTRY_COMPARE(row()->failures, 2);
    QVERIFY(m_events.empty());
}

void TestRouteWatcher::tooBroad_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<State>("state");
    QTest::newRow("as many as may be") << int(maxWatchedRoutes) << State::Ok;
    QTest::newRow("one more") << int(maxWatchedRoutes) + 1 << State::Error;
}

void TestRouteWatcher::tooBroad()
{
    QFETCH(int, count);
    m_bird->setReply("show route primary where bgp_path.last = 65500 all", routes(count));
    Watch watch = m_watch;
    watch.query = u"AS65500"_s;
    run({watch});
    QTRY_VERIFY(state() != State::Waiting);
    QTEST(state(), "state");
    if (state() == State::Error)
        QCOMPARE(row()->error.code, core::ErrorCode::TooLarge);
    else
        QCOMPARE(row()->prefixes, count);
}

void TestRouteWatcher::accepts()
{
    run({m_watch});
    QCOMPARE(m_watcher->accept({u"lab"_s, u"edge1"_s}).error().code, core::ErrorCode::NotFound);
    QTRY_COMPARE(state(), State::Ok);
    m_bird->setReply(command, QByteArray(m_capture).replace("65002 65500 65500", "65002 666"));
    pass(60s);
    QTRY_COMPARE(state(), State::Changed);
    const std::size_t learned = m_learned.size();
    QVERIFY(m_watcher->accept({u"lab"_s, u"edge1"_s}));
    QCOMPARE(state(), State::Ok);
    QCOMPARE(m_learned.size(), learned + 1);
    QVERIFY(!m_watcher->accept({u"lab"_s, u"edge2"_s}));
}

void TestRouteWatcher::remembersOverARestart()
{
    run({m_watch});
    QTRY_COMPARE(state(), State::Ok);
    const WatchMemory memory = m_learned.back();
    m_events.clear();
    m_bird->setReply(command, notFound);
    run({m_watch}, {memory});
    QCOMPARE(state(), State::Ok); // as it was
    QTRY_COMPARE(state(), State::Absent);
    QCOMPARE(events(), u"withdrawn 100.65.0.0/24"_s);
    run({m_watch}, {m_learned.back()});
    QCOMPARE(state(), State::Absent);
    QTRY_COMPARE(asked(), 3);
    pass(60s);
    QTRY_COMPARE(asked(), 4);
    QCOMPARE(events(), u"withdrawn 100.65.0.0/24"_s); // seen once
}

void TestRouteWatcher::anotherQueryBeginsAnew()
{
    run({m_watch});
    QTRY_COMPARE(state(), State::Ok);
    m_bird->setReply("show route 100.67.0.0/24 primary all", notFound);
    Watch watch = m_watch;
    watch.query = u"100.67.0.0/24"_s;
    m_watcher->setWatches({watch});
    QCOMPARE(state(), State::Waiting);
    QTRY_COMPARE(state(), State::Absent);
    QVERIFY(row()->changes.empty()); // it was never there
    m_watcher->setWatches({});
    QVERIFY(!row());
}

void TestRouteWatcher::onlyItsRouters()
{
    Watch other = m_watch;
    other.name = u"other"_s;
    other.routers = QStringList{u"edge2"_s};
    run({m_watch, other});
    QTRY_COMPARE(state(), State::Ok);
    QCOMPARE(m_rows.size(), 1);
    QVERIFY(!row(u"other"_s));
}

void TestRouteWatcher::oneAtATime()
{
    m_bird->setMode(FakeBird::Mode::Answers);
    std::vector<Watch> watches;
    for (int i = 0; i < 40; ++i) { // more than may wait for a router
        Watch watch = m_watch;
        watch.name = u"w%1"_s.arg(i);
        watches.push_back(watch);
    }
    run(watches);
    QTRY_COMPARE(asked(), 40);
    QTRY_VERIFY(
        std::ranges::all_of(m_rows.rows(), [](const WatchRow &row) { return row.state == State::Ok; }));
}

void TestRouteWatcher::longestOfTheCovering()
{
    m_bird = std::make_unique<FakeBird>(FakeBird::Mode::Answers, "3.1.7");
    m_bird->setReply("show status", readData(u"bird/3.1.7-show-status.txt"_s));
    m_bird->setReply("show protocols", readData(u"bird/3.1.7-show-protocols.txt"_s));
    m_bird->setReply("show route for 10.0.0.1 primary all",
                     "1007-Table master4:\n"
                     " 0.0.0.0/0            unicast [static1 22:17:39.355] * (200)\n"
                     " \tvia 10.0.12.2 on e12\n"
                     " 10.0.0.0/24          unicast [edge_r2 22:17:39.355] * (100) [AS65500i]\n"
                     " \tvia 10.0.12.2 on e12\n"
                     "0000 \n");
    Watch watch = m_watch;
    watch.query = u"10.0.0.1"_s;
    run({watch});
    QTRY_COMPARE(state(), State::Ok);
    QCOMPARE(events(), u"seen 10.0.0.0/24"_s);
}

QTEST_GUILESS_MAIN(TestRouteWatcher)
#include "tst_routewatcher.moc"
