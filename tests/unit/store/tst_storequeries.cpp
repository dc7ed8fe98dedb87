// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/store/storesamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace noc;
using namespace noc::store;
using test::eventNo;
using test::RunningStore;
using test::sample;

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

AuditRecord audit(const QString &object, int second)
{
    return {start.addSecs(second), u"ann"_s,  u"acknowledge"_s, u"monit"_s, object,
            u"host "_s + object,   u"disk"_s, u"on it"_s,       u"done"_s};
}

AsNameRecord asName(quint32 number, int second)
{
    return {number, u"NAME-%1"_s.arg(second), u"DE"_s, start.addSecs(second)};
}

QueryLogRecord queryNo(int n)
{
    return {start.addSecs(n),
            n % 2 == 0 ? u"ann"_s : u"bob"_s,
            u"edge%1"_s.arg(n),
            u"8.8.8.%1"_s.arg(n),
            u"show route for 8.8.8.%1"_s.arg(n),
            12,
            4'000'000,
            qint64(1) << 40,
            n == 3 ? u"timed-out"_s : QString(),
            u"it's % late"_s};
}

ChangeSet eventsOf(const QString &object, int first, int count)
{
    ChangeSet changes;
    for (int i = 0; i < count; ++i)
        changes.events.push_back(eventNo(object, first + i));
    return changes;
}

} // namespace

/// What is read back, and what is kept.
class TestStoreQueries final : public noc::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsTheNewestEvents();
    void queries_data();
    void queries();
    void pages();
    void auditTrail();
    void asNamesAreReplaced();
    void queryLog_data();
    void queryLog();
    void traceIsThinned();
    void prunes_data();
    void prunes();

private:
    QString m_path;
    std::optional<QTemporaryDir> m_folder;
};

void TestStoreQueries::init()
{
    failOnWarnings();
    m_folder.emplace();
    m_path = m_folder->filePath(u"sub/history.db"_s);
}

void TestStoreQueries::loadsTheNewestEvents()
{
    StoreOptions options = test::fastOptions();
    {
        RunningStore running(m_path, options);
        running.store.write(eventsOf(u"a"_s, 10, 5));
        running.store.write(eventsOf(u"b"_s, 0, 2));
    }
    options.limits.loadedEventsPerObject = 3;
    options.limits.loadedEvents = 4;
    RunningStore running(m_path, options);
    QTRY_VERIFY(running.loaded);
    QCOMPARE(keysOf(running.loaded->events), u"a/14 a/13 a/12 b/1"_s);
}

void TestStoreQueries::queries_data()
{
    QTest::addColumn<EventQuery>("query");
    QTest::addColumn<QString>("keys");
    QTest::newRow("all") << EventQuery() << u"b/4 a/3 a/2 a/1"_s;
    QTest::newRow("domain") << EventQuery{.domain = u"bird"_s} << QString();
    QTest::newRow("object") << EventQuery{.domain = u"monit"_s, .objectId = u"b"_s} << u"b/4"_s;
    QTest::newRow("part") << EventQuery{.part = u"disk"_s} << u"a/3 a/2 a/1"_s;
    QTest::newRow("the object itself") << EventQuery{.part = QString()} << u"b/4"_s;
    QTest::newRow("text") << EventQuery{.text = u"eVENT №2"_s} << u"a/2"_s;
    QTest::newRow("name") << EventQuery{.text = u"HOST b"_s} << u"b/4"_s;
    QTest::newRow("percent is no wildcard") << EventQuery{.text = u"%"_s} << u"b/4"_s;
    QTest::newRow("exclamation mark") << EventQuery{.text = u"!"_s} << u"b/4"_s;
    QTest::newRow("underscore is no wildcard") << EventQuery{.text = u"_"_s} << QString();
    QTest::newRow("quote") << EventQuery{.text = u"'"_s} << QString();
    QTest::newRow("from, included") << EventQuery{.from = start.addSecs(3)} << u"b/4 a/3"_s;
    QTest::newRow("to, not included") << EventQuery{.to = start.addSecs(2)} << u"a/1"_s;
    QTest::newRow("limit") << EventQuery{.limit = 2} << u"b/4 a/3"_s;
    QTest::newRow("above the limit") << EventQuery{.limit = 4} << u"b/4 a/3 a/2"_s;
    QTest::newRow("below zero") << EventQuery{.limit = -1} << QString();
}

