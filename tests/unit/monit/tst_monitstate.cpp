// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/localmonitfeed.h"
#include "models/monit/monitstate.h"
#include "models/monit/reportjson.h"
#include "models/monit/reportparser.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using noc::core::Severity;

namespace {

const QString idA = u"aaaa"_s;

struct Message
{
    QString id = idA;
    qint64 incarnation = 1'000;
    int uptime = 10;
    QString name = u"web1.example.org"_s;
    std::uint64_t status = 0;
    std::uint64_t hint = 0;
    std::uint32_t monitor = 1;
    int poll = 10;
    int startDelay = 0;
    int collected = 0; ///< 0 = when it was sent
    std::optional<Event> event = {};
    QString address = u"10.0.0.1"_s;
    QString user = u"monit"_s;
};

Event monitEvent(int collected, Action action)
{
    return {std::chrono::seconds(collected), u"Monit"_s, 5, EventInstance, 2,
            static_cast<int>(action),        u"Monit"_s};
}

Event failure(int collected, std::uint64_t id = 512)
{
    return {std::chrono::seconds(collected), u"nginx"_s, 3, id, 1, 1, u"process is not running"_s};
}

} // namespace

class MonitStateTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<MonitState> m_state;

    void send(const Message &message)
    {
        Report report;
        report.id = message.id;
        Snapshot &snapshot = report.snapshot;
        snapshot.incarnation = message.incarnation;
        snapshot.uptime = std::chrono::seconds(message.uptime);
        snapshot.poll = std::chrono::seconds(message.poll);
        snapshot.startDelay = std::chrono::seconds(message.startDelay);
        snapshot.hostName = message.name;
        snapshot.version = u"5.33.0"_s;
        Service service;
        service.name = u"nginx"_s;
        service.type = 3;
        service.status = message.status;
        service.statusHint = message.hint;
        service.monitor = message.monitor;
        service.collected = std::chrono::seconds(message.collected ? message.collected
                                                                   : message.incarnation + message.uptime);
        snapshot.services = {service};
        report.event = message.event;
        m_state->apply(
            {report, {QHostAddress(message.address), message.user}, m_clock.now(), m_clock.monotonic()});
    }

    const Host &host(const QString &id = idA) const
    {
        const Host *found = m_state->host(id);
        Q_ASSERT(found);
        return *found;
    }

    void pass(std::chrono::seconds duration)
    {
        for (; duration > 0s; duration -= 1s) {
            m_clock.advance(1s);
            m_state->tick();
        }
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_state = std::make_unique<MonitState>(m_clock);
    }

    void newHostWaitsForTheAdministrator();
    void rulesAcceptNewHosts_data();
    void rulesAcceptNewHosts();
    void knownHostsAreAccepted();
    void problemsComeFromTheNewestSnapshot();
    void duplicatesChangeNothing();
    void messagesInAnyOrderEndTheSame();
    void eventsAreKeptOnce();
    void eventsAreBounded();
    void silenceIsLateThenDown_data();
    void silenceIsLateThenDown();
    void silencePolicyIsPerHost();
    void plannedStopLooksDifferent();
    void stopFromAQueueIsHistory();
    void stopOvertakenByAStatusCounts();
    void suspendCallsNobodyDown();
    void nobodyIsSilentWhileNothingIsCollected();
    void wallClockJumpsDoNotMatter();
    void agentClockSetBackHeals();
    void clonedIdBehindOneAddressIsFlagged();
    void restartAndReloadAreNoClones();
    void foreignSourceIsTurnedAway();
    void repinTrustsTheNewSource();
    void renamedHostStaysTheSame();
    void silentHostIsNeverGood();
    void pendingHostsAreBounded();
    void diffsRebuildTheState();
    void diffsSurviveJson();
    void realLifeFromStartToStop();
    void feedPublishesEachChangeOnce();
};

