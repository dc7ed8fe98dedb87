// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/monitconditions.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;
using alerts::Condition;
using core::Severity;
using workspace::MonitConditions;

namespace {

constexpr std::uint64_t changedPid = 262'144;
const QDateTime began(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Service serviceWith(std::uint32_t monitor, std::uint64_t status, std::uint64_t hint = 0)
{
    Service service;
    service.name = u"postgres"_s;
    service.type = static_cast<int>(ServiceType::Process);
    service.monitor = monitor;
    service.status = status;
    service.statusHint = hint;
    return service;
}

const Service good = serviceWith(MonitorYes, 0);
const Service failed = serviceWith(MonitorYes, EventNonExist);
const Service initialising = serviceWith(MonitorInitialising, 0);

Host hostWith(const Service &service, Presence presence = Presence::Reporting)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->hostName = u"db3.example.org"_s;
    snapshot->services = {service};
    Host host;
    host.id = u"id3"_s;
    host.admission = Admission::Accepted;
    host.presence = presence;
    host.presenceSince = began;
    host.lastReport = began;
    host.snapshot = std::move(snapshot);
    return host;
}

/// The same host, later.
Host reported(const Host &host, int seconds = 30)
{
    Host later = host;
    later.lastReport = host.lastReport.addSecs(seconds);
    return later;
}

Condition failureOf(const QString &text = u"postgres: Not running"_s)
{
    Condition condition;
    condition.id = u"monit/id3/postgres"_s;
    condition.source = u"monit"_s;
    condition.objectId = u"id3"_s;
    condition.object = u"db3.example.org"_s;
    condition.part = u"postgres"_s;
    condition.groups = {u"example.org"_s};
    condition.text = text;
    return condition;
}

/// "Critical monit/id3: text", sorted.
QStringList words(std::vector<Condition> conditions)
{
    QStringList lines;
    for (const Condition &condition : conditions)
        lines.append(
            u"%1 %2: %3"_s.arg(core::severityWord(condition.severity), condition.id, condition.text));
    lines.sort();
    return lines;
}

const QStringList nothing;
const QStringList notRunning{u"critical monit/id3/postgres: postgres: Not running"_s};
const QString silent = u"critical monit/id3: The host does not report any more"_s;

} // namespace

Q_DECLARE_METATYPE(std::vector<noc::monit::Host>)
Q_DECLARE_METATYPE(std::vector<noc::alerts::Condition>)

class TestMonitConditions final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void describes();
    void tellsOnlyWhatChanged();
    void removedHost();
    void rememberedUntilHeard_data();
    void rememberedUntilHeard();
    void remembersOnlyItsHosts();
};

