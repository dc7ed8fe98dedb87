// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/monitstate.h"

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds defaultPoll{120}; // Debian's default, when a message does not say
constexpr seconds conflictMemory{600};
constexpr Milliseconds suspendGap{5'000};

seconds pollOf(const Snapshot &snapshot)
{
    return snapshot.poll.count() > 0 ? snapshot.poll : defaultPoll;
}

/// The event says that this very process of Monit stopped; one that comes out of a queue later carries the snapshot
/// of the process after it.
bool isStopOfThisProcess(const Report &report)
{
    return report.event && report.event->id == EventInstance
        && report.event->action == static_cast<int>(Action::Stop)
        && report.event->collected >= seconds(report.snapshot.incarnation);
}

bool looksLikeAnotherMachine(const Snapshot &a, const Snapshot &b)
{
    return a.hostName != b.hostName || a.platform != b.platform || a.controlFile != b.controlFile;
}

} // namespace

std::vector<KnownHost> MonitState::knownHosts() const
{
    std::vector<KnownHost> known;
    for (const Host &host : m_hosts.rows()) {
        if (host.admission == Admission::Accepted)
            known.push_back({host.id, host.name(), host.source, host.silence, host.ownGroups});
    }
    for (const KnownHost &host : m_known) {
        if (!m_hosts.contains(host.id))
            known.push_back(host);
    }
    std::ranges::sort(known, {}, &KnownHost::id);
    return known;
}

MonitDiff MonitState::takeDiff()
{
    if (!m_hosts.hasChanges() && !m_events.hasChanges())
        return {};
    MonitDiff diff{m_hosts.takeDiff(), m_events.takeDiff()};
    const quint64 sequence = std::max(diff.hosts.sequence, diff.events.sequence);
    m_hosts.advanceTo(sequence);
    m_events.advanceTo(sequence);
    diff.hosts.sequence = diff.events.sequence = sequence;
    return diff;
}

void MonitState::setRules(std::vector<AdmissionRule> rules)
{
    m_rules = std::move(rules);
}

void MonitState::setKnownHosts(const std::vector<KnownHost> &hosts)
{
    ++m_knownHostsRevision;
    m_known.clear();
    for (const KnownHost &host : hosts)
        m_known.insert(host.id, host);
}

void MonitState::restore(const std::vector<Host> &hosts, const std::vector<HostEvent> &events)
{
    m_graceSince = m_clock.monotonic();
    for (const Host &host : hosts) {
        const auto known = m_known.constFind(host.id);
        if (known != m_known.cend() && host.snapshot && !m_hosts.contains(host.id))
            restoreHost(host, *known);
    }
    for (const HostEvent &event : events) {
        if (m_hosts.contains(event.hostId))
            recordEvent(event);
    }
}

/// The workspace file is the newer word on who may report and how.
void MonitState::restoreHost(Host host, const KnownHost &known)
{
    host.admission = Admission::Accepted;
    host.source = known.source;
    host.silence = known.silence;
    host.ownGroups = known.ownGroups;
    host.conflict = {};
    Track &track = m_tracks[host.id];
    track.lastHeard = m_clock.monotonic();
    if (host.isSilent())
        track.lastHeard -= Milliseconds(std::max<qint64>(0, host.lastReport.msecsTo(m_clock.now())));
    if (host.presence == Presence::Stopped)
        track.stoppedAt = Moment(host.snapshot->incarnation, host.snapshot->uptime);
    store(std::move(host));
}

void MonitState::apply(const ReceivedReport &received)
{
    const Host *known = m_hosts.find(received.report.id);
    if (!known)
        return addHost(received);

    Host host = *known;
    if (received.source != host.source) {
        const bool isClone = looksLikeAnotherMachine(*host.snapshot, received.report.snapshot);
        markConflict(host, isClone ? IdConflict::Kind::Cloned : IdConflict::Kind::ForeignSource, received);
        reject(RejectionReason::IdPinnedElsewhere, received,
               u"Monit id %1 belongs to %2"_s.arg(host.id.left(32), host.source.address.toString()));
        store(std::move(host));
        return;
    }
    updateHost(std::move(host), received);
}

