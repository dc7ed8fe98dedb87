// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/watcheventmodel.h"
#include "models/bird/watch/watchjson.h"
#include "models/bird/watch/watchmodel.h"
#include "tests/support/stricttest.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using core::Severity;
using State = WatchRow::State;

namespace {

const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

WatchRow rowIn(State state, std::vector<WatchChange> changes = {})
{
    WatchRow row;
    row.watch = u"lab"_s;
    row.router = u"edge1"_s;
    row.query = u"10.0.0.0/8+"_s;
    row.state = state;
    row.prefixes = 2;
    row.best = u"AS65500"_s;
    row.since = start;
    row.lastAsked = start.addSecs(1);
    row.changeTotal = static_cast<int>(changes.size());
    row.changes = std::move(changes);
    return row;
}

WatchChange changeOf(WatchChange::Kind kind)
{
    return {kind, u"10.1.0.0/16"_s, u"AS65500"_s, u"AS666"_s, start};
}

WatchEvent eventNo(int n)
{
    WatchEvent event;
    event.id = QString::number(n);
    event.watch = u"lab"_s;
    event.router = u"edge1"_s;
    event.time = start.addSecs(n);
    event.kind = WatchEvent::Kind::Withdrawn;
    event.prefix = u"10.1.0.0/16"_s;
    event.before = u"AS65500"_s;
    return event;
}

QString idsOf(const WatchEventModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.eventAt(row).id);
    return ids.join(u' ');
}

} // namespace

class TestWatchModels final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void rowsUpdate();
    void events();
    void eventsAreBounded();
    void json_data();
    void json();
    void badJson();
};

void TestWatchModels::rows_data()
{
    using enum WatchChange::Kind;
    QTest::addColumn<WatchRow>("row");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("change");
    WatchRow broad = rowIn(State::Error);
    broad.error.code = core::ErrorCode::TooLarge;
    QTest::newRow("waiting") << rowIn(State::Waiting) << Severity::Unknown << u"Waiting"_s << QString();
    QTest::newRow("ok") << rowIn(State::Ok) << Severity::Good << u"As expected"_s << QString();
    QTest::newRow("never there") << rowIn(State::Absent) << Severity::Warning << u"No such route"_s
                                 << QString();
    QTest::newRow("withdrawn") << rowIn(State::Absent, {changeOf(Withdrawn)}) << Severity::Critical
                               << u"No such route"_s << u"10.1.0.0/16 is withdrawn"_s;
    QTest::newRow("origin") << rowIn(State::Changed, {changeOf(OriginChanged), changeOf(PathChanged)})
                            << Severity::Critical << u"Changed"_s
                            << u"10.1.0.0/16 is from another AS: AS666 and 1 more"_s;
    QTest::newRow("path") << rowIn(State::Changed, {changeOf(PathChanged)}) << Severity::Warning
                          << u"Changed"_s << u"10.1.0.0/16 takes another path: AS666"_s;
    QTest::newRow("error") << rowIn(State::Error) << Severity::Warning << u"Cannot be asked"_s << QString();
    QTest::newRow("too broad") << broad << Severity::Warning << u"Too many routes"_s << QString();
}

void TestWatchModels::rows()
{
    QFETCH(WatchRow, row);
    WatchModel model;
    const QAbstractItemModelTester tester(&model);
    model.apply({1, {row}, {}});
    QTEST(model.index(0, 0).data(WatchModel::SeverityRole).value<Severity>(), "severity");
    QTEST(model.index(0, WatchModel::State).data().toString(), "state");
    QTEST(model.index(0, WatchModel::Change).data().toString(), "change");
    QCOMPARE(model.index(0, 0).data(WatchModel::KeyRole).value<WatchKey>(), row.key());
    QCOMPARE(model.index(0, WatchModel::LastAsked).data(WatchModel::SortRole).toDateTime(), row.lastAsked);
    for (int column = 0; column < WatchModel::columnTotal; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestWatchModels::rowsUpdate()
{
    WatchModel model;
    const QAbstractItemModelTester tester(&model);
    model.apply({1, {rowIn(State::Waiting)}, {}});
    const QPersistentModelIndex index = model.index(0, 0);
    model.apply({2, {rowIn(State::Ok)}, {}});
    QVERIFY(index.isValid());
    QCOMPARE(index.data().toString(), u"As expected"_s);
    model.apply({3, {}, {rowIn(State::Ok).key()}});
    QVERIFY(!index.isValid());
}

void TestWatchModels::events()
{
    WatchEventModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({eventNo(3), eventNo(4)});
    const QPersistentModelIndex index = model.index(0, WatchEventModel::Prefix);
    model.add({eventNo(5)});
    model.addOlder({eventNo(4), eventNo(3), eventNo(2), eventNo(1)});
    QCOMPARE(idsOf(model), u"5 4 3 2 1"_s);
    QCOMPARE(index.row(), 1);
    QCOMPARE(index.data().toString(), u"10.1.0.0/16"_s);
    QCOMPARE(model.index(0, WatchEventModel::Kind).data().toString(), u"Withdrawn"_s);
    QCOMPARE(model.index(0, 0).data(WatchEventModel::SeverityRole).value<Severity>(), Severity::Critical);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestWatchModels::eventsAreBounded()
{
    WatchEventModel model;
    std::vector<WatchEvent> events;
    for (int i = 0; i < int(WatchEventModel::maxRows); ++i)
        events.push_back(eventNo(i));
    model.add(events);
    QCOMPARE(model.rowCount(), int(WatchEventModel::maxRows));
    model.add({eventNo(-1)});
    QCOMPARE(model.rowCount(), int(WatchEventModel::maxRows));
    QCOMPARE(model.eventAt(0).id, u"-1"_s);
    model.addOlder({eventNo(-2)});
    QCOMPARE(model.rowCount(), int(WatchEventModel::maxRows));
}

void TestWatchModels::json_data()
{
    QTest::addColumn<WatchRow>("row");
    WatchRow failed = rowIn(State::Error, {changeOf(WatchChange::Kind::PathChanged)});
    failed.failures = 3;
    failed.error = {core::ErrorCode::TooLarge, u"more than 5000 routes"_s};
    QTest::newRow("waiting") << rowIn(State::Waiting);
    QTest::newRow("changed") << rowIn(State::Changed, {changeOf(WatchChange::Kind::OriginChanged)});
    QTest::newRow("failed") << failed;
}

void TestWatchModels::json()
{
    QFETCH(WatchRow, row);
    const core::RowDiff<WatchRow> diff{7, {row}, {{u"a"_s, u"b"_s}}};
    const auto read = watchDiffFromJson(toJson(diff));
    QVERIFY(read);
    QCOMPARE(*read, diff);
    QCOMPARE(*watchEventFromJson(toJson(eventNo(1))), eventNo(1));
}

void TestWatchModels::badJson()
{
    QVERIFY(!watchEventFromJson({{u"watch"_s, u"a"_s}, {u"kind"_s, u"gone"_s}}));
    QVERIFY(!watchRowFromJson({{u"watch"_s, u"a"_s}}));
    const std::vector<WatchChange> many(maxShownChanges + 1, changeOf(WatchChange::Kind::Withdrawn));
    QCOMPARE(watchRowFromJson(toJson(rowIn(State::Changed, many)))->changes.size(), maxShownChanges);
}

QTEST_GUILESS_MAIN(TestWatchModels)
#include "tst_watchmodels.moc"
