// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertqueue.h"
#include "models/alerts/notificationplanner.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"

#include <QTest>

using namespace noc::alerts;
using namespace noc::test;
using namespace std::chrono_literals;
using noc::core::Milliseconds;
using noc::core::Severity;
using Kind = Notification::Kind;
using Until = Acknowledgement::Until;
using Scope = Mute::Scope;

namespace {

const auto postgres = u"monit/db3/postgres"_s;
const auto disk = u"monit/db3/disk"_s;
const auto nginx = u"monit/web1/nginx"_s;

const AlertRules atOnce{{NotifyRule()}, {}, 0s};

/// A queue and the planner behind it; every notification is noted.
class Fixture
{
public:
    explicit Fixture(const AlertRules &rules = {}, const QTimeZone &zone = QTimeZone::utc())
        : planner(clock, zone)
    {
        planner.setRules(rules);
    }

    void raise(const QString &id, Severity severity = Severity::Critical)
    {
        queue.applyConditions({1, {madeCondition(id, severity)}, {}});
        publish();
    }
    void drop(const QString &id)
    {
        queue.applyConditions({1, {}, {id}});
        publish();
    }
    void acknowledge(const QString &id, Until until = Until::Recovered)
    {
        queue.acknowledge({id}, madeAcknowledgement(until, clock.now().addSecs(3600)));
        publish();
    }
    void publish() { note(planner.apply(queue.takeDiff())); }
    void tick()
    {
        queue.tick();
        publish();
        note(planner.tick());
    }
    /// As time does it: wakes at every deadline on the way.
    void wait(Milliseconds duration)
    {
        const Milliseconds end = clock.monotonic() + duration;
        while (clock.monotonic() < end) {
            Milliseconds step = end - clock.monotonic();
            for (const auto &deadline : {queue.nextDeadline(), planner.nextDeadline()}) {
                if (deadline)
                    step = std::min(step, std::max(*deadline, Milliseconds(1)));
            }
            clock.advance(step);
            tick();
        }
    }
    void setWall(const QString &utc)
    {
        clock.jump(Milliseconds(clock.now().msecsTo(QDateTime::fromString(utc, Qt::ISODate))));
    }

    /// What was said since the last call: "show 2", "update 3", "quiet 1", "close", with the number of alerts.
    [[nodiscard]] QStringList said() { return std::exchange(m_said, {}); }

    ManualClock clock;
    AlertQueue queue{clock};
    NotificationPlanner planner;
    Notification last;

private:
    void note(const std::optional<Notification> &notification)
    {
        if (!notification)
            return;
        last = *notification;
        const QString word = last.kind == Kind::Show ? u"show"_s : last.isQuiet ? u"quiet"_s : u"update"_s;
        m_said += last.kind == Kind::Close ? u"close"_s : u"%1 %2"_s.arg(word).arg(last.alerts.size());
    }

    QStringList m_said;
};

} // namespace

class NotificationPlannerTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void stormIsOneDigest()
    {
        Fixture f;
        f.raise(nginx, Severity::Warning);
        f.wait(1s);
        f.raise(postgres);
        f.wait(500ms);
        f.raise(disk, Severity::Warning);
        f.raise(u"monit/web2"_s);
        QCOMPARE(f.said(), QStringList());
        QCOMPARE(f.planner.nextDeadline(), std::optional<Milliseconds>(500ms));
        f.wait(500ms);
        QCOMPARE(f.said(), QStringList{u"show 4"_s});
        QCOMPARE(f.last.worst, Severity::Critical);
        QCOMPARE(f.last.partCount, 3); // web2 itself is no service
        QCOMPARE(f.last.objectCount, 3);
        QCOMPARE(f.last.alerts.front().key(), u"monit/web2"_s); // the newest of the worst
        QCOMPARE(f.last.alerts.at(1).key(), postgres);
        QVERIFY(!f.planner.nextDeadline());
        f.wait(1h);
        QCOMPARE(f.said(), QStringList());
    }

    void newsUpdatesTheBubble()
    {
        Fixture f;
        f.raise(postgres);
        f.wait(2s);
        f.raise(nginx);
        f.wait(2s);
        QCOMPARE(f.said(), (QStringList{u"show 1"_s, u"update 2"_s}));
        QVERIFY(!f.last.isQuiet);
    }

    void goneBeforeItIsTold()
    {
        Fixture f;
        f.raise(postgres);
        f.wait(1s);
        f.drop(postgres);
        f.wait(1min);
        QCOMPARE(f.said(), QStringList());
        QVERIFY(!f.planner.nextDeadline());
    }

    void rules_data()
    {
        QTest::addColumn<NotifyRule>("rule");
        QTest::addColumn<int>("seconds"); // until it is told, -1: never
        QTest::newRow("default") << NotifyRule() << 0;
        QTest::newRow("source") << NotifyRule{u"monit"_s, Severity::Warning, 0s} << 0;
        QTest::newRow("other source") << NotifyRule{u"ari"_s, Severity::Warning, 0s} << -1;
        QTest::newRow("more severe") << NotifyRule{{}, Severity::Critical, 0s} << -1;
        QTest::newRow("less severe") << NotifyRule{{}, Severity::Unknown, 0s} << 0;
        QTest::newRow("later") << NotifyRule{{}, Severity::Warning, 90s} << 90;
    }

    void rules()
    {
        QFETCH(NotifyRule, rule);
        QFETCH(int, seconds);
        Fixture f({{rule}, {}, 0s});
        f.raise(postgres, Severity::Warning);
        if (seconds > 0) {
            QCOMPARE(f.planner.nextDeadline(), std::optional<Milliseconds>(std::chrono::seconds(seconds)));
            f.wait(std::chrono::seconds(seconds) - 1ms);
            QCOMPARE(f.said(), QStringList());
            f.wait(1ms);
        }
        QCOMPARE(f.said(), seconds < 0 ? QStringList() : QStringList{u"show 1"_s});
        f.wait(1h);
        QCOMPARE(f.said(), QStringList());
    }

    void anyRuleIsEnough()
    {
        Fixture f({{{{}, Severity::Warning, 300s}, {u"monit"_s, Severity::Critical, 0s}}, {}, 0s});
        f.raise(postgres);
        f.raise(nginx, Severity::Warning);
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
        f.wait(300s);
        QCOMPARE(f.said(), QStringList{u"update 2"_s});
    }

    void withoutRulesNobodyIsCalled()
    {
        Fixture f({{}, {}, 0s});
        f.raise(postgres);
        QCOMPARE(f.said(), QStringList());
        f.planner.setRules(atOnce); // what is wrong now is wrong by the new rules too
        f.tick();
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
    }

    void worseIsNews()
    {
        Fixture f(atOnce);
        f.raise(postgres, Severity::Unknown);
        f.raise(postgres, Severity::Warning);
        f.raise(postgres, Severity::Critical);
        QCOMPARE(f.said(), (QStringList{u"show 1"_s, u"update 1"_s}));
        f.raise(postgres, Severity::Warning);
        f.raise(postgres, Severity::Critical); // told before
        QCOMPARE(f.said(), (QStringList{u"quiet 1"_s, u"quiet 1"_s}));
    }

    void recoveriesAreQuiet()
    {
        Fixture f;
        for (const QString &id : {postgres, disk, nginx})
            f.raise(id);
        f.wait(2s);
        f.drop(postgres);
        f.acknowledge(disk);
        QCOMPARE(f.said(), QStringList{u"show 3"_s});
        f.wait(2s);
        QCOMPARE(f.said(), QStringList{u"quiet 1"_s});
        f.drop(nginx);
        QCOMPARE(f.said(), QStringList{u"close"_s});
        QVERIFY(f.last.alerts.empty());
        f.wait(1h);
        QCOMPARE(f.said(), QStringList());
    }

    void handledByAll_data()
    {
        QTest::addColumn<bool>("isMuted");
        QTest::newRow("acknowledged") << false;
        QTest::newRow("muted") << true;
    }

    void handledByAll()
    {
        QFETCH(bool, isMuted);
        Fixture f(atOnce);
        f.raise(postgres);
        if (isMuted) {
            f.queue.mute(madeMute(Scope::Everything, {}, f.clock.now().addSecs(60)));
            f.publish();
        } else {
            f.acknowledge(postgres);
        }
        QCOMPARE(f.said(), (QStringList{u"show 1"_s, u"close"_s}));
    }

    void recoveredWhileNewsGathers()
    {
        Fixture f;
        f.raise(postgres);
        f.wait(2s);
        f.raise(nginx);
        f.drop(postgres);
        f.wait(2s);
        QCOMPARE(f.said(), (QStringList{u"show 1"_s, u"update 1"_s}));
        QCOMPARE(f.last.alerts.front().key(), nginx);
    }

    void dismissedIsToldAndDone()
    {
        Fixture f(atOnce);
        f.raise(postgres);
        f.planner.dismiss();
        f.raise(nginx);
        f.drop(postgres);
        QCOMPARE(f.said(), (QStringList{u"show 1"_s, u"show 1"_s}));
        f.drop(nginx);
        QCOMPARE(f.said(), QStringList{u"close"_s});
    }

    void muteOfTheFuture()
    {
        Fixture f(atOnce);
        f.queue.mute(madeMute(Scope::Object, u"db3"_s, f.clock.now().addSecs(600)));
        f.raise(postgres);
        f.raise(disk);
        f.wait(5min);
        f.drop(disk);
        QCOMPARE(f.said(), QStringList());
        f.wait(5min - 1ms);
        QCOMPARE(f.said(), QStringList());
        f.wait(1ms);
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
        QCOMPARE(f.last.alerts.front().key(), postgres);
    }

    void acknowledgementOfATimeEnds()
    {
        Fixture f(atOnce);
        f.raise(postgres);
        f.acknowledge(postgres, Until::Time);
        QCOMPARE(f.said(), (QStringList{u"show 1"_s, u"close"_s}));
        f.wait(1h);
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
    }

    void acknowledgedAndWorse()
    {
        Fixture f(atOnce);
        f.raise(postgres, Severity::Warning);
        f.acknowledge(postgres);
        f.raise(postgres, Severity::Critical);
        QCOMPARE(f.said(), (QStringList{u"show 1"_s, u"close"_s, u"show 1"_s}));
    }

    void againIsNews()
    {
        Fixture f(atOnce);
        f.raise(postgres);
        f.drop(postgres);
        f.raise(postgres);
        QCOMPARE(f.said(), (QStringList{u"show 1"_s, u"close"_s, u"show 1"_s}));
    }

    void flappedBeforeAnybodyWasCalled()
    {
        Fixture f;
        for (int i = 0; i < 3; ++i) {
            f.raise(postgres);
            f.wait(100ms);
            f.drop(postgres);
        }
        f.raise(postgres);
        QCOMPARE(f.said(), QStringList());
        f.wait(2s);
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
        QVERIFY(f.last.alerts.front().isFlapping);
        f.drop(postgres);
        f.raise(postgres);
        f.wait(2s);
        QCOMPARE(f.said(), QStringList{u"close"_s});
    }

    void flappingIsNewsOnce()
    {
        Fixture f(atOnce);
        for (int i = 0; i < 3; ++i) {
            f.raise(postgres);
            f.wait(10s);
            f.drop(postgres);
            f.wait(10s);
        }
        QCOMPARE(f.said().count(u"show 1"_s), 3);
        QVERIFY(f.queue.alert(postgres)->isFlapping);
        f.raise(postgres);
        for (int i = 0; i < 50; ++i) {
            f.wait(10s);
            f.drop(postgres);
            f.wait(10s);
            f.raise(postgres);
        }
        QCOMPARE(f.said(), QStringList());
        f.wait(10min); // calm, but still wrong: that is known
        QVERIFY(!f.queue.alert(postgres)->isFlapping);
        QCOMPARE(f.said(), QStringList());
        f.drop(postgres);
        f.raise(postgres);
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
    }

    void flappingCountsAsLasting()
    {
        Fixture f({{{{}, Severity::Warning, 60s}}, {}, 0s});
        for (int i = 0; i < 4; ++i) { // flapping with the third fall
            f.raise(postgres);
            f.wait(20s);
            f.drop(postgres);
            f.wait(5s);
        }
        f.raise(postgres);
        f.wait(10s - 1ms);
        QCOMPARE(f.said(), QStringList());
        f.wait(1ms); // a minute since the third rise
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
    }

    void restoredIsNoNews()
    {
        Fixture before;
        before.raise(postgres);
        before.raise(nginx);
        before.queue.mute(madeMute(Scope::Object, u"web1"_s, before.clock.now().addSecs(600)));
        const AlertDiff kept = before.queue.snapshot();

        Fixture f(atOnce);
        f.queue.restore(kept.alerts.put, kept.mutes.put);
        f.planner.restore(f.queue.snapshot().alerts.put);
        f.publish();
        QCOMPARE(f.said(), QStringList());
        f.queue.resetConditions(u"monit"_s,
                                {madeCondition(postgres), madeCondition(nginx), madeCondition(disk)});
        f.publish();
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
        QCOMPARE(f.last.alerts.front().key(), disk);
        f.wait(10min); // the mute of an earlier run
        QCOMPARE(f.said(), QStringList{u"update 2"_s});
    }

    void restoredWhileItGathers()
    {
        Fixture f;
        f.raise(postgres);
        f.planner.restore(f.queue.snapshot().alerts.put);
        f.wait(1min);
        QCOMPARE(f.said(), QStringList());
    }

    void quietHours_data()
    {
        QTest::addColumn<QString>("raised"); // UTC
        QTest::addColumn<QString>("told"); // UTC
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<bool>("doesCriticalBreakThrough");
        const auto row = [](const char *tag, const QString &raised, const QString &told,
                            Severity severity = Severity::Warning, bool doesBreakThrough = true) {
            QTest::newRow(tag) << raised << told << severity << doesBreakThrough;
        };
        // 22:00 to 07:00 in Berlin
        row("before", u"2026-01-10T20:59:00Z"_s, u"2026-01-10T20:59:00Z"_s);
        row("evening", u"2026-01-10T21:00:00Z"_s, u"2026-01-11T06:00:00Z"_s);
        row("over midnight", u"2026-01-11T03:00:00Z"_s, u"2026-01-11T06:00:00Z"_s);
        row("after", u"2026-01-11T06:00:00Z"_s, u"2026-01-11T06:00:00Z"_s);
        row("critical", u"2026-01-10T23:00:00Z"_s, u"2026-01-10T23:00:00Z"_s, Severity::Critical);
        row("even critical", u"2026-01-10T23:00:00Z"_s, u"2026-01-11T06:00:00Z"_s, Severity::Critical, false);
        row("night to summer", u"2026-03-28T22:00:00Z"_s, u"2026-03-29T05:00:00Z"_s);
        row("night to winter", u"2026-10-24T21:00:00Z"_s, u"2026-10-25T06:00:00Z"_s);
    }

    void quietHours()
    {
        QFETCH(QString, raised);
        QFETCH(QString, told);
        QFETCH(Severity, severity);
        QFETCH(bool, doesCriticalBreakThrough);
        AlertRules rules = atOnce;
        rules.quietHours = {true, QTime(22, 0), QTime(7, 0), doesCriticalBreakThrough};
        Fixture f(rules, QTimeZone("Europe/Berlin"));
        f.setWall(raised);
        f.raise(postgres, severity);
        const Milliseconds wait(f.clock.now().msecsTo(QDateTime::fromString(told, Qt::ISODate)));
        if (wait > 0ms) {
            QCOMPARE(f.planner.nextDeadline(), std::optional<Milliseconds>(1min));
            f.wait(wait - 1ms);
            QCOMPARE(f.said(), QStringList());
            QCOMPARE(f.planner.nextDeadline(), std::optional<Milliseconds>(1ms));
            f.wait(1ms);
        }
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
    }

    void recoveredInTheNight()
    {
        AlertRules rules;
        rules.quietHours.isEnabled = true;
        Fixture f(rules);
        f.raise(postgres, Severity::Warning);
        f.wait(2s);
        f.setWall(u"2026-03-01T23:00:00Z"_s);
        f.raise(nginx, Severity::Warning);
        f.wait(1h);
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
        f.drop(nginx);
        QVERIFY(!f.planner.nextDeadline()); // nothing to tell in the morning
        f.drop(postgres);
        QCOMPARE(f.said(), QStringList{u"close"_s});
        f.wait(24h);
        QCOMPARE(f.said(), QStringList());
    }

    void machineSleptThroughTheEndOfTheNight()
    {
        AlertRules rules = atOnce;
        rules.quietHours.isEnabled = true;
        Fixture f(rules);
        f.setWall(u"2026-03-01T23:00:00Z"_s);
        f.raise(postgres, Severity::Warning);
        f.clock.jump(10h);
        f.wait(1min);
        QCOMPARE(f.said(), QStringList{u"show 1"_s});
    }
};

QTEST_GUILESS_MAIN(NotificationPlannerTest)

#include "tst_notificationplanner.moc"