void TestStoreQueries::queries()
{
    QFETCH(EventQuery, query);
    StoreOptions options = test::fastOptions();
    if (query.limit == 4)
        options.limits.queryRows = 3;
    RunningStore running(m_path, options);
    EventRecord full = eventNo(u"b"_s, 4);
    full.part.clear();
    full.text = u"Disk 97% full!"_s;
    ChangeSet changes = eventsOf(u"a"_s, 1, 3);
    changes.events.push_back(full);
    running.store.write(std::move(changes));
    QTRY_VERIFY(running.loaded);
    const auto found = running.store.events(query);
    QTRY_VERIFY(found.isFinished());
    QVERIFY(found.result());
    QTEST(keysOf(*found.result()), "keys");
}

void TestStoreQueries::pages()
{
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    ChangeSet changes = eventsOf(u"a"_s, 1, 7);
    for (EventRecord &record : changes.events)
        record.time = start; // the key decides
    running.store.write(std::move(changes));
    EventQuery query{.limit = 3};
    QStringList pages;
    do {
        const auto found = running.store.events(query);
        QTRY_VERIFY(found.isFinished());
        const auto events = *found.result();
        pages.append(keysOf(events));
        if (!events.empty())
            query.before = EventCursor{events.back().time, events.back().domain, events.back().key};
    } while (!pages.last().isEmpty());
    QCOMPARE(pages, (QStringList{u"a/7 a/6 a/5"_s, u"a/4 a/3 a/2"_s, u"a/1"_s, QString()}));
}

void TestStoreQueries::auditTrail()
{
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    running.store.write({.audit = {audit(u"a"_s, 1), audit(u"b"_s, 2), audit(u"a"_s, 1)}});
    const auto all = running.store.audit({});
    QTRY_VERIFY(all.isFinished());
    QCOMPARE(*all.result(), (std::vector{audit(u"b"_s, 2), audit(u"a"_s, 1), audit(u"a"_s, 1)}));
    const auto some = running.store.audit({.objectId = u"b"_s, .from = start, .to = start.addSecs(9)});
    QTRY_VERIFY(some.isFinished());
    QCOMPARE(*some.result(), std::vector{audit(u"b"_s, 2)});
}