void TestMonitConditions::follows_data()
{
    QTest::addColumn<std::vector<Host>>("steps"); // one after another
    QTest::addColumn<QStringList>("expected"); // at the end
    const auto row = [](const char *name, std::vector<Host> steps, const QStringList &expected) {
        QTest::newRow(name) << std::move(steps) << expected;
    };
    const Host failing = hostWith(failed);
    row("good", {hostWith(good)}, nothing);
    row("failed", {failing}, notRunning);
    row("changed", {hostWith(serviceWith(MonitorYes, changedPid, changedPid))},
        {u"warning monit/id3/postgres: postgres: PID changed"_s});
    row("failed and changed", {hostWith(serviceWith(MonitorYes, EventNonExist | changedPid, changedPid))},
        {u"critical monit/id3/postgres: postgres: Not running, PID changed"_s});
    row("the hint alone is nothing", {hostWith(serviceWith(MonitorYes, 0, changedPid))}, nothing);
    row("waiting for its turn", {hostWith(serviceWith(MonitorYes | MonitorWaiting, EventNonExist))},
        notRunning);
    row("not monitored", {hostWith(serviceWith(0, EventNonExist))}, nothing);
    row("not monitored any more", {failing, hostWith(serviceWith(0, 0))}, nothing);
    row("recovered", {failing, hostWith(good)}, nothing);
    row("service gone", {failing, hostWith([] {
                             Service other = good;
                             other.name = u"redis"_s;
                             return other;
                         }())},
        nothing);

    row("initialising at first", {hostWith(initialising)}, nothing);
    row("reloaded while it failed", {failing, hostWith(initialising)}, notRunning);
    row("still so after the reload", {failing, hostWith(initialising), failing}, notRunning);
    row("well after the reload", {failing, hostWith(initialising), hostWith(good)}, nothing);
    row("two reloads", {failing, hostWith(initialising), hostWith(initialising)}, notRunning);
    row("reloaded while it was well", {hostWith(good), hostWith(initialising)}, nothing);
    row("initialising with an old status",
        {failing, hostWith(serviceWith(MonitorInitialising, EventNonExist))}, notRunning);
    row("monitored again", {failing, hostWith(serviceWith(0, 0)), hostWith(initialising)}, nothing);

    row("stopped while it failed", {failing, hostWith(failed, Presence::Stopped)}, notRunning);
    row("stopped and started", {failing, hostWith(failed, Presence::Stopped), hostWith(initialising)},
        notRunning);
    row("well after the start", {failing, hostWith(failed, Presence::Stopped), hostWith(good)}, nothing);
    row("stopped while it was well", {hostWith(good), hostWith(good, Presence::Stopped)}, nothing);
    row("found stopped", {hostWith(failed, Presence::Stopped)}, nothing);
    row("down, then stopped", {hostWith(good, Presence::Down), hostWith(good, Presence::Stopped)}, nothing);

    row("late", {hostWith(good, Presence::Late)}, {u"unknown monit/id3: The host's report is late"_s});
    row("down", {hostWith(good, Presence::Down)}, {silent});
    row("down while it failed", {failing, hostWith(failed, Presence::Down)},
        notRunning + QStringList(silent));
    row("back", {hostWith(good, Presence::Down), hostWith(good)}, nothing);

    Host conflict = hostWith(good);
    conflict.conflict.kind = IdConflict::Kind::Cloned;
    row("id conflict", {conflict}, {u"warning monit/id3#id: Another machine uses the host's Monit id"_s});
    row("id conflict over", {conflict, hostWith(good)}, nothing);

    Host pending = failing;
    pending.admission = Admission::Pending;
    pending.presence = Presence::Down;
    row("pending", {pending}, nothing);
    row("accepted", {pending, failing}, notRunning);
}

void TestMonitConditions::follows()
{
    QFETCH(const std::vector<Host>, steps);
    MonitConditions conditions;
    QHash<QString, Condition> followed; // by the diffs alone
    for (const Host &host : steps) {
        const auto diff = conditions.apply({0, {host}, {}});
        for (const Condition &condition : diff.put)
            followed.insert(condition.id, condition);
        for (const QString &id : diff.removed)
            QVERIFY(followed.remove(id));
    }
    QTEST(words(conditions.all()), "expected");
    QTEST(words({followed.cbegin(), followed.cend()}), "expected");
}

void TestMonitConditions::describes()
{
    Host host = hostWith(failed, Presence::Down);
    auto snapshot = std::make_shared<Snapshot>(*host.snapshot);
    snapshot->hostName = u"db3\n.example.org"_s;
    snapshot->services.front().name = u"post\u202egres"_s;
    snapshot->hostGroups = {u"databases"_s, u"mine"_s, QString()};
    host.snapshot = snapshot;
    host.ownGroups = {u"mine"_s};
    MonitConditions conditions;
    const auto diff = conditions.apply({0, {host}, {}});
    QCOMPARE(diff.put.size(), std::size_t(2));
    for (const Condition &condition : diff.put) {
        QCOMPARE(condition.source, u"monit"_s);
        QCOMPARE(condition.objectId, u"id3"_s);
        QCOMPARE(condition.object, u"db3\\n.example.org"_s); // safe to show
        QCOMPARE(condition.groups, QStringList({u"mine"_s, u"databases"_s, u"example.org"_s}));
        if (condition.part.isEmpty()) {
            QCOMPARE(condition.since, began);
        } else {
            QCOMPARE(condition.part, snapshot->services.front().name);
            QCOMPARE(condition.text, u"post\\u202Egres: Not running"_s);
        }
    }
}

