// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/querylog.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/links/fakebird.h"
#include "tests/unit/workspace/workspacefolder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bird::WatchEvent;
using bird::WatchRow;
using test::alertsOf;
using test::FakeBird;
using test::RunningWorkspace;
using test::WorkspaceFolder;

namespace {

constexpr auto command = "show route 100.65.0.0/24 primary all";
const bird::WatchKey key{u"lab"_s, u"edge1"_s};

template<typename T>
T resultOf(const core::Future<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || !future.result())
        qFatal("No result");
    return *future.result();
}

} // namespace

/// Watched routes of a workspace, over its runs.
class TestWatches final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withdrawnSurvivesARestart();
    void changedWhileNobodyLooked();
    void acceptedIsKept();
    void goesWithTheWatch();
    void queriesAreLogged();
    void asNamesComeFromTheFile();

private:
    [[nodiscard]] static std::optional<WatchRow> row(const RunningWorkspace &workspace);
    [[nodiscard]] static WatchRow::State state(const RunningWorkspace &workspace);
    [[nodiscard]] static QString events(const RunningWorkspace &workspace);
    void ask(const RunningWorkspace &workspace);

    test::ManualClock m_clock;
    QByteArray m_capture;
    std::unique_ptr<FakeBird> m_bird;
    std::unique_ptr<WorkspaceFolder> m_folder;
};

void TestWatches::init()
{
    failOnWarnings();
    m_capture = test::readData(u"bird/2.0.12-show-route-prefix-all.txt"_s);
    m_bird = std::make_unique<FakeBird>();
    m_bird->setReply("show status", test::readData(u"bird/2.0.12-show-status.txt"_s));
    m_bird->setReply("show protocols",
                     "2002-Name       Proto      Table      State  Since         Info\n"
                     "1002-edge_r2    BGP        ---        up     22:17:38.478  Established\n"
                     "0000 \n");
    m_bird->setReply(command, m_capture);
    m_folder = std::make_unique<WorkspaceFolder>();
    settings::WorkspaceSettings settings = WorkspaceFolder::defaultSettings();
    settings.routers.push_back({u"edge1"_s, u"unix:"_s + m_bird->path(), 30, true, {}});
    settings.bird.watches.push_back({u"lab"_s, u"100.65.0.0/24"_s, {}, 60, {}});
    m_folder->putSettings(settings);
}