void TestStoreQueries::asNamesAreReplaced()
{
    StoreOptions options = test::fastOptions();
    {
        RunningStore running(m_path, options);
        QTRY_VERIFY(running.loaded);
        QVERIFY(running.loaded->asNames.empty());
        running.store.write({.asNames = {asName(4'294'967'295, 1), asName(2, 2), asName(3, 3)}});
        const auto flushed = running.store.flush();
        QTRY_VERIFY(flushed.isFinished());
        running.store.write({.asNames = {asName(2, 4)}});
    }
    RunningStore again(m_path, options);
    QTRY_VERIFY(again.loaded);
    QCOMPARE(again.loaded->asNames, (std::vector{asName(2, 4), asName(3, 3), asName(4'294'967'295, 1)}));
    options.limits.loadedAsNames = 1;
    RunningStore bounded(m_path, options);
    QTRY_VERIFY(bounded.loaded);
    QCOMPARE(bounded.loaded->asNames, std::vector{asName(2, 4)});
}

void TestStoreQueries::queryLog_data()
{
    QTest::addColumn<QueryLogQuery>("query");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("all") << QueryLogQuery() << QList<int>{4, 3, 2, 1};
    QTest::newRow("router") << QueryLogQuery{.router = u"edge2"_s} << QList<int>{2};
    QTest::newRow("who") << QueryLogQuery{.by = u"bob"_s} << QList<int>{3, 1};
    QTest::newRow("query") << QueryLogQuery{.text = u"8.8.8.3"_s} << QList<int>{3};
    QTest::newRow("command") << QueryLogQuery{.text = u"ROUTE FOR"_s} << QList<int>{4, 3, 2, 1};
    QTest::newRow("percent is no wildcard") << QueryLogQuery{.text = u"8%3"_s} << QList<int>{};
    QTest::newRow("from, included") << QueryLogQuery{.from = start.addSecs(3)} << QList<int>{4, 3};
    QTest::newRow("to, not included") << QueryLogQuery{.to = start.addSecs(2)} << QList<int>{1};
    QTest::newRow("limit") << QueryLogQuery{.limit = 2} << QList<int>{4, 3};
    QTest::newRow("above the limit") << QueryLogQuery{.limit = 9} << QList<int>{4, 3, 2, 1};
}

void TestStoreQueries::queryLog()
{
    QFETCH(QueryLogQuery, query);
    QFETCH(QList<int>, numbers);
    RunningStore running(m_path);
    QTRY_VERIFY(running.loaded);
    running.store.write({.queries = {queryNo(1), queryNo(2), queryNo(3), queryNo(4)}});
    const auto found = running.store.queryLog(query);
    QTRY_VERIFY(found.isFinished());
    std::vector<QueryLogRecord> expected;
    for (const int number : numbers)
        expected.push_back(queryNo(number));
    QCOMPARE(*found.result(), expected);
}

void TestStoreQueries::traceIsThinned()
{
    {
        RunningStore running(m_path);
        QTRY_VERIFY(running.loaded);
        for (int second = 0; second < 26 * 3600; second += 30)
            running.store.write({.samples = {sample(u"a"_s, second)}});
        const auto all = running.store.trace({u"monit"_s, u"a"_s});
        QTRY_VERIFY(all.isFinished());
        QCOMPARE(all.result()->size(), 26U * 60);
        QCOMPARE(all.result()->back(), sample(u"a"_s, 26 * 3600 - 60).point);
        running.clock.jump(26h);
    }
    RunningStore again(m_path);
    QTRY_VERIFY(again.loaded);
    QCOMPARE(again.loaded->traces.at(0).points.size(), 26U * 4);
}

void TestStoreQueries::prunes_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("left");
    QTest::newRow("the oldest beyond the object's number") << u"event WHERE object_id = 'many'"_s << 4;
    QTest::newRow("others keep theirs") << u"event WHERE object_id = 'few'"_s << 3;
    QTest::newRow("old events") << u"event WHERE object_id = 'old'"_s << 0;
    QTest::newRow("old samples") << u"trace"_s << 1;
    QTest::newRow("old audit") << u"audit"_s << 1;
    QTest::newRow("old AS names") << u"as_name"_s << 1;
    QTest::newRow("old queries") << u"query_log"_s << 1;
}

void TestStoreQueries::prunes()
{
    QFETCH(QString, what);
    QFETCH(int, left);
    StoreOptions options = test::fastOptions();
    options.pruneInterval = 5ms;
    options.limits.pruneRows = 2;
    options.limits.eventsPerObject = 4;
    RunningStore running(m_path, options);
    constexpr int day = 24 * 3600;
    running.store.write(eventsOf(u"many"_s, 0, 9));
    running.store.write(eventsOf(u"few"_s, 0, 3));
    running.store.write(eventsOf(u"old"_s, -91 * day, 3));
    running.store.write({.samples = {sample(u"a"_s, -day - 1), sample(u"a"_s, 0)},
                         .audit = {audit(u"a"_s, -366 * day), audit(u"a"_s, -364 * day)},
                         .asNames = {asName(1, -91 * day), asName(2, -89 * day)},
                         .queries = {queryNo(-91 * day), queryNo(-89 * day)}});
    QTRY_VERIFY(running.loaded);
    const auto flushed = running.store.flush();
    QTRY_VERIFY(flushed.isFinished());
    test::OtherConnection other(m_path);
    const QString count = u"SELECT count(*) FROM "_s + what;
    QTRY_COMPARE(other.run(count).toInt(), left);
    QTRY_COMPARE(other.run(u"SELECT count(*) FROM event"_s).toInt(), 7);
    QCOMPARE(other.run(count).toInt(), left);
    QCOMPARE(other.run(u"SELECT min(time) FROM event WHERE object_id = 'many'"_s).toLongLong(),
             eventNo(u"many"_s, 5).time.toMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestStoreQueries)
#include "tst_storequeries.moc"