void MonitStateTest::newHostWaitsForTheAdministrator()
{
    send({});
    QCOMPARE(host().admission, Admission::Pending);
    QVERIFY(m_state->accept(idA));
    QCOMPARE(host().admission, Admission::Accepted);
    QVERIFY(!m_state->accept(idA));
    QVERIFY(m_state->forget(idA));
    QVERIFY(!m_state->host(idA));
    send({.uptime = 20});
    QCOMPARE(host().admission, Admission::Pending);
}

void MonitStateTest::rulesAcceptNewHosts_data()
{
    QTest::addColumn<QString>("subnet");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("everybody") << QString() << QString() << QString() << true;
    QTest::newRow("subnet") << u"10.0.0.0/8"_s << QString() << QString() << true;
    QTest::newRow("other subnet") << u"10.1.0.0/16"_s << QString() << QString() << false;
    QTest::newRow("user") << QString() << u"monit"_s << QString() << true;
    QTest::newRow("other user") << QString() << u"root"_s << QString() << false;
    QTest::newRow("name") << QString() << QString() << u"web*.example.org"_s << true;
    QTest::newRow("other name") << QString() << QString() << u"db*"_s << false;
    QTest::newRow("part of a name") << QString() << QString() << u"web1"_s << false;
    QTest::newRow("all but one") << u"10.0.0.0/8"_s << u"monit"_s << u"db*"_s << false;
}

void MonitStateTest::rulesAcceptNewHosts()
{
    QFETCH(const QString, subnet);
    AdmissionRule rule;
    rule.subnet = noc::net::Subnet::fromText(subnet);
    rule.user = *static_cast<const QString *>(QTest::qData("user", QMetaType::QString));
    rule.namePattern = *static_cast<const QString *>(QTest::qData("pattern", QMetaType::QString));
    m_state->setRules({rule});
    send({});
    QTEST(host().admission == Admission::Accepted, "isAccepted");
}

void MonitStateTest::knownHostsAreAccepted()
{
    const Source source{QHostAddress(u"10.0.0.1"_s), u"monit"_s};
    m_state->setKnownHosts({{idA, u"web1"_s, source, {3, 6}, {u"prod"_s}}});
    send({});
    QCOMPARE(host().admission, Admission::Accepted);
    QCOMPARE(host().silence, (SilencePolicy{3, 6}));
    QCOMPARE(host().ownGroups, QStringList{u"prod"_s});

    m_state->setKnownHosts({{u"bbbb"_s, u"web2"_s, source, {}, {}}});
    send({.id = u"bbbb"_s, .address = u"10.9.9.9"_s});
    QCOMPARE(host(u"bbbb"_s).admission, Admission::Pending);
    QCOMPARE(host(u"bbbb"_s).conflict.kind, IdConflict::Kind::ForeignSource);
}

void MonitStateTest::problemsComeFromTheNewestSnapshot()
{
    m_state->setRules({{}});
    send({.uptime = 10, .status = 512, .event = failure(1010)});
    QCOMPARE(host().severity(), Severity::Critical);
    QCOMPARE(host().problemCount(), 1);
    send({.uptime = 20, .status = 0}); // stopped by hand: no recovery event ever comes
    QCOMPARE(host().severity(), Severity::Good);
    QCOMPARE(host().problemCount(), 0);
    send({.uptime = 30, .status = 1, .hint = 1});
    QCOMPARE(host().severity(), Severity::Warning);
    send({.uptime = 40, .status = 1, .hint = 24}); // the hint is not cleared on recovery
    QCOMPARE(host().severity(), Severity::Critical);
    send({.uptime = 50, .status = 512, .monitor = 0});
    QCOMPARE(host().problemCount(), 0);
}

void MonitStateTest::duplicatesChangeNothing()
{
    const Message message{.status = 512, .event = failure(1010)};
    send(message);
    QVERIFY(!m_state->takeDiff().isEmpty());
    m_clock.advance(3s);
    send(message);
    QVERIFY(m_state->takeDiff().isEmpty());
}

