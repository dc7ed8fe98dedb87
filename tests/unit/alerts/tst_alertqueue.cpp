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
using noc::core::RowDiff;
using noc::core::Severity;
using Until = Acknowledgement::Until;
using Scope = Mute::Scope;

namespace {

const auto postgres = u"monit/db3/postgres"_s;
const auto nginx = u"monit/web1/nginx"_s;

RowDiff<Condition> appeared(const std::vector<Condition> &conditions)
{
    return {1, conditions, {}};
}

RowDiff<Condition> gone(const std::vector<QString> &ids)
{
    return {1, {}, ids};
}

class Fixture
{
public:
    ManualClock clock;
    AlertQueue queue{clock};

    void raise(const QString &id, Severity severity = Severity::Critical)
    {
        queue.applyConditions(appeared({madeCondition(id, severity)}));
    }
    void drop(const QString &id) { queue.applyConditions(gone({id})); }
    [[nodiscard]] const Alert *alert(const QString &id) const { return queue.alert(id); }
};

} // namespace

class AlertQueueTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void risesAndFalls()
    {
        Fixture f;
        f.raise(postgres);
        AlertDiff diff = f.queue.takeDiff();
        QCOMPARE(diff.alerts.put.size(), std::size_t(1));
        QCOMPARE(diff.sequence(), quint64(1));
        QCOMPARE(diff.mutes.sequence, quint64(1));
        const Alert &alert = diff.alerts.put.front();
        QVERIFY(alert.isActive && !alert.isFlapping && !alert.isHandled());
        QCOMPARE(alert.since, f.clock.now());
        QCOMPARE(alert.count, 1);
        f.drop(postgres);
        diff = f.queue.takeDiff();
        QCOMPARE(diff.alerts.removed, std::vector<QString>{postgres});
        QVERIFY(f.queue.takeDiff().isEmpty());
        QVERIFY(f.queue.snapshot().alerts.put.empty());
    }

    void sameConditionAgainIsNoChange()
    {
        Fixture f;
        f.raise(postgres);
        (void)f.queue.takeDiff();
        f.clock.advance(1min);
        f.raise(postgres);
        QVERIFY(f.queue.takeDiff().isEmpty());
    }

    void severityAndTextAreChanges_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("object");
        QTest::addColumn<bool>("isLastChange");
        const auto text = madeCondition(postgres).text;
        QTest::newRow("severity") << Severity::Warning << text << u"db3"_s << true;
        QTest::newRow("text") << Severity::Critical << u"other"_s << u"db3"_s << true;
        QTest::newRow("name only") << Severity::Critical << text << u"db4"_s << false;
    }

    void severityAndTextAreChanges()
    {
        QFETCH(Severity, severity);
        QFETCH(QString, text);
        QFETCH(QString, object);
        QFETCH(bool, isLastChange);
        Fixture f;
        f.raise(postgres);
        const QDateTime risen = f.clock.now();
        f.clock.advance(1min);
        Condition condition = madeCondition(postgres, severity);
        condition.text = text;
        condition.object = object;
        f.queue.applyConditions(appeared({condition}));
        QCOMPARE(f.alert(postgres)->condition, condition);
        QCOMPARE(f.alert(postgres)->lastChange, isLastChange ? f.clock.now() : risen);
        QCOMPARE(f.alert(postgres)->since, risen);
        QCOMPARE(f.alert(postgres)->count, 1);
    }

    void seriesGoesOnWithinTheWindow_data()
    {
        QTest::addColumn<int>("pause");
        QTest::addColumn<int>("count");
        QTest::newRow("soon") << 600 << 2;
        QTest::newRow("late") << 601 << 1;
    }

    void seriesGoesOnWithinTheWindow()
    {
        QFETCH(int, pause);
        QFETCH(int, count);
        Fixture f;
        f.raise(postgres);
        const QDateTime first = f.clock.now();
        f.clock.advance(3h); // how long it was active does not matter
        f.drop(postgres);
        f.clock.advance(std::chrono::seconds(pause));
        f.raise(postgres);
        QCOMPARE(f.alert(postgres)->count, count);
        QCOMPARE(f.alert(postgres)->since, count == 2 ? first : f.clock.now());
    }

    void domainKnowsSinceWhen_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("since");
        QTest::newRow("earlier") << -3600 << -3600;
        QTest::newRow("still to come") << 3600 << 0;
    }

    void domainKnowsSinceWhen()
    {
        QFETCH(int, offset);
        QFETCH(int, since);
        Fixture f;
        Condition condition = madeCondition(postgres);
        condition.since = f.clock.now().addSecs(offset);
        f.queue.applyConditions(appeared({condition}));
        QCOMPARE(f.alert(postgres)->since, f.clock.now().addSecs(since));
        QCOMPARE(f.alert(postgres)->lastChange, f.clock.now());
    }

    void resetRecoversTheRestOfTheSource()
    {
        Fixture f;
        f.raise(postgres);
        f.raise(nginx);
        f.raise(u"ari/pbx1/trunk"_s);
        f.queue.resetConditions(u"monit"_s, {madeCondition(nginx), madeCondition(u"monit/new/sshd"_s)});
        QVERIFY(!f.alert(postgres));
        QCOMPARE(f.alert(nginx)->count, 1);
        QVERIFY(f.alert(u"monit/new/sshd"_s));
        QVERIFY(f.alert(u"ari/pbx1/trunk"_s));
    }

    void acknowledgementEndsWithRecovery_data()
    {
        QTest::addColumn<Until>("until");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("recovered") << Until::Recovered << false;
        QTest::newRow("time") << Until::Time << true;
        QTest::newRow("forever") << Until::Forever << true;
    }

    void acknowledgementEndsWithRecovery()
    {
        QFETCH(Until, until);
        QFETCH(bool, isKept);
        Fixture f;
        f.raise(postgres);
        f.queue.acknowledge({postgres, u"unknown"_s},
                            madeAcknowledgement(until, f.clock.now().addSecs(3600)));
        QVERIFY(f.alert(postgres)->isHandled());
        QCOMPARE(f.alert(postgres)->acknowledgement->at, f.clock.now());
        QCOMPARE(f.alert(postgres)->acknowledgement->severity, Severity::Critical);
        f.drop(postgres);
        QCOMPARE(f.alert(postgres) != nullptr, isKept);
        if (isKept)
            QVERIFY(!f.alert(postgres)->isActive);
        f.clock.advance(30min);
        f.raise(postgres);
        QCOMPARE(f.alert(postgres)->isAcknowledged(), isKept);
        QCOMPARE(f.alert(postgres)->count, 1); // another series
        QCOMPARE(f.alert(postgres)->since, f.clock.now());
    }

    void worseNeedsAnotherLook_data()
    {
        QTest::addColumn<Until>("until");
        QTest::addColumn<Severity>("before");
        QTest::addColumn<Severity>("after");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("worse") << Until::Recovered << Severity::Warning << Severity::Critical << false;
        QTest::newRow("better") << Until::Recovered << Severity::Critical << Severity::Warning << true;
        QTest::newRow("forever") << Until::Forever << Severity::Warning << Severity::Critical << true;
        QTest::newRow("time") << Until::Time << Severity::Warning << Severity::Critical << true;
    }

    void worseNeedsAnotherLook()
    {
        QFETCH(Until, until);
        QFETCH(Severity, before);
        QFETCH(Severity, after);
        QFETCH(bool, isKept);
        Fixture f;
        f.raise(postgres, before);
        f.queue.acknowledge({postgres}, madeAcknowledgement(until, f.clock.now().addSecs(60)));
        f.raise(postgres, after);
        QCOMPARE(f.alert(postgres)->isAcknowledged(), isKept);
        f.raise(postgres, before); // back to what he took
        QCOMPARE(f.alert(postgres)->isAcknowledged(), isKept);
    }

    void timedAcknowledgementEnds()
    {
        Fixture f;
        f.raise(postgres);
        f.raise(nginx);
        f.queue.acknowledge({postgres, nginx}, madeAcknowledgement(Until::Time, f.clock.now().addSecs(3600)));
        f.drop(nginx);
        QCOMPARE(f.queue.nextDeadline(), std::optional(noc::core::Milliseconds(1h)));
        f.clock.advance(1h - 1ms);
        f.queue.tick();
        QVERIFY(f.alert(postgres)->isAcknowledged());
        QCOMPARE(f.queue.nextDeadline(), std::optional(noc::core::Milliseconds(1ms)));
        f.clock.advance(1ms);
        f.queue.tick();
        QVERIFY(!f.alert(postgres)->isAcknowledged());
        QVERIFY(!f.alert(nginx)); // over, and nothing keeps it any more
        QVERIFY(!f.queue.nextDeadline());
    }

    void acknowledgementForAPastTimeIsNone_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("over") << ManualClock().now();
        QTest::newRow("invalid") << QDateTime();
    }

    void acknowledgementForAPastTimeIsNone()
    {
        QFETCH(QDateTime, time);
        Fixture f;
        f.raise(postgres);
        f.queue.acknowledge({postgres}, madeAcknowledgement(Until::Recovered));
        f.queue.acknowledge({postgres}, madeAcknowledgement(Until::Time, time));
        QCOMPARE(f.alert(postgres)->acknowledgement->until, Until::Recovered);
    }

    void unacknowledge()
    {
        Fixture f;
        f.raise(postgres);
        f.raise(nginx);
        f.queue.acknowledge({postgres, nginx}, madeAcknowledgement(Until::Forever));
        f.drop(nginx);
        f.queue.unacknowledge({postgres, nginx, u"unknown"_s});
        QVERIFY(!f.alert(postgres)->isHandled());
        QVERIFY(!f.alert(nginx));
    }

    void muteCovers_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isMuted");
        QTest::newRow("everything") << Scope::Everything << QString() << true;
        QTest::newRow("source") << Scope::Source << u"monit"_s << true;
        QTest::newRow("other source") << Scope::Source << u"ari"_s << false;
        QTest::newRow("group") << Scope::Group << u"moscow"_s << true;
        QTest::newRow("other group") << Scope::Group << u"mosc"_s << false;
        QTest::newRow("object") << Scope::Object << u"db3"_s << true;
        QTest::newRow("other object") << Scope::Object << u"moscow"_s << false;
    }

    void muteCovers()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, value);
        QFETCH(bool, isMuted);
        Fixture f;
        const QDateTime until = f.clock.now().addSecs(60);
        const Mute mute = madeMute(scope, value, until);
        const Condition before = madeCondition(postgres, Severity::Critical, {u"db"_s, u"moscow"_s});
        QCOMPARE(mute.covers(before), isMuted);
        QCOMPARE(Mute::keysFor(before).contains(mute.key()), isMuted);
        f.queue.applyConditions(appeared({before}));
        QVERIFY(f.queue.mute(mute));
        Condition after = before;
        after.id = u"monit/db3/disk"_s;
        f.queue.applyConditions(appeared({after}));
        QCOMPARE(f.alert(postgres)->mutedUntil, isMuted ? until : QDateTime());
        QCOMPARE(f.alert(after.id)->mutedUntil, isMuted ? until : QDateTime());
        f.queue.unmute(mute.key());
        QVERIFY(!f.alert(postgres)->isMuted() && !f.alert(after.id)->isMuted());
    }

    void latestMuteCounts()
    {
        Fixture f;
        f.raise(postgres);
        const QDateTime now = f.clock.now();
        f.queue.mute(madeMute(Scope::Source, u"monit"_s, now.addSecs(60)));
        f.queue.mute(madeMute(Scope::Object, u"db3"_s, now.addSecs(120)));
        (void)f.queue.takeDiff();
        QCOMPARE(f.alert(postgres)->mutedUntil, now.addSecs(120));
        f.clock.advance(60s);
        f.queue.tick();
        const AlertDiff diff = f.queue.takeDiff();
        QCOMPARE(diff.mutes.removed, std::vector<QString>{u"source/monit"_s});
        QVERIFY(diff.alerts.isEmpty());
        QCOMPARE(f.queue.nextDeadline(), std::optional(noc::core::Milliseconds(60s)));
        f.clock.advance(60s);
        f.queue.tick();
        QVERIFY(!f.alert(postgres)->isMuted());
    }

    void muteIsReplacedAndEnded()
    {
        Fixture f;
        f.raise(postgres);
        const QDateTime now = f.clock.now();
        f.queue.mute(madeMute(Scope::Object, u"db3"_s, now.addSecs(120)));
        f.queue.mute(madeMute(Scope::Object, u"db3"_s, now.addSecs(60)));
        QCOMPARE(f.alert(postgres)->mutedUntil, now.addSecs(60));
        QCOMPARE(f.queue.snapshot().mutes.put.size(), std::size_t(1));
        QCOMPARE(f.queue.snapshot().mutes.put.front().at, now);
        f.queue.mute(madeMute(Scope::Object, u"db3"_s, now));
        QVERIFY(!f.alert(postgres)->isMuted());
        QVERIFY(f.queue.snapshot().mutes.put.empty());
    }

    void wallClockJumps()
    {
        Fixture f;
        f.raise(postgres);
        f.queue.mute(madeMute(Scope::Object, u"db3"_s, f.clock.now().addSecs(3600)));
        f.clock.jump(-2h);
        QCOMPARE(f.queue.nextDeadline(), std::optional(noc::core::Milliseconds(3h)));
        f.queue.tick();
        QVERIFY(f.alert(postgres)->isMuted());
        f.clock.jump(3h); // as when the machine slept
        f.queue.tick();
        QVERIFY(!f.alert(postgres)->isMuted());
    }

    void restoredStaysUntilTheSourceSpeaks()
    {
        Fixture f;
        f.raise(postgres);
        f.raise(nginx);
        f.queue.acknowledge({postgres}, madeAcknowledgement(Until::Recovered));
        f.queue.mute(madeMute(Scope::Object, u"web1"_s, f.clock.now().addSecs(3600)));
        const AlertDiff kept = f.queue.snapshot();

        AlertQueue restarted(f.clock);
        f.clock.advance(10min);
        restarted.restore(kept.alerts.put, kept.mutes.put);
        QVERIFY(*restarted.alert(postgres) == *f.alert(postgres));
        QVERIFY(*restarted.alert(nginx) == *f.alert(nginx));
        restarted.applyConditions(appeared({madeCondition(postgres)}));
        QCOMPARE(restarted.alert(postgres)->count, 1);
        QVERIFY(restarted.alert(postgres)->isAcknowledged());
        restarted.resetConditions(u"monit"_s, {madeCondition(postgres)});
        QVERIFY(restarted.alert(postgres)->isAcknowledged());
        QVERIFY(!restarted.alert(nginx));
    }

    void restoredAfterTheSourceSpoke()
    {
        Fixture f;
        f.raise(postgres);
        f.raise(nginx);
        f.queue.acknowledge({postgres}, madeAcknowledgement(Until::Recovered));
        const AlertDiff kept = f.queue.snapshot();
        const QDateTime since = f.clock.now();

        AlertQueue restarted(f.clock);
        f.clock.advance(10min);
        restarted.resetConditions(u"monit"_s, {madeCondition(postgres)});
        restarted.restore(kept.alerts.put, {});
        QCOMPARE(restarted.alert(postgres)->since, since);
        QVERIFY(restarted.alert(postgres)->isAcknowledged());
        QVERIFY(!restarted.alert(nginx)); // recovered while nobody looked
    }

    void whatIsOverIsNotRestored()
    {
        Fixture f;
        f.raise(postgres);
        f.queue.acknowledge({postgres}, madeAcknowledgement(Until::Time, f.clock.now().addSecs(60)));
        f.queue.mute(madeMute(Scope::Everything, {}, f.clock.now().addSecs(60)));
        const AlertDiff kept = f.queue.snapshot();
        AlertQueue restarted(f.clock);
        f.clock.advance(60s);
        restarted.restore(kept.alerts.put, kept.mutes.put);
        QVERIFY(!restarted.alert(postgres)->isHandled());
        QVERIFY(restarted.snapshot().mutes.put.empty());
    }

    void alertsAreLimited()
    {
        Fixture f;
        std::vector<Condition> conditions(maxAlerts + 1, madeCondition(postgres));
        for (std::size_t i = 0; i < conditions.size(); ++i)
            conditions[i].id = QString::number(i);
        QTest::ignoreMessage(QtWarningMsg, "There are 50000 alerts already, new ones are dropped");
        f.queue.applyConditions(appeared(conditions));
        QCOMPARE(f.queue.snapshot().alerts.put.size(), std::size_t(maxAlerts));
        QVERIFY(!f.alert(conditions.back().id));
        f.raise(u"another"_s); // is logged once
        f.drop(conditions.front().id);
        f.raise(u"another"_s);
        QVERIFY(f.alert(u"another"_s));
    }

    void mutesAreLimited()
    {
        Fixture f;
        const QDateTime until = f.clock.now().addSecs(60);
        for (int i = 0; i < maxMutes; ++i)
            QVERIFY(f.queue.mute(madeMute(Scope::Object, QString::number(i), until)));
        QVERIFY(!f.queue.mute(madeMute(Scope::Object, u"one more"_s, until)));
        QVERIFY(f.queue.mute(madeMute(Scope::Object, u"0"_s, until.addSecs(1))));
        QCOMPARE(f.queue.snapshot().mutes.put.size(), std::size_t(maxMutes));
    }

    void noMuteForEver()
    {
        Fixture f;
        const QDateTime now = f.clock.now();
        f.queue.mute(madeMute(Scope::Everything, {}, now.addYears(100)));
        QCOMPARE(f.queue.snapshot().mutes.put.front().until, now.addDays(366));
    }

    void idsAndTextsAreLimited()
    {
        Fixture f;
        f.raise(QString());
        f.raise(QString(maxIdLength + 1, u'x'));
        QVERIFY(f.queue.snapshot().alerts.put.empty());
        Condition condition = madeCondition(QString(maxIdLength, u'x'));
        condition.text = QString(maxTextLength + 1, u't');
        condition.object = u"db\u202E3\n"_s;
        condition.groups = QStringList(maxGroups + 1, u"g"_s);
        f.queue.applyConditions(appeared({condition}));
        const Alert *alert = f.alert(condition.id);
        QVERIFY(alert);
        QCOMPARE(alert->condition.text.size(), maxTextLength);
        QCOMPARE(alert->condition.object, u"db\\u202E3\\n"_s);
        QCOMPARE(alert->condition.groups.size(), maxGroups);
        Acknowledgement acknowledgement = madeAcknowledgement(Until::Recovered);
        acknowledgement.by = QString(maxByLength + 1, u'b');
        acknowledgement.comment = u"two\nlines "_s + QString(maxCommentLength, u'c');
        f.queue.acknowledge({condition.id}, acknowledgement);
        QCOMPARE(f.alert(condition.id)->acknowledgement->by.size(), maxByLength);
        QCOMPARE(f.alert(condition.id)->acknowledgement->comment.size(), maxCommentLength);
        QVERIFY(f.alert(condition.id)->acknowledgement->comment.startsWith(u"two\nlines"_s));
    }

    void diffsFollowTheSnapshot()
    {
        Fixture f;
        noc::core::KeyedTable<Alert> follower;
        f.raise(postgres);
        follower.apply(f.queue.takeDiff().alerts);
        f.queue.mute(madeMute(Scope::Object, u"db3"_s, f.clock.now().addSecs(60)));
        f.raise(nginx);
        f.queue.applyConditions({1, {madeCondition(u"monit/c/d"_s)}, {nginx}});
        follower.apply(f.queue.takeDiff().alerts);
        QCOMPARE(follower.sequence(), f.queue.snapshot().sequence());
        QCOMPARE(follower.size(), qsizetype(2));
        for (const Alert &alert : f.queue.snapshot().alerts.put)
            QVERIFY(*follower.find(alert.key()) == alert);
    }
};

QTEST_GUILESS_MAIN(AlertQueueTest)

#include "tst_alertqueue.moc"