void MonitState::addHost(const ReceivedReport &received)
{
    const auto known = m_known.constFind(received.report.id);
    const bool isKnown = known != m_known.cend();
    const bool isAccepted = isKnown || isAcceptedByRule(received);
    if (m_hosts.size() >= maxHosts || (!isAccepted && m_pendingCount >= maxPendingHosts))
        return reject(RejectionReason::TooManyHosts, received, u"no room for another host"_s);

    Host host;
    host.id = received.report.id;
    host.source = received.source;
    host.admission = isAccepted ? Admission::Accepted : Admission::Pending;
    host.firstSeen = received.received;
    host.presenceSince = received.received;
    host.snapshot = std::make_shared<const Snapshot>(received.report.snapshot);
    if (isKnown) {
        host.silence = known->silence;
        host.ownGroups = known->ownGroups;
        host.source = known->source;
    }
    if (host.source != received.source) {
        // Never heard from its own source in this run: shown, but as what it is.
        markConflict(host, IdConflict::Kind::ForeignSource, received);
        host.admission = Admission::Pending;
    }
    m_pendingCount += host.admission == Admission::Pending ? 1 : 0;
    updateHost(std::move(host), received);
}

void MonitState::updateHost(Host host, const ReceivedReport &received)
{
    const Report &report = received.report;
    Track &track = m_tracks[host.id];
    const SnapshotAge age = SnapshotAge::of(report.snapshot);
    const auto verdict = track.watch.judge(age, received.receivedMonotonic, pollOf(report.snapshot));
    if (report.event)
        recordEvent({report.id, report.snapshot.hostName, received.received, *report.event});

    if (verdict == IdWatch::Verdict::OtherProcess)
        markConflict(host, IdConflict::Kind::Cloned, received);
    if (verdict == IdWatch::Verdict::Newer) {
        if (track.stoppedAt && Moment(age.incarnation, age.uptime) > *track.stoppedAt)
            track.stoppedAt.reset();
        showSnapshot(host, received);
        track.lastHeard = received.receivedMonotonic;
    }
    // Monit's last word may be as old as, or overtaken by, the status its other thread sent.
    if (isStopOfThisProcess(report) && age.incarnation == host.snapshot->incarnation)
        track.stoppedAt = Moment(age.incarnation, std::max(age.uptime, host.snapshot->uptime));
    const Presence presence = presenceOf(host, received.receivedMonotonic);
    if (presence != host.presence) {
        host.presence = presence;
        host.presenceSince = received.received;
    }
    store(std::move(host));
}

void MonitState::showSnapshot(Host &host, const ReceivedReport &received)
{
    const Report &report = received.report;
    if (!report.event) // an event may come out of a queue, a status never does
        host.clockSkew =
            seconds(SnapshotAge::of(report.snapshot).sentAt() - received.received.toSecsSinceEpoch());
    host.repairs = report.repairs;
    host.repairedCount += report.isRepaired() ? 1 : 0;
    host.snapshot = std::make_shared<const Snapshot>(report.snapshot);
    host.lastReport = received.received;
}

/// Everything that knownHosts() tells bumps its revision.
bool MonitState::store(Host host)
{
    const Host *before = m_hosts.find(host.id);
    const auto remembered = [](const Host &h) {
        return std::tie(h.admission, h.source, h.silence, h.ownGroups, h.name());
    };
    if (!before || remembered(*before) != remembered(host))
        ++m_knownHostsRevision;
    return m_hosts.put(std::move(host));
}

void MonitState::recordEvent(HostEvent event)
{
    const QByteArray key = event.key();
    if (m_events.contains(key))
        return;
    const QString hostId = event.hostId;
    m_events.put(std::move(event));
    m_eventOrder[hostId].push_back(key);
    trimEvents(hostId);
}

void MonitState::trimEvents(const QString &hostId)
{
    std::deque<QByteArray> *order = &m_eventOrder[hostId];
    if (order->size() <= maxEventsPerHost) {
        if (m_events.size() <= maxEvents)
            return;
        order = &*std::ranges::max_element(m_eventOrder, {}, [](const auto &keys) { return keys.size(); });
    }
    m_events.remove(order->front());
    order->pop_front();
}

void MonitState::markConflict(Host &host, IdConflict::Kind kind, const ReceivedReport &received)
{
    host.conflict.kind = kind;
    host.conflict.otherName = received.report.snapshot.hostName;
    host.conflict.otherSource = received.source;
    host.conflict.lastSeen = received.received;
    ++host.conflict.count;
}

void MonitState::reject(RejectionReason reason, const ReceivedReport &received, const QString &detail)
{
    m_rejections.push_back({reason, received.source, detail, received.received, received.received, 1});
}