void MonitStateTest::messagesInAnyOrderEndTheSame()
{
    std::vector<Message> messages;
    for (int i = 1; i <= 8; ++i)
        messages.push_back({.uptime = 10 * i, .status = i % 2 ? 512U : 0U, .event = failure(1000 + 10 * i)});
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        m_state = std::make_unique<MonitState>(m_clock);
        std::shuffle(messages.begin(), messages.end(), random);
        for (const Message &message : messages)
            send(message);
        QCOMPARE(host().snapshot->uptime, 80s);
        QCOMPARE(host().problemCount(), 0);
        QCOMPARE(host().conflict.kind, IdConflict::Kind::None);
        QCOMPARE(m_state->snapshot().events.put.size(), std::size_t(8));
    }
}

void MonitStateTest::eventsAreKeptOnce()
{
    send({.uptime = 10, .event = failure(1010)});
    send({.uptime = 20, .event = failure(1010)}); // sent again: the event's time stays, the snapshot is new
    QCOMPARE(m_state->snapshot().events.put.size(), std::size_t(1));
    send({.uptime = 30, .event = failure(1030)});
    QCOMPARE(m_state->snapshot().events.put.size(), std::size_t(2));
}

void MonitStateTest::eventsAreBounded()
{
    for (int i = 1; i <= maxEventsPerHost + 5; ++i)
        send({.uptime = i, .event = failure(1000 + i)});
    const auto events = m_state->snapshot().events.put;
    QCOMPARE(events.size(), std::size_t(maxEventsPerHost));
    QVERIFY(std::ranges::none_of(events, [](const HostEvent &e) { return e.event.collected == 1001s; }));
}

void MonitStateTest::silenceIsLateThenDown_data()
{
    QTest::addColumn<int>("poll");
    QTest::addColumn<int>("startDelay");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<Presence>("presence");
    QTest::newRow("fresh") << 10 << 0 << 9 << Presence::Reporting;
    QTest::newRow("two polls") << 10 << 0 << 20 << Presence::Reporting;
    QTest::newRow("over two polls") << 10 << 0 << 21 << Presence::Late;
    QTest::newRow("four polls") << 10 << 0 << 40 << Presence::Late;
    QTest::newRow("over four polls") << 10 << 0 << 41 << Presence::Down;
    QTest::newRow("start delay is waited for") << 10 << 60 << 80 << Presence::Reporting;
    QTest::newRow("after the start delay") << 10 << 60 << 81 << Presence::Late;
    QTest::newRow("no poll given: Debian's") << 0 << 0 << 240 << Presence::Reporting;
    QTest::newRow("no poll given, late") << 0 << 0 << 241 << Presence::Late;
}

void MonitStateTest::silenceIsLateThenDown()
{
    QFETCH(const int, poll);
    QFETCH(const int, startDelay);
    QFETCH(const int, seconds);
    send({.poll = poll, .startDelay = startDelay});
    pass(std::chrono::seconds(seconds));
    QTEST(host().presence, "presence");
    send({.uptime = 500, .poll = poll});
    QCOMPARE(host().presence, Presence::Reporting);
}

void MonitStateTest::silencePolicyIsPerHost()
{
    send({});
    QVERIFY(m_state->setSilencePolicy(idA, {1, 10}));
    pass(11s);
    QCOMPARE(host().presence, Presence::Late);
    pass(80s);
    QCOMPARE(host().presence, Presence::Late);
    pass(10s);
    QCOMPARE(host().presence, Presence::Down);
}

void MonitStateTest::plannedStopLooksDifferent()
{
    send({.uptime = 10});
    send({.uptime = 20, .event = monitEvent(1020, Action::Stop)});
    QCOMPARE(host().presence, Presence::Stopped);
    pass(600s);
    QCOMPARE(host().presence, Presence::Stopped);
    QCOMPARE(host().severity(), Severity::Off);
    send({.uptime = 19}); // a status that was on its way
    QCOMPARE(host().presence, Presence::Stopped);
    send({.incarnation = 2000, .uptime = 0, .event = monitEvent(2000, Action::Start)});
    QCOMPARE(host().presence, Presence::Reporting);
}

