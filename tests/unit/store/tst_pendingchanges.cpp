// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pendingchanges.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace noc;
using namespace noc::store;
using Part = PendingChanges::Part;

namespace {

SnapshotRecord snapshot(const QString &id, const QByteArray &json)
{
    return {u"monit"_s, id, id, {}, json, {}};
}

EventRecord eventOf(const QByteArray &key)
{
    EventRecord record;
    record.key = key;
    record.domain = u"monit"_s;
    return record;
}

StoreOptions tightOptions()
{
    StoreOptions options;
    options.limits.pendingKeyed = 2;
    options.limits.pendingEvents = 2;
    options.limits.pendingSamples = 2;
    options.limits.pendingAudit = 2;
    return options;
}

ChangeSet puts(int count)
{
    ChangeSet changes;
    for (int i = 0; i < count; ++i) {
        const QString id = QString::number(i);
        changes.snapshots.push_back(snapshot(id, "{}"));
        changes.events.push_back(eventOf(id.toUtf8()));
        changes.alerts.push_back({id, "{}"});
        changes.mutes.push_back({id, "{}"});
        changes.samples.push_back({u"monit"_s, id, {}});
        changes.audit.push_back({});
    }
    return changes;
}

} // namespace

class TestPendingChanges final : public noc::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void newestSnapshotWins();
    void removalAndPut_data();
    void removalAndPut();
    void snapshotsWait();
    void removedEventsAreNotWritten();
    void limits_data();
    void limits();
    void thinning_data();
    void thinning();
    void intervalGrowsWithObjects();
};

void TestPendingChanges::newestSnapshotWins()
{
    PendingChanges pending{StoreOptions()};
    pending.add({.snapshots = {snapshot(u"a"_s, "1"), snapshot(u"b"_s, "2")}});
    pending.add({.snapshots = {snapshot(u"a"_s, "3")}});
    QCOMPARE(pending.size(), 2);
    const Batch batch = pending.take(Part::Due, 0ms);
    QCOMPARE(batch.snapshots.size(), 2U);
    for (const SnapshotRecord &record : batch.snapshots)
        QCOMPARE(record.json, record.id == u"a"_s ? QByteArray("3") : QByteArray("2"));
    QVERIFY(pending.isEmpty());
}

void TestPendingChanges::removalAndPut_data()
{
    QTest::addColumn<QString>("order"); // + puts, - removes, ± does both in one set
    QTest::addColumn<bool>("isThere");
    QTest::newRow("put") << u"+"_s << true;
    QTest::newRow("put and removed") << u"+-"_s << false;
    QTest::newRow("removed and put") << u"-+"_s << true;
    QTest::newRow("both at once") << u"±"_s << true;
}

void TestPendingChanges::removalAndPut()
{
    QFETCH(QString, order);
    QFETCH(bool, isThere);
    PendingChanges pending{StoreOptions()};
    for (const QChar step : order) {
        ChangeSet changes;
        if (step != u'-')
            changes = puts(1);
        changes.samples.clear();
        changes.audit.clear();
        if (step != u'+') {
            changes.removedSnapshots = {{u"monit"_s, u"0"_s}};
            changes.removedEvents = {{u"monit"_s, u"0"_s}};
            changes.removedAlerts = QStringList{u"0"_s};
            changes.removedMutes = QStringList{u"0"_s};
        }
        pending.add(std::move(changes));
    }
    const Batch batch = pending.take(Part::All, 0ms);
    const std::size_t put = isThere ? 1 : 0;
    QCOMPARE(batch.snapshots.size(), put);
    QCOMPARE(batch.events.size(), put);
    QCOMPARE(batch.alerts.size(), put);
    QCOMPARE(batch.mutes.size(), put);
    QCOMPARE(batch.removedSnapshots.size(), 1 - put);
    QCOMPARE(batch.removedAlerts.size(), static_cast<qsizetype>(1 - put));
    QCOMPARE(batch.removedMutes.size(), static_cast<qsizetype>(1 - put));
    QCOMPARE(batch.removedEvents.size(), order == u"+"_s ? 0U : 1U);
}

