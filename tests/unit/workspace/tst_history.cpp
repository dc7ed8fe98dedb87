// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historystore.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/workspace/workspacefolder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using alerts::Acknowledgement;
using monit::HostEvent;
using sim::MonitFleet;
using store::StoreState;
using store::StoreTrouble;
using test::alertsOf;
using test::hostsOf;
using test::RunningWorkspace;
using test::WorkspaceFolder;

Q_DECLARE_METATYPE(Acknowledgement)

/// What a workspace keeps from one run to the next.
class TestHistory final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hostsComeBackAsTheyWere();
    void silenceGoesOn();
    void alertsComeBackAsTheyWere_data();
    void alertsComeBackAsTheyWere();
    void mutesComeBack();
    void forgottenHostIsGone();
    void unknownHostIsAStranger();
    void acknowledgementIsSafeWhenFlushed();
    void killedBeforeTheSnapshotWasWritten();
    void whatComesEarlyIsNoNews();
    void unusableFileIsSetAside();
    void worksWithoutAFile();

private:
    void report(const RunningWorkspace &workspace) { workspace->feed().apply(m_fleet->round()); }
    static void flush(const RunningWorkspace &workspace);
    [[nodiscard]] static std::vector<HostEvent> eventsOf(const RunningWorkspace &workspace,
                                                         const QString &id);
    [[nodiscard]] static QString failingAlert() { return u"monit/%1/nginx"_s.arg(1, 32, 16, QChar(u'0')); }
    [[nodiscard]] static QString firstHost() { return u"%1"_s.arg(1, 32, 16, QChar(u'0')); }

    test::ManualClock m_clock;
    std::optional<MonitFleet> m_fleet;
    std::unique_ptr<WorkspaceFolder> m_folder;
};

namespace {

Acknowledgement taken(Acknowledgement::Until until = Acknowledgement::Until::Recovered)
{
    Acknowledgement acknowledgement;
    acknowledgement.by = u"anna"_s;
    acknowledgement.comment = u"disk ordered"_s;
    acknowledgement.until = until;
    return acknowledgement;
}

alerts::Mute muteOf(alerts::Mute::Scope scope, const QString &value, const QDateTime &until)
{
    alerts::Mute mute;
    mute.scope = scope;
    mute.value = value;
    mute.label = value;
    mute.until = until;
    mute.by = u"boris"_s;
    return mute;
}

} // namespace

void TestHistory::init()
{
    StrictTest::failOnWarnings();
    m_folder = std::make_unique<WorkspaceFolder>();
    m_fleet.emplace(MonitFleet::Size{3, 4, 30s}, m_clock); // system, root filesystem, network, nginx
}