void MonitStateTest::stopFromAQueueIsHistory()
{
    send({.incarnation = 2000, .uptime = 5});
    send({.incarnation = 2000, .uptime = 6, .event = monitEvent(1500, Action::Stop)});
    QCOMPARE(host().presence, Presence::Reporting);
    QCOMPARE(m_state->snapshot().events.put.size(), std::size_t(1));
}

void MonitStateTest::stopOvertakenByAStatusCounts()
{
    send({.uptime = 20});
    send({.uptime = 20, .event = monitEvent(1020, Action::Stop)}); // same second, same services
    QCOMPARE(host().presence, Presence::Stopped);
}

void MonitStateTest::suspendCallsNobodyDown()
{
    send({});
    pass(15s);
    m_clock.jump(8h); // the lid is shut: only the wall clock goes on
    pass(1s);
    QCOMPARE(host().presence, Presence::Reporting);
    pass(8s);
    QCOMPARE(host().presence, Presence::Reporting);
    pass(2s);
    QCOMPARE(host().presence, Presence::Late);
    pass(30s);
    QCOMPARE(host().presence, Presence::Down);
}

void MonitStateTest::nobodyIsSilentWhileNothingIsCollected()
{
    send({});
    m_state->setCollecting(false);
    pass(600s);
    QCOMPARE(host().presence, Presence::Reporting);
    m_state->setCollecting(true);
    pass(9s);
    QCOMPARE(host().presence, Presence::Reporting);
    pass(2s);
    QCOMPARE(host().presence, Presence::Down);
}

void MonitStateTest::wallClockJumpsDoNotMatter()
{
    send({});
    pass(5s);
    m_clock.jump(-48h);
    pass(5s);
    QCOMPARE(host().presence, Presence::Reporting);
    pass(11s);
    QCOMPARE(host().presence, Presence::Late);
}