void TestPendingChanges::snapshotsWait()
{
    PendingChanges pending{StoreOptions()};
    const auto written = [&](Part part, core::Milliseconds now) {
        pending.add({.snapshots = {snapshot(u"a"_s, "{}")}});
        return pending.take(part, now).snapshots.size();
    };
    QCOMPARE(written(Part::Due, 1s), 1U);
    QCOMPARE(written(Part::Due, 2s), 0U);
    QCOMPARE(pending.size(), 1);
    QCOMPARE(written(Part::Due, 10'999ms), 0U);
    QCOMPARE(written(Part::Due, 11s), 1U);
    QCOMPARE(written(Part::All, 12s), 1U);
    pending.add({.removedSnapshots = {{u"monit"_s, u"a"_s}}});
    QCOMPARE(pending.take(Part::Due, 13s).removedSnapshots.size(), 1U);
}

void TestPendingChanges::removedEventsAreNotWritten()
{
    PendingChanges pending{StoreOptions()};
    pending.add({.events = {eventOf("a"), eventOf("b")}});
    pending.add({.removedEvents = {{u"monit"_s, u"a"_s}}});
    const Batch batch = pending.take(Part::Due, 0ms);
    QCOMPARE(batch.events.size(), 1U);
    QCOMPARE(batch.events.front().key, QByteArray("b"));
}

void TestPendingChanges::limits_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<quint64>("dropped");
    QTest::newRow("at the limit") << 2 << quint64(0);
    QTest::newRow("one more of each kind") << 3 << quint64(6);
}

void TestPendingChanges::limits()
{
    QFETCH(int, count);
    QFETCH(quint64, dropped);
    PendingChanges pending(tightOptions());
    pending.add(puts(count));
    QCOMPARE(pending.dropped(), dropped);
    QCOMPARE(pending.size(), 12);
    const Batch batch = pending.take(Part::All, 0ms);
    QCOMPARE(batch.events.back().key, QByteArray::number(count - 1));
    QCOMPARE(batch.samples.back().sample.objectId, QString::number(count - 1));
}

void TestPendingChanges::thinning_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<QString>("placed"); // - not, f fine, c coarse
    QTest::newRow("too soon") << QList<int>{0, 59, 60} << u"c-f"_s;
    QTest::newRow("a quarter begins") << QList<int>{0, 899, 900, 960} << u"cf-c"_s;
    QTest::newRow("the clock was set back") << QList<int>{600, 500, 550, 560} << u"cf-f"_s;
}

void TestPendingChanges::thinning()
{
    QFETCH(QList<int>, seconds);
    QFETCH(QString, placed);
    TraceThinner thinner(60s);
    const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QString found;
    for (const int second : seconds) {
        const auto sample = thinner.place({u"monit"_s, u"a"_s, {start.addSecs(second), {}, {}, {}}});
        found += !sample ? u'-' : sample->isCoarse ? u'c' : u'f';
    }
    QCOMPARE(found, placed);
}

void TestPendingChanges::intervalGrowsWithObjects()
{
    TraceThinner thinner(60s);
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(thinner.place({u"monit"_s, QString::number(i), {}}));
    QCOMPARE(thinner.interval(), 60s);
    for (int i = 1'000; i < 10'000; ++i)
        QVERIFY(thinner.place({u"monit"_s, QString::number(i), {}}));
    QCOMPARE(thinner.interval(), 600s);
    for (int i = 0; i < 9'500; ++i)
        thinner.forget({u"monit"_s, QString::number(i)});
    QCOMPARE(thinner.interval(), 60s);
}

QTEST_GUILESS_MAIN(TestPendingChanges)
#include "tst_pendingchanges.moc"