void TestMonitConditions::tellsOnlyWhatChanged()
{
    MonitConditions conditions;
    const Host host = hostWith(failed);
    QCOMPARE(conditions.apply({0, {host}, {}}).put, std::vector{failureOf()});
    QVERIFY(conditions.apply({0, {reported(host)}, {}}).isEmpty());
    const auto worse = conditions.apply({0, {hostWith(serviceWith(MonitorYes, EventNonExist | 2))}, {}});
    QCOMPARE(worse.put, std::vector{failureOf(u"postgres: Resource limit matched, Not running"_s)});
    QVERIFY(worse.removed.empty());
    const auto well = conditions.apply({0, {hostWith(good)}, {}});
    QVERIFY(well.put.empty());
    QCOMPARE(well.removed, std::vector<QString>{failureOf().id});
}

void TestMonitConditions::removedHost()
{
    MonitConditions conditions;
    static_cast<void>(conditions.apply({0, {hostWith(failed, Presence::Down)}, {}}));
    auto removed = conditions.apply({0, {}, {u"id3"_s}}).removed;
    std::ranges::sort(removed);
    QCOMPARE(removed, std::vector<QString>({u"monit/id3"_s, u"monit/id3/postgres"_s}));
    QVERIFY(conditions.all().empty());
    QVERIFY(conditions.apply({0, {}, {u"id3"_s}}).isEmpty());
}

void TestMonitConditions::rememberedUntilHeard_data()
{
    QTest::addColumn<std::vector<Condition>>("remembered");
    QTest::addColumn<std::vector<Host>>("steps"); // the first comes from the store
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, bool wasFailing, std::vector<Host> steps,
                        const QStringList &expected) {
        QTest::newRow(name) << (wasFailing ? std::vector{failureOf()} : std::vector<Condition>())
                            << std::move(steps) << expected;
    };
    const Host stale = hostWith(good);
    row("the store's snapshot is older than the alert", true, {stale}, notRunning);
    row("the store's snapshot is older than the recovery", false, {hostWith(failed)}, nothing);
    row("not heard, grows silent", true, {stale, hostWith(good, Presence::Down)},
        notRunning + QStringList(silent));
    row("heard: well", true, {stale, reported(stale)}, nothing);
    row("heard: failed", true, {stale, reported(hostWith(failed))}, notRunning);
    row("heard: initialising", true, {stale, reported(hostWith(initialising))}, notRunning);
    row("initialising, then well", true,
        {stale, reported(hostWith(initialising)), reported(hostWith(good), 60)}, nothing);
    row("heard: failed anew", false, {stale, reported(hostWith(failed))}, notRunning);
    row("stopped when the program was not there", true, {hostWith(failed, Presence::Stopped)}, notRunning);
    row("started after that", true, {hostWith(failed, Presence::Stopped), reported(hostWith(initialising))},
        notRunning);
}

void TestMonitConditions::rememberedUntilHeard()
{
    QFETCH(const std::vector<Condition>, remembered);
    QFETCH(const std::vector<Host>, steps);
    MonitConditions conditions;
    conditions.remember(remembered, {steps.front()});
    for (const Host &host : steps)
        static_cast<void>(conditions.apply({0, {host}, {}}));
    QTEST(words(conditions.all()), "expected");
}

void TestMonitConditions::remembersOnlyItsHosts()
{
    Condition foreign = failureOf();
    foreign.id = u"bird/id3/bgp1"_s;
    foreign.source = u"bird"_s;
    Condition forgotten = failureOf();
    forgotten.id = u"monit/id4/postgres"_s;
    forgotten.objectId = u"id4"_s;
    MonitConditions conditions;
    conditions.remember({foreign, forgotten, failureOf()}, {hostWith(good)});
    QCOMPARE(conditions.all(), std::vector{failureOf()});
}

QTEST_GUILESS_MAIN(TestMonitConditions)

#include "tst_monitconditions.moc"
