// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertqueue.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"

#include <QTest>

using namespace noc::alerts;
using namespace noc::test;
using namespace std::chrono_literals;
using noc::core::Milliseconds;
using noc::core::Severity;
using Until = Acknowledgement::Until;

namespace {

const auto worker = u"monit/app1/worker"_s;

class Fixture
{
public:
    ManualClock clock;
    AlertQueue queue{clock};

    void raise(Severity severity = Severity::Critical)
    {
        queue.applyConditions({1, {madeCondition(worker, severity)}, {}});
    }
    void drop() { queue.applyConditions({1, {}, {worker}}); }
    /// So many rises and falls, each after `pause`.
    void flap(int changes, Milliseconds pause)
    {
        for (int i = 0; i < changes; ++i) {
            clock.advance(pause);
            if (i % 2 == 0)
                raise();
            else
                drop();
        }
    }
    [[nodiscard]] const Alert *alert() const { return queue.alert(worker); }
};

} // namespace

class AlertFlappingTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheSixthChange_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<int>("pause"); // seconds
        QTest::addColumn<bool>("isFlapping");
        QTest::newRow("five") << 5 << 10 << false;
        QTest::newRow("six") << 6 << 10 << true;
        QTest::newRow("six, just within the window") << 6 << 120 << true;
        QTest::newRow("six, too slow") << 6 << 121 << false;
        QTest::newRow("many, too slow") << 40 << 121 << false;
    }

    void startsWithTheSixthChange()
    {
        QFETCH(int, changes);
        QFETCH(int, pause);
        QFETCH(bool, isFlapping);
        Fixture f;
        f.flap(changes, std::chrono::seconds(pause));
        QCOMPARE(f.alert() && f.alert()->isFlapping, isFlapping);
        if (isFlapping)
            QVERIFY(!f.alert()->isActive);
    }

    void rowStaysAndCounts()
    {
        Fixture f;
        const QDateTime first = f.clock.now().addSecs(10);
        f.flap(6, 10s);
        (void)f.queue.takeDiff();
        f.flap(2, 10s);
        const AlertDiff diff = f.queue.takeDiff();
        QVERIFY(diff.alerts.removed.empty());
        QCOMPARE(f.alert()->count, 4);
        QCOMPARE(f.alert()->since, first);
    }

    void endsWhenCalm_data()
    {
        QTest::addColumn<bool>("isActive");
        QTest::newRow("down") << true;
        QTest::newRow("up") << false;
    }

    void endsWhenCalm()
    {
        QFETCH(bool, isActive);
        Fixture f;
        f.flap(isActive ? 7 : 6, 10s);
        QCOMPARE(f.queue.nextDeadline(), std::optional<Milliseconds>(10min));
        f.clock.advance(10min - 1ms);
        f.queue.tick();
        QVERIFY(f.alert()->isFlapping);
        f.clock.advance(1ms);
        f.queue.tick();
        QVERIFY(!f.queue.nextDeadline());
        QCOMPARE(f.alert() != nullptr, isActive);
        if (isActive)
            QVERIFY(!f.alert()->isFlapping);
        f.clock.advance(1s);
        f.flap(2, 1s); // what was before is forgotten
        QVERIFY(!f.alert());
    }

    void everyChangeKeepsItFlapping()
    {
        Fixture f;
        f.flap(6, 10s);
        f.clock.advance(9min);
        f.raise();
        f.clock.advance(9min);
        f.queue.tick();
        QVERIFY(f.alert()->isFlapping);
        QCOMPARE(f.queue.nextDeadline(), std::optional<Milliseconds>(1min));
    }

    void acknowledgementLastsUntilCalm()
    {
        Fixture f;
        f.flap(7, 10s);
        f.queue.acknowledge({worker}, madeAcknowledgement(Until::Recovered));
        f.drop();
        f.raise();
        f.drop();
        QVERIFY(f.alert()->isAcknowledged());
        f.clock.advance(10min);
        f.queue.tick();
        QVERIFY(!f.alert());
    }

    void calmButActiveKeepsTheAcknowledgement()
    {
        Fixture f;
        f.flap(7, 10s);
        f.queue.acknowledge({worker}, madeAcknowledgement(Until::Recovered));
        f.clock.advance(10min);
        f.queue.tick();
        QVERIFY(!f.alert()->isFlapping);
        QVERIFY(f.alert()->isAcknowledged());
    }

    void worseEndsTheAcknowledgementOfAFlappingOneToo()
    {
        Fixture f;
        f.flap(6, 10s);
        f.raise(Severity::Warning);
        f.queue.acknowledge({worker}, madeAcknowledgement(Until::Recovered));
        f.drop();
        f.raise(Severity::Critical);
        QVERIFY(!f.alert()->isAcknowledged());
    }

    void wallClockDoesNotCount()
    {
        Fixture f;
        f.flap(3, 10s);
        f.clock.jump(24h);
        f.drop();
        f.flap(2, 10s);
        QVERIFY(f.alert()->isFlapping);
        f.clock.jump(24h);
        f.queue.tick();
        QVERIFY(f.alert()->isFlapping);
        f.clock.jump(-72h);
        f.clock.advance(10min);
        f.queue.tick();
        QVERIFY(!f.alert());
    }

    void policyCanBeSet_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<bool>("isFlapping");
        QTest::newRow("off") << 0 << false;
        QTest::newRow("one is not flapping") << 1 << false;
        QTest::newRow("two") << 2 << true;
    }

    void policyCanBeSet()
    {
        QFETCH(int, changes);
        QFETCH(bool, isFlapping);
        Fixture f;
        f.queue.setFlapPolicy({changes, 10min, 10min});
        f.flap(8, 1s);
        QCOMPARE(f.alert() && f.alert()->isFlapping, isFlapping);
    }

    void restoredIsStillFlapping()
    {
        Fixture f;
        f.flap(6, 10s);
        const AlertDiff kept = f.queue.snapshot();
        AlertQueue restarted(f.clock);
        restarted.restore(kept.alerts.put, {});
        QVERIFY(restarted.alert(worker)->isFlapping);
        QCOMPARE(restarted.nextDeadline(), std::optional<Milliseconds>(10min));
        restarted.applyConditions({1, {madeCondition(worker)}, {}});
        QCOMPARE(restarted.alert(worker)->count, 4);
        f.clock.advance(10min);
        restarted.tick();
        QVERIFY(!restarted.alert(worker)->isFlapping);
    }
};

QTEST_GUILESS_MAIN(AlertFlappingTest)

#include "tst_alertflapping.moc"
