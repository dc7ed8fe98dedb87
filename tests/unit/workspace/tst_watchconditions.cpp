// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/birdconditions.h"
#include "models/workspace/watchconditions.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using alerts::Condition;
using core::ErrorCode;
using core::Severity;
using workspace::WatchConditions;
using State = WatchRow::State;

namespace {

const QDateTime began(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

WatchRow rowIn(State state, std::vector<WatchChange> changes = {})
{
    WatchRow row;
    row.watch = u"lab"_s;
    row.router = u"edge1"_s;
    row.state = state;
    row.since = began;
    row.lastAsked = began;
    row.changeTotal = static_cast<int>(changes.size());
    row.changes = std::move(changes);
    return row;
}

WatchRow failed(ErrorCode code, int failures)
{
    WatchRow row = rowIn(State::Error);
    row.error.code = code;
    row.failures = failures;
    return row;
}

WatchChange changeOf(WatchChange::Kind kind, const QString &prefix = u"10.1.0.0/16"_s, int second = 0)
{
    return {kind, prefix, u"AS65500"_s, u"AS666"_s, began.addSecs(second)};
}

/// "critical bird/watch/lab/edge1/origin", sorted.
QStringList textOf(const std::vector<Condition> &conditions)
{
    QStringList texts;
    for (const Condition &condition : conditions)
        texts.append(core::severityWord(condition.severity) + u' ' + condition.id);
    texts.sort();
    return texts;
}

} // namespace

class TestWatchConditions final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_data();
    void conditions();
    void words();
    void comesAndGoes();
    void rememberedUntilAnswered();
    void namesWithSlashes();
};

void TestWatchConditions::conditions_data()
{
    using enum WatchChange::Kind;
    QTest::addColumn<WatchRow>("row");
    QTest::addColumn<QStringList>("expected");
    const QString id = u"bird/watch/lab/edge1/"_s;
    QTest::newRow("ok") << rowIn(State::Ok) << QStringList();
    QTest::newRow("waiting") << rowIn(State::Waiting) << QStringList();
    QTest::newRow("never there") << rowIn(State::Absent) << QStringList();
    QTest::newRow("withdrawn") << rowIn(State::Absent, {changeOf(Withdrawn)})
                               << QStringList{u"critical "_s + id + u"withdrawn"_s};
    QTest::newRow("origin") << rowIn(State::Changed, {changeOf(OriginChanged)})
                            << QStringList{u"critical "_s + id + u"origin"_s};
    QTest::newRow("path") << rowIn(State::Changed, {changeOf(PathChanged)})
                          << QStringList{u"warning "_s + id + u"path"_s};
    QTest::newRow("all at once") << rowIn(
        State::Changed, {changeOf(OriginChanged), changeOf(Withdrawn), changeOf(PathChanged)})
                                 << QStringList{u"critical "_s + id + u"origin"_s,
                                                u"critical "_s + id + u"withdrawn"_s,
                                                u"warning "_s + id + u"path"_s};
    QTest::newRow("too broad") << failed(ErrorCode::TooLarge, 1)
                               << QStringList{u"warning "_s + id + u"error"_s};
    QTest::newRow("may pass") << failed(ErrorCode::TimedOut, 2) << QStringList();
    QTest::newRow("does not pass") << failed(ErrorCode::TimedOut, 3)
                                   << QStringList{u"warning "_s + id + u"error"_s};
}

void TestWatchConditions::conditions()
{
    QFETCH(WatchRow, row);
    WatchConditions conditions;
    const auto news = conditions.apply({1, {row}, {}});
    QTEST(textOf(news.put), "expected");
    QTEST(textOf(conditions.all()), "expected");
    for (const Condition &condition : news.put) {
        QCOMPARE(condition.source, workspace::BirdConditions::source());
        QCOMPARE(condition.objectId, u"edge1"_s);
        QCOMPARE(condition.part, u"lab"_s);
        QCOMPARE(condition.since, began);
        QVERIFY(WatchConditions::isOfWatch(condition));
        QVERIFY(WatchConditions::isAbout(condition, row.key()));
    }
    QVERIFY(conditions.apply({2, {row}, {}}).isEmpty());
}

void TestWatchConditions::words()
{
    using enum WatchChange::Kind;
    WatchConditions conditions;
    const auto news = conditions.apply({1,
                                        {rowIn(State::Changed,
                                               {changeOf(OriginChanged, u"10.1.0.0/16"_s, 60),
                                                changeOf(OriginChanged, u"10.2.0.0/16"_s, 30)})},
                                        {}});
    QCOMPARE(news.put.size(), 1U);
    QCOMPARE(news.put.front().text,
             u"lab: 10.1.0.0/16 comes from another AS: AS666, it was AS65500, and 1 more"_s);
    QCOMPARE(news.put.front().since, began.addSecs(30)); // of the first
}

void TestWatchConditions::comesAndGoes()
{
    WatchConditions conditions;
    static_cast<void>(
        conditions.apply({1, {rowIn(State::Absent, {changeOf(WatchChange::Kind::Withdrawn)})}, {}}));
    const auto back = conditions.apply({2, {rowIn(State::Ok)}, {}});
    QCOMPARE(back.removed, std::vector{u"bird/watch/lab/edge1/withdrawn"_s});
    QVERIFY(back.put.empty());
    static_cast<void>(conditions.apply({3, {failed(ErrorCode::TooLarge, 1)}, {}}));
    const auto gone = conditions.apply({4, {}, {{u"lab"_s, u"edge1"_s}}});
    QCOMPARE(gone.removed, std::vector{u"bird/watch/lab/edge1/error"_s});
    QVERIFY(conditions.all().empty());
}

void TestWatchConditions::rememberedUntilAnswered()
{
    WatchConditions before;
    static_cast<void>(
        before.apply({1, {rowIn(State::Absent, {changeOf(WatchChange::Kind::Withdrawn)})}, {}}));
    WatchConditions conditions;
    Condition other;
    other.id = u"bird/edge1/feed"_s;
    auto known = before.all();
    known.push_back(other);
    conditions.remember(known);
    QCOMPARE(conditions.all(), before.all());
    WatchRow waiting = rowIn(State::Waiting);
    waiting.lastAsked = {};
    QVERIFY(conditions.apply({1, {waiting}, {}}).isEmpty());
    QCOMPARE(conditions.apply({2, {rowIn(State::Ok)}, {}}).removed.size(), 1U);
}

void TestWatchConditions::namesWithSlashes()
{
    WatchRow one = rowIn(State::Absent, {changeOf(WatchChange::Kind::Withdrawn)});
    one.watch = u"a/b"_s;
    one.router = u"c"_s;
    WatchRow two = one;
    two.watch = u"a"_s;
    two.router = u"b/c"_s;
    WatchConditions conditions;
    QCOMPARE(conditions.apply({1, {one, two}, {}}).put.size(), 2U);
    QCOMPARE(conditions.all().size(), 2U);
}

QTEST_GUILESS_MAIN(TestWatchConditions)
#include "tst_watchconditions.moc"