void MonitStateTest::agentClockSetBackHeals()
{
    send({.incarnation = 100'000, .uptime = 50});
    // Restarted with a clock an hour behind: every message looks old.
    for (int i = 1; i <= 4; ++i) {
        pass(10s);
        send({.incarnation = 96'000, .uptime = 10 * i, .status = 512});
    }
    QCOMPARE(host().snapshot->incarnation, 96'000);
    QCOMPARE(host().problemCount(), 1);
}

void MonitStateTest::clonedIdBehindOneAddressIsFlagged()
{
    m_state->setRules({{}});
    send({.incarnation = 1000, .uptime = 500, .name = u"one"_s});
    send({.incarnation = 1400, .uptime = 110, .name = u"two"_s});
    QCOMPARE(host().conflict.kind, IdConflict::Kind::None);
    send({.incarnation = 1000, .uptime = 510, .name = u"one"_s}); // the older process is still alive
    QCOMPARE(host().conflict.kind, IdConflict::Kind::Cloned);
    QCOMPARE(host().conflict.otherName, u"one"_s);
    QVERIFY(host().severity() >= Severity::Warning);
    for (int i = 0; i < 100; ++i) {
        pass(10s);
        send({.incarnation = 1400, .uptime = 120 + 10 * i, .name = u"two"_s});
    }
    QCOMPARE(host().conflict.kind, IdConflict::Kind::None);
}

void MonitStateTest::restartAndReloadAreNoClones()
{
    send({.incarnation = 1000, .uptime = 100});
    send({.incarnation = 1101, .uptime = 0, .event = monitEvent(1101, Action::Start)});
    send({.incarnation = 1000, .uptime = 101}); // was on its way
    QCOMPARE(host().conflict.kind, IdConflict::Kind::None);
    QCOMPARE(host().snapshot->incarnation, 1101);
}

void MonitStateTest::foreignSourceIsTurnedAway()
{
    m_state->setRules({{}});
    send({});
    send({.uptime = 20, .status = 512, .address = u"10.6.6.6"_s});
    QCOMPARE(host().problemCount(), 0);
    QCOMPARE(host().conflict.kind, IdConflict::Kind::ForeignSource);
    QCOMPARE(host().conflict.otherSource.address, QHostAddress(u"10.6.6.6"_s));
    const auto rejections = m_state->takeRejections();
    QCOMPARE(rejections.size(), std::size_t(1));
    QCOMPARE(rejections.front().reason, RejectionReason::IdPinnedElsewhere);
    send({.uptime = 20, .user = u"mallory"_s});
    QCOMPARE(host().conflict.otherSource.user, u"mallory"_s);
    send({.uptime = 20, .name = u"other.example.org"_s, .address = u"10.6.6.6"_s});
    QCOMPARE(host().conflict.kind, IdConflict::Kind::Cloned);
    QCOMPARE(host().name(), u"web1.example.org"_s);
    QCOMPARE(host().conflict.count, 3);
}

void MonitStateTest::repinTrustsTheNewSource()
{
    m_state->setRules({{}});
    send({});
    send({.uptime = 20, .address = u"10.0.0.2"_s});
    QVERIFY(m_state->repin(idA));
    QCOMPARE(host().conflict.kind, IdConflict::Kind::None);
    send({.uptime = 30, .status = 512, .address = u"10.0.0.2"_s});
    QCOMPARE(host().problemCount(), 1);
}

void MonitStateTest::renamedHostStaysTheSame()
{
    m_state->setRules({{}});
    send({});
    send({.uptime = 20, .name = u"web9.example.org"_s});
    QCOMPARE(host().name(), u"web9.example.org"_s);
    QCOMPARE(m_state->snapshot().hosts.put.size(), std::size_t(1));
}

void MonitStateTest::silentHostIsNeverGood()
{
    send({});
    pass(25s);
    QCOMPARE(host().severity(), Severity::Unknown);
    QCOMPARE(host().severityOf(host().snapshot->services.front()), Severity::Unknown);
    pass(25s);
    QCOMPARE(host().severity(), Severity::Critical);
    send({.uptime = 90, .status = 512});
    pass(25s);
    QCOMPARE(host().severity(), Severity::Critical); // the problem is not forgotten
}

void MonitStateTest::pendingHostsAreBounded()
{
    for (int i = 0; i <= maxPendingHosts; ++i)
        send({.id = QString::number(i)});
    QCOMPARE(m_state->snapshot().hosts.put.size(), std::size_t(maxPendingHosts));
    QCOMPARE(m_state->takeRejections().back().reason, RejectionReason::TooManyHosts);
    QVERIFY(m_state->forget(u"7"_s));
    send({.id = u"more"_s});
    QVERIFY(m_state->host(u"more"_s));
}

void MonitStateTest::diffsRebuildTheState()
{
    noc::core::KeyedTable<Host> hosts;
    noc::core::KeyedTable<HostEvent> events;
    quint64 sequence = 0;
    const auto follow = [&] {
        const MonitDiff diff = m_state->takeDiff();
        if (diff.isEmpty())
            return;
        QVERIFY(diff.sequence() > sequence);
        sequence = diff.sequence();
        hosts.apply(diff.hosts);
        events.apply(diff.events);
    };
    QRandomGenerator random(3);
    for (int i = 0; i < 400; ++i) {
        const QString id = QString::number(random.bounded(10));
        Message message{.id = id, .uptime = i, .status = random.bounded(2) ? 512U : 0U};
        if (random.bounded(3) == 0)
            message.event = failure(1000 + i);
        send(message);
        if (random.bounded(20) == 0)
            m_state->forget(id);
        if (random.bounded(5) == 0)
            m_state->accept(id);
        pass(1s);
        if (random.bounded(3) == 0)
            follow();
    }
    follow();
    const MonitDiff truth = m_state->snapshot();
    QCOMPARE(std::size_t(hosts.size()), truth.hosts.put.size());
    for (const Host &expected : truth.hosts.put)
        QVERIFY(*hosts.find(expected.id) == expected);
    QCOMPARE(std::size_t(events.size()), truth.events.put.size());
    for (const HostEvent &expected : truth.events.put)
        QVERIFY(*events.find(expected.key()) == expected);
}

void MonitStateTest::diffsSurviveJson()
{
    for (const QString &file : dataFiles(u"monit"_s)) {
        if (!file.endsWith(".xml"_L1))
            continue;
        auto report = parseReport(readData("monit/"_L1 + file));
        QVERIFY(report);
        m_state->apply(
            {std::move(*report), {QHostAddress(u"::1"_s), u"u"_s}, m_clock.now(), m_clock.monotonic()});
        report->id = u"gone"_s;
        m_state->apply({*report, {}, m_clock.now(), m_clock.monotonic()});
        m_state->forget(u"gone"_s);
        pass(1s);
        const MonitDiff diff = m_state->takeDiff();
        const QByteArray json = QJsonDocument(toJson(diff)).toJson();
        const auto back = diffFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(back);
        QVERIFY2(*back == diff, qPrintable(file));
    }
    QVERIFY(!diffFromJson({}));
    QVERIFY(!diffFromJson(
        QJsonDocument::fromJson(R"({"sequence":1,"hosts":{"put":[{}]},"events":{}})").object()));
}

/// The life of one real Monit 5.33 with every service type, in the order it was recorded.
void MonitStateTest::realLifeFromStartToStop()
{
    m_state->setRules({{}});
    QStringList names;
    const QByteArray index = readData(u"monit/README.md"_s);
    for (const QByteArray &line : index.split('\n')) {
        if (line.startsWith("| 5.33-core-event"))
            names += QString::fromUtf8(line.split('|')[1].trimmed());
    }
    QVERIFY(names.size() > 50);
    QString id;
    for (const QString &name : names) {
        m_clock.advance(1s);
        auto report = parseReport(readData("monit/"_L1 + name + ".xml"_L1));
        QVERIFY(report);
        id = report->id;
        m_state->apply(
            {std::move(*report), {QHostAddress(u"::1"_s), u"u"_s}, m_clock.now(), m_clock.monotonic()});
    }
    QCOMPARE(host(id).presence, Presence::Stopped);
    QCOMPARE(host(id).conflict.kind, IdConflict::Kind::None);
    QCOMPARE(m_state->snapshot().events.put.size(), std::size_t(names.size()));
}

void MonitStateTest::feedPublishesEachChangeOnce()
{
    LocalMonitFeed feed(m_clock);
    QSignalSpy changes(&feed, &MonitFeed::changed);
    QSignalSpy known(&feed, &LocalMonitFeed::knownHostsChanged);
    auto report = parseReport(readData(u"monit/5.33-core-status-steady.xml"_s));
    QVERIFY(report);
    const ReceivedReport received{
        *report, {QHostAddress(u"::1"_s), u"u"_s}, m_clock.now(), m_clock.monotonic()};
    feed.apply({{received}, {}});
    QCOMPARE(changes.count(), 1);
    feed.apply({{received}, {}});
    feed.tick();
    QCOMPARE(changes.count(), 1);
    known.clear();
    feed.accept({report->id});
    QCOMPARE(changes.count(), 2);
    QCOMPARE(known.count(), 1);
    QCOMPARE(feed.knownHosts().front().name, u"mon533.example.org"_s);
    const Rejection rejection{RejectionReason::TooLarge, {}, u"x"_s, m_clock.now(), m_clock.now(), 2};
    feed.apply({{}, {rejection, rejection}});
    QCOMPARE(feed.rejections().put.front().count, 4);
    feed.clearRejections();
    QVERIFY(feed.rejections().put.empty());
    QCOMPARE(changes.count(), 2);
}

QTEST_GUILESS_MAIN(MonitStateTest)
#include "tst_monitstate.moc"