bool MonitState::isAcceptedByRule(const ReceivedReport &received) const
{
    return std::ranges::any_of(m_rules, [&](const AdmissionRule &rule) {
        return rule.matches(received.source, received.report.snapshot.hostName);
    });
}

/// Silence is measured on the monotonic clock, which stands still while this machine sleeps.
Presence MonitState::presenceOf(const Host &host, Milliseconds now) const
{
    const auto track = m_tracks.constFind(host.id);
    if (track->stoppedAt)
        return Presence::Stopped;
    const auto poll = std::chrono::duration<double>(pollOf(*host.snapshot));
    const auto silence = std::chrono::duration<double>(now - track->lastHeard) - host.snapshot->startDelay;
    const Presence presence = silence > poll * host.silence.downFactor ? Presence::Down
        : silence > poll * host.silence.lateFactor                     ? Presence::Late
                                                                       : Presence::Reporting;
    const bool isGrace = !m_isCollecting || now - m_graceSince < pollOf(*host.snapshot);
    return isGrace && presence > host.presence ? host.presence : presence;
}

void MonitState::tick()
{
    const Milliseconds now = m_clock.monotonic();
    const QDateTime wall = m_clock.now();
    if (m_lastTick) {
        const Milliseconds elapsed = now - *m_lastTick;
        const Milliseconds wallElapsed(m_lastTickWall.msecsTo(wall));
        if (elapsed > suspendGap || wallElapsed - elapsed > suspendGap)
            m_graceSince = now; // this machine slept, was stopped, or its clock was set
    }
    m_lastTick = now;
    m_lastTickWall = wall;

    std::vector<Host> changed;
    for (const Host &host : m_hosts.rows()) {
        const Presence presence = presenceOf(host, now);
        const bool isConflictOver = host.conflict.kind != IdConflict::Kind::None
            && host.admission == Admission::Accepted
            && host.conflict.lastSeen.secsTo(wall) > conflictMemory.count();
        if (presence == host.presence && !isConflictOver)
            continue;
        Host copy = host;
        if (presence != host.presence)
            copy.presenceSince = wall;
        copy.presence = presence;
        if (isConflictOver)
            copy.conflict = {};
        changed.push_back(std::move(copy));
    }
    for (Host &host : changed)
        store(std::move(host));
}

void MonitState::setCollecting(bool isCollecting)
{
    if (isCollecting && !m_isCollecting)
        m_graceSince = m_clock.monotonic();
    m_isCollecting = isCollecting;
}

bool MonitState::change(const QString &id, const std::function<void(Host &)> &edit)
{
    const Host *known = m_hosts.find(id);
    if (!known)
        return false;
    Host host = *known;
    edit(host);
    return store(std::move(host));
}

bool MonitState::accept(const QString &id)
{
    const Host *known = m_hosts.find(id);
    if (!known || known->admission == Admission::Accepted)
        return false;
    --m_pendingCount;
    return change(id, [](Host &host) {
        host.admission = Admission::Accepted;
        if (host.conflict.kind == IdConflict::Kind::ForeignSource)
            host.source = host.conflict.otherSource; // what the administrator saw and accepted
        host.conflict = {};
    });
}

bool MonitState::forget(const QString &id)
{
    ++m_knownHostsRevision;
    const bool wasKnown = m_known.remove(id);
    const Host *host = m_hosts.find(id);
    if (!host)
        return wasKnown;
    m_pendingCount -= host->admission == Admission::Pending ? 1 : 0;
    for (const QByteArray &key : m_eventOrder.take(id))
        m_events.remove(key);
    m_tracks.remove(id);
    return m_hosts.remove(id);
}

bool MonitState::repin(const QString &id)
{
    if (const auto track = m_tracks.find(id); track != m_tracks.end())
        track->watch = {};
    return change(id, [](Host &host) {
        if (host.conflict.kind == IdConflict::Kind::None)
            return;
        host.source = host.conflict.otherSource;
        host.conflict = {};
    });
}

bool MonitState::setSilencePolicy(const QString &id, SilencePolicy policy)
{
    return change(id, [&](Host &host) { host.silence = policy; });
}

bool MonitState::setOwnGroups(const QString &id, const QStringList &groups)
{
    return change(id, [&](Host &host) { host.ownGroups = groups; });
}

} // namespace noc::monit
