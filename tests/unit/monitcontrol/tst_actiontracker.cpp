// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/actiontracker.h"
#include "models/monit/reportparser.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using Phase = ServiceOrder::Phase;

namespace {

constexpr std::chrono::seconds poll = 30s;
constexpr std::chrono::seconds patience = 2 * poll + 60s;

/// What one snapshot says of the service "worker".
struct Seen
{
    std::uint32_t monitor = 1;
    int pending = 0;
    std::uint64_t status = 0;
    std::chrono::seconds sent{}; ///< since the order, agent's clock
    std::chrono::seconds collected{}; ///< likewise
};

} // namespace

Q_DECLARE_METATYPE(Seen)

class ActionTrackerTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    core::Milliseconds m_skew{};
    std::unique_ptr<ActionTracker> m_tracker;

    AgentTime agentNow() const { return agentTimeOf(m_clock.now(), m_skew); }

    Host host(const Seen &seen = {}) const
    {
        Service service;
        service.name = u"worker"_s;
        service.type = 3;
        service.monitor = seen.monitor;
        service.pendingAction = seen.pending;
        service.status = seen.status;
        service.collected = agentNow() + seen.collected;
        Service other = service; // as in "another service must not answer for this one"
        other.name = u"Worker"_s;
        other.monitor = seen.monitor == 0 ? 1 : 0;
        Snapshot snapshot;
        snapshot.poll = poll;
        snapshot.hostName = u"db1"_s;
        const auto sent = std::chrono::floor<std::chrono::seconds>(agentNow()) + seen.sent;
        snapshot.incarnation = sent.count() - 1000;
        snapshot.uptime = 1000s;
        snapshot.services = {other, service};
        Host result;
        result.id = u"h1"_s;
        result.clockSkew = m_skew;
        result.snapshot = std::make_shared<const Snapshot>(snapshot);
        return result;
    }

    static MonitDiff diffOf(const Host &host)
    {
        MonitDiff diff;
        diff.hosts.put = {host};
        return diff;
    }

    MonitDiff diffOf(const QString &message, core::Milliseconds after, std::uint64_t id = EventAction,
                     const QString &service = u"worker"_s) const
    {
        HostEvent event;
        event.hostId = u"h1"_s;
        event.event = {agentNow() + after, service, 3, id, id == EventExec ? 1 : 2, 1, message};
        MonitDiff diff;
        diff.events.put = {event};
        return diff;
    }

    quint64 begin(ServiceAction action = ServiceAction::Restart)
    {
        return m_tracker->begin(host(), u"worker"_s, action, u"eva"_s).value();
    }
    quint64 beginAccepted(ServiceAction action = ServiceAction::Restart)
    {
        const quint64 id = begin(action);
        m_tracker->sent(id, {});
        return id;
    }
    Phase phaseOf(quint64 id) const { return m_tracker->order(id)->phase; }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_clock = ManualClock();
        m_skew = {};
        m_tracker = std::make_unique<ActionTracker>(m_clock);
    }

    void fromBeginToEnd();
    void sendResults_data();
    void sendResults();
    void captured_data();
    void captured();
    void events_data();
    void events();
    void reasonComesFirst();
    void newsWhileSending();
    void snapshots_data();
    void snapshots();
    void pendingAndOver_data();
    void pendingAndOver();
    void serviceIsGone();
    void otherHost();
    void twoOrders();
    void olderOrderTakesIt();
    void silence_data();
    void silence();
    void lateNews_data();
    void lateNews();
    void limit();
    void limitWithoutFinished();
    void detailLimit();
};

