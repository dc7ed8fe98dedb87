// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/store/storesamples.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace noc;
using namespace noc::store;
using test::eventNo;
using test::RunningStore;
using test::sample;
using test::snapshot;

namespace {

const QDateTime start = test::ManualClock().now();

/// The keys, short: "a/3 a/2".
QString keysOf(const std::vector<EventRecord> &events)
{
    QStringList keys;
    for (const EventRecord &record : events)
        keys.append(QString::fromUtf8(record.key));
    return keys.join(u' ');
}

ChangeSet eventsOf(const QString &object, int first, int count)
{
    ChangeSet changes;
    for (int i = 0; i < count; ++i)
        changes.events.push_back(eventNo(object, first + i));
    return changes;
}

} // namespace

class TestHistoryStore final : public noc::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingComesBack();
    void removalsStay();
    void writtenWithoutFlush();
    void snapshotIsMadeOnItsThread();
    void writtenBeforeOpened();
    void flushOfNothing();
    void offKeepsNothing();
    void fileIsPrivate();

private:
    QString m_path;
    std::optional<QTemporaryDir> m_folder;
};

void TestHistoryStore::init()
{
    failOnWarnings();
    m_folder.emplace();
    m_path = m_folder->filePath(u"sub/history.db"_s);
}

void TestHistoryStore::everythingComesBack()
{
    EventRecord changed = eventNo(u"a"_s, 1);
    changed.text = u"Ё\"'; DROP TABLE event; --"_s;
    {
        RunningStore running(m_path);
        running.store.write({.snapshots = {snapshot(u"a"_s, R"({"ü":1})"), snapshot(u"b"_s, "old")},
                             .events = {eventNo(u"a"_s, 1), eventNo(u"b"_s, 2)},
                             .alerts = {{u"monit/a/disk"_s, "{}"}},
                             .mutes = {{u"everything"_s, "[]"}},
                             .samples = {sample(u"a"_s, 0)}});
        QVERIFY(running.store.flush().resultCount() == 0);
        const auto flushed = running.store.flush();
        QTRY_VERIFY(flushed.isFinished());
        QVERIFY(flushed.result());
        running.store.write({.snapshots = {snapshot(u"b"_s, "new")}, .events = {changed}});
    }
    RunningStore running(m_path);
    QTRY_VERIFY(running.isAnswered());
    QVERIFY(running.loaded);
    QCOMPARE(running.loaded->snapshots.size(), 2U);
    std::ranges::sort(running.loaded->snapshots, {}, &SnapshotRecord::id);
    QCOMPARE(running.loaded->snapshots[0].name, u"host a"_s);
    QCOMPARE(running.loaded->snapshots[0].time, start);
    QCOMPARE(running.loaded->snapshots[0].json, QByteArray(R"({"ü":1})"));
    QCOMPARE(running.loaded->snapshots[1].json, QByteArray("new"));
    QCOMPARE(running.loaded->events, (std::vector{eventNo(u"b"_s, 2), changed}));
    QCOMPARE(running.loaded->alerts, (std::vector{AlertRecord{u"monit/a/disk"_s, "{}"}}));
    QCOMPARE(running.loaded->mutes, (std::vector{MuteRecord{u"everything"_s, "[]"}}));
    QCOMPARE(running.loaded->traces.size(), 1U);
    QCOMPARE(running.loaded->traces[0].objectId, u"a"_s);
    QCOMPARE(running.loaded->traces[0].points, (std::vector{sample(u"a"_s, 0).point}));
    QCOMPARE(running.store.status().state, StoreState::Ready);
    QVERIFY(!running.store.status().setAside);
}

void TestHistoryStore::removalsStay()
{
    {
        RunningStore running(m_path);
        running.store.write({.snapshots = {snapshot(u"a"_s, "{}")},
                             .events = {eventNo(u"a"_s, 1), eventNo(u"a"_s, 2)},
                             .alerts = {{u"x"_s, "{}"}},
                             .mutes = {{u"y"_s, "{}"}}});
        const auto flushed = running.store.flush();
        QTRY_VERIFY(flushed.isFinished());
        running.store.write({.removedSnapshots = {{u"monit"_s, u"a"_s}},
                             .removedEvents = {{u"monit"_s, u"a/1"_s}},
                             .removedAlerts = {u"x"_s},
                             .removedMutes = {u"y"_s}});
    }
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    QVERIFY(running.loaded->snapshots.empty());
    QCOMPARE(keysOf(running.loaded->events), u"a/2"_s);
    QVERIFY(running.loaded->alerts.empty());
    QVERIFY(running.loaded->mutes.empty());
}

void TestHistoryStore::writtenWithoutFlush()
{
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    test::OtherConnection other(m_path);
    running.store.write({.snapshots = {snapshot(u"a"_s, "1")}});
    QTRY_COMPARE(other.run(u"SELECT json FROM snapshot"_s).toString(), u"1"_s);
    // The snapshot is too new to be replaced, the alert goes at once.
    running.store.write({.snapshots = {snapshot(u"a"_s, "2")}, .alerts = {{u"x"_s, "{}"}}});
    QTRY_COMPARE(other.run(u"SELECT count(*) FROM alert"_s).toInt(), 1);
    QCOMPARE(other.run(u"SELECT json FROM snapshot"_s).toString(), u"1"_s);
    running.clock.advance(10s);
    QTRY_COMPARE(other.run(u"SELECT json FROM snapshot"_s).toString(), u"2"_s);
}

void TestHistoryStore::snapshotIsMadeOnItsThread()
{
    std::atomic<QThread *> maker = nullptr;
    std::atomic<int> count = 0;
    {
        RunningStore running(m_path);
        for (int i = 0; i < 3; ++i) {
            SnapshotRecord record = snapshot(u"a"_s, {});
            record.makeJson = [&, i] {
                maker = QThread::currentThread();
                ++count;
                return QByteArray::number(i);
            };
            running.store.write({.snapshots = {record}});
        }
        const auto flushed = running.store.flush();
        QTRY_VERIFY(flushed.isFinished());
        QVERIFY(maker != nullptr);
        QVERIFY(maker != QThread::currentThread());
        QCOMPARE(maker.load()->objectName(), u"noc-store"_s);
    }
    QCOMPARE(count.load(), 1);
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    QCOMPARE(running.loaded->snapshots.at(0).json, QByteArray("2"));
}

void TestHistoryStore::writtenBeforeOpened()
{
    RunningStore running(m_path);
    QCOMPARE(running.store.status().state, StoreState::Opening);
    running.store.write(eventsOf(u"a"_s, 1, 1));
    const auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result());
    QVERIFY(running.loaded);
    QVERIFY(running.loaded->events.empty());
    const auto found = running.store.events({});
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(keysOf(*found.result()), u"a/1"_s);
}

void TestHistoryStore::flushOfNothing()
{
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    const auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result());
}

void TestHistoryStore::offKeepsNothing()
{
    const test::ManualClock clock;
    HistoryStore store(clock);
    store.write(eventsOf(u"a"_s, 1, 1));
    const auto flushed = store.flush();
    QVERIFY(flushed.isFinished());
    QCOMPARE(flushed.result().error().code, core::ErrorCode::Unreachable);
    QCOMPARE(store.events({}).result().error().code, core::ErrorCode::Unreachable);
    QCOMPARE(store.status(), StoreStatus());
}

void TestHistoryStore::fileIsPrivate()
{
    RunningStore running(m_path);
    running.store.write(eventsOf(u"a"_s, 1, 1));
    const auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QFileInfo info(m_path + suffix);
        QVERIFY(info.exists());
        QVERIFY(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
