// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertcommands.h"
#include "models/alerts/alertlimits.h"
#include "models/alerts/localalertfeed.h"
#include "models/alerts/mirroralertfeed.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"

#include <QSignalSpy>
#include <QTest>

using namespace noc::alerts;
using namespace noc::test;
using namespace std::chrono_literals;
using noc::core::Milliseconds;
using Until = Acknowledgement::Until;
using Scope = Mute::Scope;

namespace {

const auto postgres = u"monit/db3/postgres"_s;
const auto nginx = u"monit/web1/nginx"_s;

AlertDiff diffAt(const QSignalSpy &spy, qsizetype index)
{
    return spy.at(index).at(0).value<AlertDiff>();
}

Alert madeAlert(const QString &id, int count = 1)
{
    Alert alert;
    alert.condition = madeCondition(id);
    alert.count = count;
    return alert;
}

AlertDiff madeDiff(quint64 sequence, const std::vector<Alert> &put, const std::vector<QString> &removed = {})
{
    return {{sequence, put, removed}, {sequence, {}, {}}};
}

} // namespace

class AlertFeedsTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandComesBackAsADiff()
    {
        const ManualClock clock;
        LocalAlertFeed feed(clock);
        const QSignalSpy spy(&feed, &AlertFeed::changed);
        const Mute mute = madeMute(Scope::Object, u"db3"_s, clock.now().addSecs(60));
        feed.applyConditions({1, {madeCondition(postgres)}, {}});
        QCOMPARE(spy.count(), 1);
        feed.acknowledge({postgres}, madeAcknowledgement(Until::Recovered));
        QVERIFY(diffAt(spy, 1).alerts.put.front().isAcknowledged());
        feed.unacknowledge({postgres});
        QVERIFY(!diffAt(spy, 2).alerts.put.front().isAcknowledged());
        feed.mute(mute);
        QVERIFY(diffAt(spy, 3).alerts.put.front().isMuted());
        QCOMPARE(diffAt(spy, 3).mutes.put.size(), std::size_t(1));
        feed.unmute(mute.key());
        QVERIFY(!diffAt(spy, 4).alerts.put.front().isMuted());
        feed.unmute(mute.key()); // nothing changes: nothing is said
        feed.resetConditions(u"monit"_s, {});
        QCOMPARE(spy.count(), 6);
        QCOMPARE(diffAt(spy, 5).sequence(), quint64(6));
        QCOMPARE(diffAt(spy, 5).alerts.removed, std::vector<QString>{postgres});
        QVERIFY(!feed.alert(postgres));
        feed.restore({madeAlert(nginx)}, {mute});
        QCOMPARE(spy.count(), 7);
        QCOMPARE(feed.snapshot().mutes.put.size(), std::size_t(1));
    }

    void diffsComeInTheirOrder()
    {
        const ManualClock clock;
        LocalAlertFeed feed(clock);
        connect(&feed, &AlertFeed::changed, &feed, [&feed](const AlertDiff &diff) {
            if (!diff.alerts.put.front().isAcknowledged())
                feed.acknowledge({postgres}, madeAcknowledgement(Until::Recovered));
        });
        std::vector<quint64> sequences;
        connect(&feed, &AlertFeed::changed, &feed,
                [&sequences](const AlertDiff &diff) { sequences.push_back(diff.sequence()); });
        feed.applyConditions({1, {madeCondition(postgres)}, {}});
        QCOMPARE(sequences, (std::vector<quint64>{1, 2}));
    }

    void sleepsUntilSomethingIsOver()
    {
        ManualClock clock;
        LocalAlertFeed feed(clock);
        feed.applyConditions({1, {madeCondition(postgres)}, {}});
        QVERIFY(!feed.sleepTime()); // idle
        feed.mute(madeMute(Scope::Everything, {}, clock.now().addDays(1)));
        QCOMPARE(feed.sleepTime(), std::optional<Milliseconds>(1min)); // the wall clock may be set
        feed.mute(madeMute(Scope::Everything, {}, clock.now().addMSecs(20)));
        QCOMPARE(feed.sleepTime(), std::optional<Milliseconds>(20ms));
    }

    void ownTimerEndsAMute()
    {
        ManualClock clock;
        LocalAlertFeed feed(clock);
        feed.applyConditions({1, {madeCondition(postgres)}, {}});
        feed.mute(madeMute(Scope::Everything, {}, clock.now().addMSecs(20)));
        QVERIFY(feed.alert(postgres)->isMuted());
        QSignalSpy spy(&feed, &AlertFeed::changed);
        clock.advance(20ms);
        QVERIFY(spy.wait(5000));
        QVERIFY(!feed.alert(postgres)->isMuted());
    }

    void flapPolicyActsAtOnce()
    {
        ManualClock clock;
        LocalAlertFeed feed(clock);
        feed.setFlapPolicy({2, 1h, 1h});
        feed.applyConditions({1, {madeCondition(postgres)}, {}});
        feed.applyConditions({1, {}, {postgres}});
        QVERIFY(feed.alert(postgres)->isFlapping);
        clock.advance(1min);
        feed.setFlapPolicy({2, 1h, 1min});
        QVERIFY(!feed.alert(postgres));
    }

    void mirrorFollows()
    {
        const ManualClock clock;
        LocalAlertFeed local(clock);
        MirrorAlertFeed mirror;
        local.applyConditions({1, {madeCondition(nginx)}, {}});
        mirror.reset(local.snapshot());
        connect(&local, &AlertFeed::changed, &mirror, &MirrorAlertFeed::apply);
        connect(&mirror, &MirrorAlertFeed::commandIssued, &local,
                [&local](const QString &name, const QJsonObject &arguments) {
                    QVERIFY(applyAlertCommand(local, name, arguments).has_value());
                });
        const QSignalSpy spy(&mirror, &AlertFeed::changed);
        local.applyConditions({1, {madeCondition(postgres)}, {nginx}});
        mirror.acknowledge({postgres}, madeAcknowledgement(Until::Forever));
        mirror.mute(madeMute(Scope::Object, u"db3"_s, clock.now().addSecs(60)));
        QCOMPARE(spy.count(), 3);
        QVERIFY(*mirror.alert(postgres) == *local.alert(postgres));
        QVERIFY(mirror.alert(postgres)->isMuted());
        QVERIFY(mirror.snapshot() == local.snapshot());
        mirror.unmute(u"object/db3"_s);
        mirror.unacknowledge({postgres});
        QVERIFY(!mirror.alert(postgres)->isHandled());
        QVERIFY(mirror.snapshot() == local.snapshot());
    }

    void mirrorChangesNothingByItself()
    {
        MirrorAlertFeed mirror;
        mirror.reset(madeDiff(1, {madeAlert(postgres)}));
        const QSignalSpy spy(&mirror, &AlertFeed::changed);
        mirror.acknowledge({postgres}, madeAcknowledgement(Until::Forever));
        QVERIFY(spy.isEmpty());
        QVERIFY(!mirror.alert(postgres)->isAcknowledged());
    }

    void resetSaysOnlyWhatIsDifferent()
    {
        MirrorAlertFeed mirror;
        mirror.reset(madeDiff(70, {madeAlert(postgres), madeAlert(nginx), madeAlert(u"a"_s)}));
        const QSignalSpy spy(&mirror, &AlertFeed::changed);
        // The other program was restarted and counts anew.
        mirror.reset(madeDiff(2, {madeAlert(postgres), madeAlert(nginx, 2), madeAlert(u"b"_s)}));
        QCOMPARE(spy.count(), 1);
        const AlertDiff diff = diffAt(spy, 0);
        QCOMPARE(diff.sequence(), quint64(2));
        QCOMPARE(diff.alerts.put.size(), std::size_t(2));
        QCOMPARE(diff.alerts.removed, std::vector<QString>{u"a"_s});
        mirror.reset(mirror.snapshot());
        QCOMPARE(spy.count(), 1);
        mirror.apply(madeDiff(3, {}, {nginx}));
        QVERIFY(!mirror.alert(nginx));
    }

    void lateDiffsAreSkipped()
    {
        MirrorAlertFeed mirror;
        mirror.reset(madeDiff(5, {madeAlert(postgres, 3)}));
        const QSignalSpy spy(&mirror, &AlertFeed::changed);
        mirror.apply(madeDiff(5, {madeAlert(postgres, 2)}));
        QVERIFY(spy.isEmpty());
        mirror.apply(madeDiff(6, {madeAlert(postgres, 4)}));
        QCOMPARE(spy.count(), 1);
    }

    void mirrorIsLimited()
    {
        MirrorAlertFeed mirror;
        std::vector<Alert> alerts(maxAlerts + 1, madeAlert(postgres));
        for (std::size_t i = 0; i < alerts.size(); ++i)
            alerts[i].condition.id = QString::number(i);
        mirror.reset(madeDiff(1, alerts));
        QCOMPARE(mirror.snapshot().alerts.put.size(), std::size_t(maxAlerts));
    }

    void manyIdsAreSeveralCommands()
    {
        MirrorAlertFeed mirror;
        const QSignalSpy spy(&mirror, &MirrorAlertFeed::commandIssued);
        mirror.acknowledge(QStringList(maxCommandIds + 1, postgres), madeAcknowledgement(Until::Recovered));
        mirror.unacknowledge(QStringList(maxCommandIds, postgres));
        QCOMPARE(spy.count(), 3);
    }
};

QTEST_GUILESS_MAIN(AlertFeedsTest)

#include "tst_alertfeeds.moc"