void ActionTrackerTest::fromBeginToEnd()
{
    QVERIFY(!m_tracker->hasOpen());
    const quint64 id = begin();
    QVERIFY(m_tracker->hasOpen());
    const auto first = m_tracker->takeDiff();
    QCOMPARE(first.put.size(), 1U);
    const ServiceOrder expected{id,       u"h1"_s,       u"db1"_s,       u"worker"_s, ServiceAction::Restart,
                                u"eva"_s, m_clock.now(), Phase::Sending, {},          {},
                                {}};
    QCOMPARE(first.put.front(), expected);

    m_tracker->sent(id, {});
    QCOMPARE(phaseOf(id), Phase::Accepted);
    QCOMPARE(m_tracker->takeDiff().put.size(), 1U);
    m_tracker->apply(diffOf(host()));
    QVERIFY(m_tracker->takeDiff().isEmpty());

    m_clock.advance(3s);
    m_tracker->apply(diffOf(u"restart action done"_s, -500ms));
    QCOMPARE(phaseOf(id), Phase::Done);
    QCOMPARE(m_tracker->order(id)->finished, m_clock.now());
    QVERIFY(!m_tracker->hasOpen());
    QCOMPARE(m_tracker->takeDiff().sequence, first.sequence + 2);
    m_tracker->sent(id, core::failure(ErrorCode::Io, u"again"_s)); // nothing ends twice
    m_clock.advance(patience);
    m_tracker->tick();
    QCOMPARE(phaseOf(id), Phase::Done);
    QVERIFY(m_tracker->takeDiff().isEmpty());
}

void ActionTrackerTest::sendResults_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Phase>("phase");
    QTest::newRow("unreachable") << ErrorCode::Unreachable << Phase::Failed;
    QTest::newRow("read-only") << ErrorCode::Refused << Phase::Failed;
    QTest::newRow("may have been done") << ErrorCode::TimedOut << Phase::Unknown;
}

void ActionTrackerTest::sendResults()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const Phase, phase);
    const quint64 id = begin();
    m_tracker->sent(id, core::failure(code, u"why"_s));
    QCOMPARE(phaseOf(id), phase);
    QCOMPARE(m_tracker->order(id)->code, std::optional(code));
    QCOMPARE(m_tracker->order(id)->detail, u"why"_s);
    m_clock.advance(1s);
    m_tracker->apply(diffOf(u"restart action done"_s, 0ms));
    QCOMPARE(phaseOf(id), phase == Phase::Unknown ? Phase::Done : phase);
    QCOMPARE(m_tracker->order(id)->code.has_value(), phase == Phase::Failed);
}

void ActionTrackerTest::captured_data()
{
    QTest::addColumn<ServiceAction>("action");
    QTest::addColumn<Phase>("phase");
    QTest::newRow("start-action-done") << ServiceAction::Start << Phase::Done;
    QTest::newRow("start-action-failed") << ServiceAction::Start << Phase::Failed;
    QTest::newRow("stop-action-done") << ServiceAction::Stop << Phase::Done;
    QTest::newRow("restart-action-done") << ServiceAction::Restart << Phase::Done;
    QTest::newRow("restart-action-failed") << ServiceAction::Restart << Phase::Failed;
    QTest::newRow("monitor-action-done") << ServiceAction::Monitor << Phase::Done;
    QTest::newRow("unmonitor-action-done") << ServiceAction::Unmonitor << Phase::Done;
}

