// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/remoteworkspace.h"
#include "models/workspace/servedworkspace.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/links/fakebird.h"
#include "tests/unit/workspace/workspacefolder.h"

#include <QTest>

using namespace noc;
using namespace noc::workspace;
using namespace Qt::StringLiterals;
using bird::WatchEvent;
using bird::WatchRow;
using test::FakeBird;
using test::WorkspaceFolder;

namespace {

constexpr auto command = "show route 100.65.0.0/24 primary all";

WatchRow::State stateOf(Workspace &workspace)
{
    const auto rows = workspace.watches().snapshot().put;
    return rows.empty() ? WatchRow::State::Waiting : rows.front().state;
}

} // namespace

/// Watched routes as a console sees them that is attached to the program which asks the routers.
class TestRemoteWatches final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsAndAccepts();
    void logsQueries();

private:
    core::SystemClock m_clock;
    QByteArray m_capture;
    std::unique_ptr<FakeBird> m_bird;
    std::unique_ptr<WorkspaceFolder> m_folder;
    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<RemoteWorkspace> m_console;
};

void TestRemoteWatches::init()
{
    failOnWarnings();
    m_capture = test::readData(u"bird/2.0.12-show-route-prefix-all.txt"_s);
    m_bird = std::make_unique<FakeBird>();
    m_bird->setReply("show status", test::readData(u"bird/2.0.12-show-status.txt"_s));
    m_bird->setReply("show protocols", test::readData(u"bird/2.0.12-show-protocols.txt"_s));
    m_bird->setReply(command, m_capture);
    m_folder = std::make_unique<WorkspaceFolder>();
    settings::WorkspaceSettings settings = WorkspaceFolder::defaultSettings();
    settings.routers.push_back({u"edge1"_s, u"unix:"_s + m_bird->path(), 30, true, {}});
    settings.bird.watches.push_back({u"lab"_s, u"100.65.0.0/24"_s, {}, 60, {}});
    m_folder->putSettings(settings);
    m_served = std::make_unique<ServedWorkspace>(m_folder->options(), ServedWorkspace::Front::None, m_clock);
    QVERIFY(m_served->open());
    m_console = std::make_unique<RemoteWorkspace>(
        RemoteOptions{m_folder->paths(), remote::LocalTarget{m_folder->paths().controlSocket()}, u"here"_s},
        m_clock);
    QVERIFY(m_console->open());
}

void TestRemoteWatches::cleanup()
{
    m_console.reset();
    m_served.reset();
}

void TestRemoteWatches::followsAndAccepts()
{
    std::vector<WatchEvent> happened;
    connect(&m_console->watches(), &bird::WatchFeed::happened, this,
            [&](const std::vector<WatchEvent> &events) { happened = events; });
    QTRY_COMPARE(stateOf(*m_console), WatchRow::State::Ok);
    m_bird->setReply(command, QByteArray(m_capture).replace("65002 65500 65500", "65002 666"));
    m_console->watches().askNow(u"lab"_s);
    QTRY_COMPARE(stateOf(*m_console), WatchRow::State::Changed);
    QTRY_VERIFY(!happened.empty() && happened.back().kind == WatchEvent::Kind::OriginChanged);
    const auto events = m_console->watches().events({});
    QTRY_VERIFY(events.isFinished());
    QVERIFY(events.result());
    QCOMPARE(events.result()->size(), 2U);
    QCOMPARE(events.result()->front().id, happened.back().id);
    m_console->watches().accept({u"lab"_s, u"edge1"_s});
    QTRY_COMPARE(stateOf(*m_console), WatchRow::State::Ok);
    QCOMPARE(stateOf(m_served->workspace()), WatchRow::State::Ok);
}

void TestRemoteWatches::logsQueries()
{
    QTRY_COMPARE(stateOf(*m_console), WatchRow::State::Ok);
    bird::QueryRecord record;
    record.who = u"somebody else"_s;
    record.router = u"edge1"_s;
    record.query = u"8.8.8.8"_s;
    record.error = core::Error{core::ErrorCode::TimedOut, u"no answer"_s};
    m_console->logQuery(record);
    const auto log = m_console->queryLog({});
    QTRY_VERIFY(log.isFinished());
    const auto records = log.result();
    QVERIFY(records);
    QCOMPARE(records->size(), 1U);
    const bird::QueryRecord &logged = records->front();
    QCOMPARE(logged.query, record.query);
    QVERIFY(logged.error);
    QCOMPARE(logged.error->code, record.error->code);
    QCOMPARE(logged.error->detail, record.error->detail);
    QVERIFY(logged.who != record.who); // nobody speaks for others
    QVERIFY(logged.when.isValid());
}

QTEST_GUILESS_MAIN(TestRemoteWatches)
#include "tst_remotewatches.moc"