void TestHistory::flush(const RunningWorkspace &workspace)
{
    core::Result<void> result = core::failure(core::ErrorCode::TimedOut, {});
    bool isDone = false;
    core::onResult(workspace->flushHistory(), &*workspace, [&](const core::Result<void> &flushed) {
        result = flushed;
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    QVERIFY(result);
}

std::vector<HostEvent> TestHistory::eventsOf(const RunningWorkspace &workspace, const QString &id)
{
    std::optional<core::Result<std::vector<HostEvent>>> events;
    monit::HistoryQuery query;
    query.hostId = id;
    core::onResult(workspace->history(query), &*workspace, [&](const auto &result) { events = result; });
    if (!QTest::qWaitFor([&] { return events.has_value(); }))
        return {};
    return events->value_or(std::vector<HostEvent>());
}

void TestHistory::hostsComeBackAsTheyWere()
{
    QHash<QString, monit::Host> before;
    std::vector<HostEvent> events;
    std::vector<monit::HostTrace> traces;
    {
        RunningWorkspace first(*m_folder, m_clock);
        m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
        report(first);
        first->feed().setOwnGroups(firstHost(), {u"databases"_s});
        m_clock.advance(15min);
        report(first); // the first quarter of an hour is complete
        before = hostsOf(first->feed());
        events = first->feed().snapshot().events.put;
        traces = first->feed().traces().put;
        QCOMPARE(before.size(), 3);
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(traces.size(), std::size_t(3));
    }
    m_clock.advance(10s);
    RunningWorkspace second(*m_folder, m_clock);
    QCOMPARE(second->storeStatus().state, StoreState::Ready);
    const QHash<QString, monit::Host> after = hostsOf(second->feed());
    QCOMPARE(after.keys().size(), 3);
    for (const monit::Host &host : before) {
        QCOMPARE(after.value(host.id).lastReport, host.lastReport); // its age, not a new one
        QVERIFY(after.value(host.id) == host);
    }
    QCOMPARE(after.value(firstHost()).ownGroups, QStringList(u"databases"_s));
    QCOMPARE(second->feed().snapshot().events.put, events);
    QCOMPARE(eventsOf(second, firstHost()), events);
    auto restored = second->feed().traces().put;
    std::ranges::sort(restored, {}, &monit::HostTrace::hostId);
    std::ranges::sort(traces, {}, &monit::HostTrace::hostId);
    QCOMPARE(restored, traces);
}

void TestHistory::silenceGoesOn()
{
    {
        RunningWorkspace first(*m_folder, m_clock);
        QTRY_COMPARE(first->collectorStatus().state, workspace::CollectorStatus::State::Listening);
        report(first);
        m_clock.advance(3min);
        first->feed().tick();
        QCOMPARE(hostsOf(first->feed()).value(firstHost()).presence, monit::Presence::Down);
        QCOMPARE(alertsOf(first->alerts()).size(), 3);
    }
    m_clock.advance(10s);
    RunningWorkspace second(*m_folder, m_clock);
    second->feed().tick();
    QCOMPARE(hostsOf(second->feed()).value(firstHost()).presence, monit::Presence::Down);
    const QHash<QString, alerts::Alert> alerts = alertsOf(second->alerts());
    QCOMPARE(alerts.size(), 3);
    QCOMPARE(alerts.begin()->since.secsTo(m_clock.now()), qint64(10));
    report(second);
    QVERIFY(alertsOf(second->alerts()).isEmpty());
}

void TestHistory::alertsComeBackAsTheyWere_data()
{
    QTest::addColumn<std::optional<Acknowledgement>>("acknowledgement");
    QTest::addColumn<bool>("recovers"); // before the end of the first run
    QTest::addColumn<bool>("isKept");
    const auto lasting = taken(Acknowledgement::Until::Forever);
    QTest::newRow("nobody's") << std::optional<Acknowledgement>() << false << true;
    QTest::newRow("taken") << std::optional(taken()) << false << true;
    QTest::newRow("taken for ever") << std::optional(lasting) << false << true;
    QTest::newRow("over") << std::optional(taken()) << true << false;
    QTest::newRow("over, taken for ever") << std::optional(lasting) << true << true;
}

void TestHistory::alertsComeBackAsTheyWere()
{
    QFETCH(const std::optional<Acknowledgement>, acknowledgement);
    QFETCH(const bool, recovers);
    QFETCH(const bool, isKept);
    QHash<QString, alerts::Alert> before;
    {
        RunningWorkspace first(*m_folder, m_clock);
        QVERIFY(first.remembered().empty());
        m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
        report(first);
        if (acknowledgement)
            first->alerts().acknowledge({failingAlert()}, *acknowledgement);
        m_clock.advance(30s);
        if (recovers)
            m_fleet->setTrouble(0, MonitFleet::Trouble::None);
        report(first);
        before = alertsOf(first->alerts());
        QCOMPARE(before.contains(failingAlert()), isKept);
    }
    m_clock.advance(1h);
    RunningWorkspace second(*m_folder, m_clock);
    QCOMPARE(second.remembered().size(), isKept ? std::size_t(1) : std::size_t(0));
    QCOMPARE(alertsOf(second->alerts()), before);
    report(second); // what is so all the time is no change
    QCOMPARE(alertsOf(second->alerts()), before);
}

void TestHistory::mutesComeBack()
{
    {
        RunningWorkspace first(*m_folder, m_clock);
        m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
        report(first);
        first->alerts().mute(muteOf(alerts::Mute::Scope::Object, firstHost(), m_clock.now().addSecs(7'200)));
        first->alerts().mute(muteOf(alerts::Mute::Scope::Source, u"monit"_s, m_clock.now().addSecs(600)));
        first->alerts().mute(muteOf(alerts::Mute::Scope::Group, u"x"_s, m_clock.now().addSecs(7'200)));
        first->alerts().unmute(muteOf(alerts::Mute::Scope::Group, u"x"_s, {}).key());
        QCOMPARE(first->alerts().snapshot().mutes.put.size(), std::size_t(2));
    }
    m_clock.advance(1h); // one is over by now
    RunningWorkspace second(*m_folder, m_clock);
    second->alerts().tick();
    const std::vector<alerts::Mute> mutes = second->alerts().snapshot().mutes.put;
    QCOMPARE(mutes.size(), std::size_t(1));
    QCOMPARE(mutes.front().value, firstHost());
    QCOMPARE(mutes.front().by, u"boris"_s);
    QVERIFY(alertsOf(second->alerts()).value(failingAlert()).isMuted());
}

void TestHistory::forgottenHostIsGone()
{
    {
        RunningWorkspace first(*m_folder, m_clock);
        m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
        report(first);
        QVERIFY(first->alerts().alert(failingAlert()));
        first->feed().forget({firstHost()});
        QVERIFY(!first->alerts().alert(failingAlert()));
    }
    RunningWorkspace second(*m_folder, m_clock);
    QCOMPARE(hostsOf(second->feed()).size(), 2);
    QVERIFY(!second->feed().host(firstHost()));
    QVERIFY(second->feed().snapshot().events.put.empty());
    QVERIFY(alertsOf(second->alerts()).isEmpty());
    QCOMPARE(second->feed().traces().put.size(), std::size_t(0));
    QCOMPARE(eventsOf(second, firstHost()).size(), std::size_t(1)); // what happened has happened
}

void TestHistory::unknownHostIsAStranger()
{
    {
        RunningWorkspace first(*m_folder, m_clock);
        m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
        report(first);
    }
    settings::WorkspaceSettings settings = m_folder->savedSettings();
    std::erase_if(settings.monit.hosts, [](const auto &host) { return host.id == firstHost(); });
    QCOMPARE(settings.monit.hosts.size(), std::size_t(2));
    m_folder->putSettings(settings);
    RunningWorkspace second(*m_folder, m_clock);
    QVERIFY(!second->feed().host(firstHost()));
    QVERIFY(!second->alerts().alert(failingAlert()));
}

void TestHistory::acknowledgementIsSafeWhenFlushed()
{
    RunningWorkspace first(*m_folder, m_clock);
    m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
    report(first);
    QTRY_COMPARE(m_folder->savedSettings().monit.hosts.size(), std::size_t(3));
    flush(first);
    const auto before = m_folder->snapshot();
    first->alerts().acknowledge({failingAlert()}, taken());
    flush(first);
    const auto after = m_folder->snapshot();

    const RunningWorkspace killedBefore(*before, m_clock);
    QVERIFY(killedBefore->alerts().alert(failingAlert()));
    QVERIFY(!killedBefore->alerts().alert(failingAlert())->isAcknowledged());
    RunningWorkspace killedAfter(*after, m_clock);
    QCOMPARE(alertsOf(killedAfter->alerts()), alertsOf(first->alerts()));
    m_clock.advance(30s);
    report(killedAfter);
    QCOMPARE(killedAfter->alerts().alert(failingAlert())->acknowledgement->comment, u"disk ordered"_s);
}

/// The store writes a host's snapshot less often than alerts: it may be older than what is known of these.
void TestHistory::killedBeforeTheSnapshotWasWritten()
{
    {
        RunningWorkspace first(*m_folder, m_clock);
        m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
        report(first);
    }
    {
        store::HistoryStore history(m_clock);
        QSignalSpy opened(&history, &store::HistoryStore::opened);
        history.open(m_folder->paths().historyFile());
        QTRY_COMPARE(opened.size(), 1);
        store::ChangeSet recovery;
        recovery.removedAlerts = {failingAlert()};
        history.write(std::move(recovery));
    }
    RunningWorkspace second(*m_folder, m_clock);
    QCOMPARE(hostsOf(second->feed()).value(firstHost()).problemCount(), 1);
    QVERIFY(!second->alerts().alert(failingAlert()));
    m_clock.advance(30s);
    report(second);
    QVERIFY(second->alerts().alert(failingAlert()));
}

void TestHistory::whatComesEarlyIsNoNews()
{
    {
        RunningWorkspace first(*m_folder, m_clock);
        m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
        report(first);
        first->alerts().acknowledge({failingAlert()}, taken());
    }
    workspace::LocalWorkspace second(m_folder->options(), m_clock);
    QStringList order;
    connect(&second.alerts(), &alerts::AlertFeed::changed, this, [&] { order.append(u"changed"_s); });
    connect(&second, &workspace::Workspace::remembered, this, [&](const std::vector<alerts::Alert> &alerts) {
        order.append(u"remembered"_s);
        QCOMPARE(alerts.size(), std::size_t(1));
        QVERIFY(alerts.front().isAcknowledged());
    });
    QVERIFY(second.open());
    m_clock.advance(30s);
    Q_EMIT second.collector().received(m_fleet->round()); // before the history is there
    QVERIFY(hostsOf(second.feed()).isEmpty());
    QTRY_VERIFY(order.contains(u"remembered"_s));
    QTRY_COMPARE(hostsOf(second.feed()).value(firstHost()).lastReport, m_clock.now());
    QCOMPARE(order.constFirst(), u"remembered"_s); // said before any of it comes
    QVERIFY(second.alerts().alert(failingAlert())->isAcknowledged());
}

void TestHistory::unusableFileIsSetAside()
{
    {
        RunningWorkspace first(*m_folder, m_clock);
        report(first);
    }
    QFile file(m_folder->paths().historyFile());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The history cannot be used and is now"_s));
    {
        RunningWorkspace second(*m_folder, m_clock);
        QCOMPARE(second->storeStatus().state, StoreState::Ready);
        QVERIFY(second->storeStatus().setAside);
        QCOMPARE(second->storeStatus().setAside->trouble, StoreTrouble::Corrupt);
        QVERIFY(
            QFile::exists(QDir(m_folder->paths().data).filePath(second->storeStatus().setAside->fileName)));
        QVERIFY(hostsOf(second->feed()).isEmpty());
        m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
        report(second);
        QCOMPARE(hostsOf(second->feed()).size(), 3);
        second->alerts().acknowledge({failingAlert()}, taken());
    }
    RunningWorkspace third(*m_folder, m_clock);
    QVERIFY(!third->storeStatus().setAside);
    QVERIFY(third->alerts().alert(failingAlert())->isAcknowledged());
}

void TestHistory::worksWithoutAFile()
{
    QVERIFY(QDir().mkdir(m_folder->paths().historyFile())); // a folder of that name: nothing can be opened
    workspace::LocalWorkspace running(m_folder->options(), m_clock);
    QSignalSpy ready(&running, &workspace::Workspace::ready);
    QVERIFY(running.open());
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(running.storeStatus().state != StoreState::Ready);
    QVERIFY(running.storeStatus().trouble != StoreTrouble::None);
    QVERIFY(!running.storeStatus().detail.isEmpty());
    m_fleet->setTrouble(0, MonitFleet::Trouble::ServiceFails);
    running.feed().apply(m_fleet->round());
    QCOMPARE(hostsOf(running.feed()).size(), 3);
    running.alerts().acknowledge({failingAlert()}, taken());
    QVERIFY(running.alerts().alert(failingAlert())->isAcknowledged());
    bool isTold = false;
    core::onResult(running.flushHistory(), &running,
                   [&](const core::Result<void> &flushed) { isTold = !flushed; });
    QTRY_VERIFY(isTold);
}

QTEST_GUILESS_MAIN(TestHistory)

#include "tst_history.moc"