/// Each of Monit's own messages ends the order it is about and no other.
void ActionTrackerTest::captured()
{
    QFETCH(const ServiceAction, action);
    QFETCH(const Phase, phase);
    const QString file = u"monit/5.33-core-event-worker-action-changed-a1-%1.xml"_s.arg(
        QLatin1StringView(QTest::currentDataTag()));
    const Report report = parseReport(readData(file)).value();
    Host reporting;
    reporting.id = report.id;
    reporting.snapshot = std::make_shared<const Snapshot>(report.snapshot);
    reporting.clockSkew = std::chrono::duration_cast<core::Milliseconds>(report.event->collected)
        - core::Milliseconds(m_clock.now().toMSecsSinceEpoch()) - 1s;
    std::vector<quint64> ids;
    for (const ServiceAction each : allServiceActions) {
        ids.push_back(m_tracker->begin(reporting, u"worker"_s, each, {}).value());
        m_tracker->sent(ids.back(), {});
    }
    MonitDiff diff;
    diff.events.put = {{report.id, {}, m_clock.now(), *report.event}};
    m_tracker->apply(diff);
    for (std::size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(phaseOf(ids[i]), allServiceActions.at(i) == action ? phase : Phase::Accepted);
}

void ActionTrackerTest::events_data()
{
    QTest::addColumn<core::Milliseconds>("skew");
    QTest::addColumn<core::Milliseconds>("after");
    QTest::addColumn<quint64>("eventId");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Phase>("phase");
    const QString done = u"restart action done"_s;
    const QString name = u"worker"_s;
    const quint64 id = EventAction;
    QTest::newRow("at once") << 0ms << 0ms << id << name << done << Phase::Done;
    QTest::newRow("the skew is known to the second") << 0ms << -2000ms << id << name << done << Phase::Done;
    QTest::newRow("from before") << 0ms << -2001ms << id << name << done << Phase::Accepted;
    QTest::newRow("replayed from yesterday")
        << 0ms << core::Milliseconds(-24h) << id << name << done << Phase::Accepted;
    QTest::newRow("agent an hour behind")
        << core::Milliseconds(-1h) << 500ms << id << name << done << Phase::Done;
    QTest::newRow("agent an hour ahead, before")
        << core::Milliseconds(1h) << -5000ms << id << name << done << Phase::Accepted;
    QTest::newRow("longest") << 0ms << core::Milliseconds(patience + 1h) << id << name << done << Phase::Done;
    QTest::newRow("longer") << 0ms << core::Milliseconds(patience + 1h) + 1ms << id << name << done
                            << Phase::Accepted;
    QTest::newRow("failed") << 0ms << 0ms << id << name << u"restart action failed"_s << Phase::Failed;
    QTest::newRow("dependant") << 0ms << 0ms << id << u"worker-child"_s << done << Phase::Accepted;
    QTest::newRow("other case") << 0ms << 0ms << id << u"Worker"_s << done << Phase::Accepted;
    QTest::newRow("other action") << 0ms << 0ms << id << name << u"start action done"_s << Phase::Accepted;
    QTest::newRow("part of a word") << 0ms << 0ms << id << name << u"restart action done twice"_s
                                    << Phase::Accepted;
    QTest::newRow("other event") << 0ms << 0ms << quint64(EventNonExist) << name << done << Phase::Accepted;
}

void ActionTrackerTest::events()
{
    QFETCH(const core::Milliseconds, skew);
    QFETCH(const core::Milliseconds, after);
    QFETCH(const quint64, eventId);
    QFETCH(const QString, service);
    QFETCH(const QString, message);
    QFETCH(const Phase, phase);
    m_skew = skew;
    const quint64 id = beginAccepted();
    m_tracker->apply(diffOf(message, after, eventId, service));
    QCOMPARE(phaseOf(id), phase);
    QCOMPARE(m_tracker->order(id)->finished.isValid(), phase != Phase::Accepted);
    QVERIFY(!m_tracker->order(id)->code.has_value());
}

/// The events of one diff come in any order.
void ActionTrackerTest::reasonComesFirst()
{
    const quint64 id = beginAccepted(ServiceAction::Start);
    MonitDiff diff = diffOf(u"start action failed"_s, 200ms);
    diff.events.put.push_back(
        diffOf(u"failed to start -- no such user"_s, 100ms, EventExec).events.put.front());
    m_tracker->apply(diff);
    QCOMPARE(phaseOf(id), Phase::Failed);
    QCOMPARE(m_tracker->order(id)->detail, u"failed to start -- no such user"_s);
}

/// The collector may hear of the end before the httpd's answer is read.
void ActionTrackerTest::newsWhileSending()
{
    const quint64 id = begin();
    m_tracker->apply(diffOf(u"restart action done"_s, 0ms));
    m_tracker->apply(diffOf(host({1, 0, 0, 10s, 10s})));
    QCOMPARE(phaseOf(id), Phase::Sending);
    m_tracker->sent(id, {});
    QCOMPARE(phaseOf(id), Phase::Done);

    const quint64 other = begin();
    m_tracker->apply(diffOf(host({1, 0, 0, 10s, 10s})));
    m_tracker->sent(other, {});
    QCOMPARE(phaseOf(other), Phase::Accepted); // a snapshot of before says nothing
}

void ActionTrackerTest::snapshots_data()
{
    QTest::addColumn<ServiceAction>("action");
    QTest::addColumn<Seen>("seen");
    QTest::addColumn<Phase>("phase");
    using enum ServiceAction;
    QTest::newRow("stopped") << Stop << Seen{0, 0, 0, 2s, -60s} << Phase::Done;
    QTest::newRow("stopped, maybe before") << Stop << Seen{0, 0, 0, 1s, -60s} << Phase::Accepted;
    QTest::newRow("stop waits") << Stop << Seen{0, 3, 0, 5s, -60s} << Phase::Accepted;
    QTest::newRow("another action waits") << Stop << Seen{0, 6, 0, 5s, -60s} << Phase::Accepted;
    QTest::newRow("not stopped") << Stop << Seen{1, 0, 0, 5s, 5s} << Phase::Accepted;
    QTest::newRow("stop program failed") << Stop << Seen{1, 0, EventExec, 5s, 5s} << Phase::Failed;
    QTest::newRow("unmonitored") << Unmonitor << Seen{0, 0, 0, 5s, -60s} << Phase::Done;
    QTest::newRow("still monitored") << Unmonitor << Seen{1, 0, 0, 5s, 5s} << Phase::Accepted;
    QTest::newRow("monitored") << Monitor << Seen{2, 0, 0, 5s, -60s} << Phase::Done;
    QTest::newRow("monitored, but down") << Monitor << Seen{1, 0, EventNonExist, 5s, 5s} << Phase::Done;
    QTest::newRow("not monitored") << Monitor << Seen{0, 0, 0, 5s, 5s} << Phase::Accepted;
    QTest::newRow("old failure of a program is no failure to monitor")
        << Monitor << Seen{1, 0, EventExec, 5s, 5s} << Phase::Done;
    QTest::newRow("started") << Start << Seen{1, 0, 0, 5s, 5s} << Phase::Done;
    QTest::newRow("started, skips cycles") << Start << Seen{5, 0, 2, 5s, 5s} << Phase::Done;
    QTest::newRow("started, not checked since") << Start << Seen{1, 0, 0, 5s, -1s} << Phase::Accepted;
    QTest::newRow("initialising") << Start << Seen{2, 0, 0, 5s, 5s} << Phase::Accepted;
    QTest::newRow("does not exist") << Start << Seen{1, 0, EventNonExist, 5s, 5s} << Phase::Accepted;
    QTest::newRow("start failed") << Start << Seen{2, 0, EventExec, 5s, -60s} << Phase::Failed;
    QTest::newRow("start failed, maybe before")
        << Start << Seen{2, 0, EventExec, 1s, -60s} << Phase::Accepted;
    QTest::newRow("restarted") << Restart << Seen{1, 0, 0, 5s, 5s} << Phase::Done;
    QTest::newRow("restart failed") << Restart << Seen{1, 0, EventExec | EventNonExist, 5s, 5s}
                                    << Phase::Failed;
}

void ActionTrackerTest::snapshots()
{
    QFETCH(const ServiceAction, action);
    QFETCH(const Seen, seen);
    QFETCH(const Phase, phase);
    for (const core::Milliseconds skew : {0ms, -3'600'000ms, 3'600'000ms}) {
        m_skew = skew;
        const quint64 id = beginAccepted(action);
        m_tracker->apply(diffOf(host(seen)));
        QCOMPARE(phaseOf(id), phase);
        if (phase == Phase::Accepted)
            QVERIFY(m_tracker->hasOpen());
        m_tracker = std::make_unique<ActionTracker>(m_clock);
    }
}

void ActionTrackerTest::pendingAndOver_data()
{
    QTest::addColumn<ServiceAction>("action");
    QTest::addColumn<int>("pending");
    QTest::addColumn<Seen>("after");
    QTest::addColumn<Phase>("phase");
    using enum ServiceAction;
    // The tolerance and the age of the check do not matter once the action was seen to wait.
    QTest::newRow("start") << Start << 6 << Seen{1, 0, 0, 0s, -60s} << Phase::Done;
    QTest::newRow("stop") << Stop << 3 << Seen{0, 0, 0, 0s, -60s} << Phase::Done;
    QTest::newRow("restart") << Restart << 2 << Seen{1, 0, 2, 0s, -60s} << Phase::Done;
    QTest::newRow("restart, not checked yet") << Restart << 2 << Seen{2, 0, 2, 0s, -60s} << Phase::Accepted;
    QTest::newRow("monitor") << Monitor << 7 << Seen{2, 0, 0, 0s, -60s} << Phase::Done;
    QTest::newRow("unmonitor") << Unmonitor << 5 << Seen{0, 0, 0, 0s, -60s} << Phase::Done;
    QTest::newRow("start failed") << Start << 6 << Seen{2, 0, EventExec, 0s, -60s} << Phase::Failed;
    QTest::newRow("another one waited") << Stop << 6 << Seen{0, 0, 0, 0s, -60s} << Phase::Accepted;
}

void ActionTrackerTest::pendingAndOver()
{
    QFETCH(const ServiceAction, action);
    QFETCH(const int, pending);
    QFETCH(const Seen, after);
    QFETCH(const Phase, phase);
    const quint64 id = beginAccepted(action);
    m_tracker->apply(diffOf(host({1, pending, 0, 0s, -60s})));
    QCOMPARE(phaseOf(id), Phase::Accepted);
    m_tracker->apply(diffOf(host(after)));
    QCOMPARE(phaseOf(id), phase);
}

void ActionTrackerTest::serviceIsGone()
{
    const quint64 id = beginAccepted();
    for (const std::chrono::seconds sent : {1s, 2s}) {
        Host without = host({1, 0, 0, sent, sent});
        Snapshot snapshot = *without.snapshot;
        snapshot.services.clear();
        without.snapshot = std::make_shared<const Snapshot>(snapshot);
        m_tracker->apply(diffOf(without));
        QCOMPARE(phaseOf(id), sent == 1s ? Phase::Accepted : Phase::Failed);
    }
    QCOMPARE(m_tracker->order(id)->code, std::optional(ErrorCode::NotFound));
}

void ActionTrackerTest::otherHost()
{
    const quint64 id = beginAccepted(ServiceAction::Stop);
    Host other = host({0, 0, 0, 5s, 5s});
    other.id = u"h2"_s;
    MonitDiff diff = diffOf(u"stop action done"_s, 1s);
    diff.events.put.front().hostId = u"h2"_s;
    diff.hosts.put = {other};
    m_tracker->apply(diff);
    QCOMPARE(phaseOf(id), Phase::Accepted);
}

/// Monit does only the last of two actions that wait.
void ActionTrackerTest::twoOrders()
{
    const quint64 stop = beginAccepted(ServiceAction::Stop);
    const quint64 start = beginAccepted(ServiceAction::Start);
    m_tracker->apply(diffOf(u"start action done"_s, 1s));
    m_tracker->apply(diffOf(host({1, 0, 0, 5s, 5s})));
    QCOMPARE(phaseOf(start), Phase::Done);
    QCOMPARE(phaseOf(stop), Phase::Accepted);
    m_clock.advance(patience);
    m_tracker->tick();
    QCOMPARE(phaseOf(stop), Phase::Unknown);
}

void ActionTrackerTest::olderOrderTakesIt()
{
    const quint64 first = beginAccepted();
    m_clock.advance(1s);
    const quint64 second = beginAccepted();
    m_tracker->apply(diffOf(u"restart action done"_s, -200ms)); // within the tolerance of the second
    QCOMPARE(phaseOf(first), Phase::Done);
    QCOMPARE(phaseOf(second), Phase::Accepted);
    const quint64 third = beginAccepted();
    m_tracker->apply(diffOf(u"restart action done"_s, 100ms)); // the two became one in Monit
    QCOMPARE(phaseOf(second), Phase::Done);
    QCOMPARE(phaseOf(third), Phase::Done);
}

void ActionTrackerTest::silence_data()
{
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("accepted") << true;
    QTest::newRow("never sent") << false;
}

void ActionTrackerTest::silence()
{
    QFETCH(const bool, isAccepted);
    const quint64 id = begin();
    if (isAccepted) {
        m_clock.advance(5s);
        m_tracker->sent(id, {}); // from here
    }
    m_clock.advance(patience - 1ms);
    m_clock.jump(1h); // somebody sets the time
    m_tracker->tick();
    QCOMPARE(phaseOf(id), isAccepted ? Phase::Accepted : Phase::Sending);
    m_clock.advance(1ms);
    m_tracker->tick();
    QCOMPARE(phaseOf(id), Phase::Unknown);
    QVERIFY(!m_tracker->order(id)->detail.isEmpty());
    QCOMPARE(m_tracker->order(id)->finished, m_clock.now());
}

void ActionTrackerTest::lateNews_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<Phase>("phase");
    QTest::newRow("done") << u"restart action done"_s << Phase::Done;
    QTest::newRow("failed") << u"restart action failed"_s << Phase::Failed;
    QTest::newRow("something else") << u"stop action done"_s << Phase::Unknown;
}