std::optional<WatchRow> TestWatches::row(const RunningWorkspace &workspace)
{
    const auto rows = workspace->watches().snapshot().put;
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

WatchRow::State TestWatches::state(const RunningWorkspace &workspace)
{
    const auto found = row(workspace);
    return found ? found->state : WatchRow::State::Waiting;
}

/// Newest first.
QString TestWatches::events(const RunningWorkspace &workspace)
{
    static const QStringList words{u"seen"_s,   u"announced"_s, u"withdrawn"_s,
                                   u"origin"_s, u"path"_s,      u"other"_s};
    QStringList texts;
    for (const WatchEvent &event : resultOf(workspace->watches().events({})))
        texts.append(words.at(static_cast<int>(event.kind)));
    return texts.join(u' ');
}

void TestWatches::ask(const RunningWorkspace &workspace)
{
    const qsizetype before = m_bird->commands().count(command);
    m_clock.advance(1s); // so that events have an order
    workspace->watches().askNow(u"lab"_s);
    QTRY_VERIFY(m_bird->commands().count(command) > before);
    QTRY_COMPARE(row(workspace).value_or(WatchRow()).lastAsked, m_clock.now()); // answered
}

void TestWatches::withdrawnSurvivesARestart()
{
    const QString alert = u"bird/watch/lab/edge1/withdrawn"_s;
    {
        const RunningWorkspace workspace(*m_folder, m_clock);
        QTRY_COMPARE(state(workspace), WatchRow::State::Ok);
        QVERIFY(alertsOf(workspace->alerts()).isEmpty());
        m_bird->setReply(command, "8001 Network not found\n");
        ask(workspace);
        QTRY_VERIFY(alertsOf(workspace->alerts()).contains(alert));
        QCOMPARE(events(workspace), u"withdrawn seen"_s);
    }
    const RunningWorkspace workspace(*m_folder, m_clock);
    QCOMPARE(state(workspace), WatchRow::State::Absent);
    const auto alerts = alertsOf(workspace->alerts());
    QVERIFY(alerts.contains(alert));
    QVERIFY(alerts[alert].isActive);
    QCOMPARE(alerts[alert].condition.severity, core::Severity::Critical);
    QTRY_COMPARE(m_bird->commands().count(command), 3);
    ask(workspace);
    QCOMPARE(events(workspace), u"withdrawn seen"_s); // once
    QVERIFY(alertsOf(workspace->alerts()).contains(alert)); // a heard router does not end it
    m_bird->setReply(command, m_capture);
    ask(workspace);
    QTRY_VERIFY(!alertsOf(workspace->alerts()).value(alert, {}).isActive
                || !alertsOf(workspace->alerts()).contains(alert));
    QCOMPARE(events(workspace), u"announced withdrawn seen"_s);
}

void TestWatches::changedWhileNobodyLooked()
{
    {
        const RunningWorkspace workspace(*m_folder, m_clock);
        QTRY_COMPARE(state(workspace), WatchRow::State::Ok);
    }
    m_bird->setReply(command, QByteArray(m_capture).replace("65002 65500 65500", "65002 666"));
    m_clock.advance(1h);
    const RunningWorkspace workspace(*m_folder, m_clock);
    QTRY_COMPARE(state(workspace), WatchRow::State::Changed);
    QVERIFY(alertsOf(workspace->alerts()).contains(u"bird/watch/lab/edge1/origin"_s));
    QCOMPARE(events(workspace), u"origin seen"_s);
}

void TestWatches::acceptedIsKept()
{
    {
        const RunningWorkspace workspace(*m_folder, m_clock);
        QTRY_COMPARE(state(workspace), WatchRow::State::Ok);
        m_bird->setReply(command, QByteArray(m_capture).replace("65002 65500 65500", "65002 666"));
        ask(workspace);
        QTRY_COMPARE(state(workspace), WatchRow::State::Changed);
        workspace->watches().accept(key);
        QCOMPARE(state(workspace), WatchRow::State::Ok);
        QVERIFY(!alertsOf(workspace->alerts()).contains(u"bird/watch/lab/edge1/origin"_s));
    }
    const RunningWorkspace workspace(*m_folder, m_clock);
    QCOMPARE(state(workspace), WatchRow::State::Ok);
    ask(workspace);
    QCOMPARE(state(workspace), WatchRow::State::Ok);
}

void TestWatches::goesWithTheWatch()
{
    {
        const RunningWorkspace workspace(*m_folder, m_clock);
        QTRY_COMPARE(state(workspace), WatchRow::State::Ok);
        m_bird->setReply(command, "8001 Network not found\n");
        ask(workspace);
        QTRY_COMPARE(alertsOf(workspace->alerts()).size(), 1);
    }
    settings::WorkspaceSettings settings = m_folder->savedSettings();
    settings.bird.watches.clear();
    m_folder->putSettings(settings);
    const RunningWorkspace workspace(*m_folder, m_clock);
    QVERIFY(!row(workspace));
    QVERIFY(alertsOf(workspace->alerts()).isEmpty());
    settings::BirdSettings again;
    again.watches.push_back({u"lab"_s, u"100.65.0.0/24"_s, {}, 60, {}});
    QVERIFY(workspace->setBirdSettings(again));
    QTRY_COMPARE(state(workspace), WatchRow::State::Absent);
    QVERIFY(row(workspace)->changes.empty()); // it begins anew
}

void TestWatches::queriesAreLogged()
{
    bird::QueryRecord record;
    record.when = m_clock.now();
    record.router = u"edge1"_s;
    record.query = u"8.8.8.8"_s;
    record.command = u"show route for 8.8.8.8 all"_s;
    record.duration = 12ms;
    record.rows = 3;
    record.bytes = 456;
    {
        const RunningWorkspace workspace(*m_folder, m_clock);
        workspace->logQuery(record);
    }
    const RunningWorkspace workspace(*m_folder, m_clock);
    record.when = m_clock.now().addSecs(1);
    record.router = u"edge2"_s;
    record.error = core::Error{core::ErrorCode::TimedOut, u"no answer"_s};
    workspace->logQuery(record);
    const auto all = resultOf(workspace->queryLog({}));
    QCOMPARE(all.size(), 2U);
    QVERIFY(!all.front().who.isEmpty());
    record.who = all.front().who;
    QCOMPARE(all.front(), record);
    QVERIFY(!all.back().error);
    bird::QueryLogFilter filter;
    filter.router = u"edge1"_s;
    QCOMPARE(resultOf(workspace->queryLog(filter)), std::vector{all.back()});
}

void TestWatches::asNamesComeFromTheFile()
{
    const QString path = m_folder->paths().workspaceFile() + u".names"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("AS15169 GOOGLE, US\n");
    file.close();
    const RunningWorkspace workspace(*m_folder, m_clock);
    QVERIFY(!workspace->asNames().name(15169));
    settings::BirdSettings settings = workspace->settings().bird;
    settings.asNamesFile = path;
    QVERIFY(workspace->setBirdSettings(settings));
    QTRY_VERIFY(workspace->asNames().name(15169));
    QVERIFY(workspace->asNames().name(15169)->contains(u"GOOGLE"_s));
}

QTEST_GUILESS_MAIN(TestWatches)
#include "tst_watches.moc"