void ActionTrackerTest::lateNews()
{
    QFETCH(const QString, message);
    QFETCH(const Phase, phase);
    const quint64 id = beginAccepted();
    m_clock.advance(patience);
    m_tracker->tick();
    m_tracker->apply(diffOf(host({1, 0, 0, 5s, 5s})));
    QCOMPARE(phaseOf(id), Phase::Unknown); // how it is now proves nothing any more
    m_tracker->apply(diffOf(message, -10s));
    QCOMPARE(phaseOf(id), phase);
}

void ActionTrackerTest::limit()
{
    const quint64 open = begin();
    const quint64 finished = begin();
    m_tracker->sent(finished, core::failure(ErrorCode::Unreachable, {}));
    for (int i = 2; i < maxOrders; ++i)
        m_tracker->sent(begin(), core::failure(ErrorCode::Unreachable, {}));
    QCOMPARE(m_tracker->snapshot().put.size(), std::size_t(maxOrders));
    QVERIFY(m_tracker->order(finished));
    (void)m_tracker->takeDiff();

    begin();
    QCOMPARE(m_tracker->snapshot().put.size(), std::size_t(maxOrders));
    QVERIFY(m_tracker->order(open));
    QVERIFY(!m_tracker->order(finished));
    QCOMPARE(m_tracker->takeDiff().removed, std::vector{finished});
    m_tracker->sent(finished, {}); // unknown by now: nothing
}

void ActionTrackerTest::limitWithoutFinished()
{
    for (int i = 0; i < maxOrders; ++i)
        begin();
    const auto another = m_tracker->begin(host(), u"worker"_s, ServiceAction::Stop, {});
    QVERIFY(!another);
    QCOMPARE(another.error().code, ErrorCode::Busy);
}

void ActionTrackerTest::detailLimit()
{
    const quint64 id = beginAccepted();
    MonitDiff diff = diffOf(QString(maxOrderDetail + 1, u'x'), 0ms, EventExec);
    diff.events.put.push_back(diffOf(u"restart action failed"_s, 1ms).events.put.front());
    m_tracker->apply(diff);
    QCOMPARE(m_tracker->order(id)->detail.size(), maxOrderDetail);
}

QTEST_GUILESS_MAIN(ActionTrackerTest)
#include "tst_actiontracker.moc"
