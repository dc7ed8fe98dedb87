// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtable.h"
#include "models/monit/admissionrule.h"
#include "models/monit/collector.h"
#include "models/monit/host.h"
#include "models/monit/idwatch.h"
#include "models/monit/rejection.h"

#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace noc::monit {

inline constexpr int maxHosts = 20'000;
inline constexpr int maxPendingHosts = 500; ///< anybody with a collector password can make one
inline constexpr int maxEventsPerHost = 200;
inline constexpr int maxEvents = 50'000;

/// The truth about every Monit host: takes parsed messages and commands, yields diffs. What is wrong is read from the
/// newest snapshot only; events are kept as history. Replayed, duplicate and late messages change nothing.
class NOC_MODELS_EXPORT MonitState
{
public:
    explicit MonitState(const core::Clock &clock)
        : m_clock(clock)
    { }

    [[nodiscard]] MonitDiff snapshot() const { return {m_hosts.snapshot(), m_events.snapshot()}; }
    [[nodiscard]] const Host *host(const QString &id) const { return m_hosts.find(id); }
    [[nodiscard]] std::vector<KnownHost> knownHosts() const;
    /// Another number whenever knownHosts() may say something else.
    [[nodiscard]] quint64 knownHostsRevision() const { return m_knownHostsRevision; }
    /// Changes since the last call.
    [[nodiscard]] MonitDiff takeDiff();
    /// What apply() turned away since the last call.
    [[nodiscard]] std::vector<Rejection> takeRejections() { return std::exchange(m_rejections, {}); }

    void setRules(std::vector<AdmissionRule> rules);
    void setKnownHosts(const std::vector<KnownHost> &hosts);
    /// What an earlier run knew of the known hosts, with the age it has: who was silent still is, the others have
    /// two polls from now. Events of hosts that are not taken up are left out.
    void restore(const std::vector<Host> &hosts, const std::vector<HostEvent> &events);

    void apply(const ReceivedReport &received);
    /// Derives late and down from the clocks.
    void tick();
    /// While nothing is collected nobody can be silent.
    void setCollecting(bool isCollecting);

    bool accept(const QString &id);
    bool forget(const QString &id);
    bool repin(const QString &id);
    bool setSilencePolicy(const QString &id, SilencePolicy policy);
    bool setOwnGroups(const QString &id, const QStringList &groups);

private:
    using Moment = std::pair<qint64, std::chrono::seconds>; ///< incarnation, its uptime

    /// What the state needs to judge the next message, apart from what is shown.
    struct Track
    {
        core::Milliseconds lastHeard{}; ///< monotonic
        IdWatch watch;
        std::optional<Moment> stoppedAt;
    };

    void addHost(const ReceivedReport &received);
    void restoreHost(Host host, const KnownHost &known);
    void updateHost(Host host, const ReceivedReport &received);
    static void showSnapshot(Host &host, const ReceivedReport &received);
    bool store(Host host);
    void recordEvent(HostEvent event);
    void trimEvents(const QString &hostId);
    static void markConflict(Host &host, IdConflict::Kind kind, const ReceivedReport &received);
    void reject(RejectionReason reason, const ReceivedReport &received, const QString &detail);
    [[nodiscard]] bool isAcceptedByRule(const ReceivedReport &received) const;
    [[nodiscard]] Presence presenceOf(const Host &host, core::Milliseconds now) const;
    bool change(const QString &id, const std::function<void(Host &)> &edit);

    const core::Clock &m_clock;
    core::KeyedTable<Host> m_hosts;
    core::KeyedTable<HostEvent> m_events;
    QHash<QString, std::deque<QByteArray>> m_eventOrder; ///< oldest first
    QHash<QString, Track> m_tracks;
    QHash<QString, KnownHost> m_known;
    std::vector<AdmissionRule> m_rules;
    std::vector<Rejection> m_rejections;
    int m_pendingCount = 0;
    quint64 m_knownHostsRevision = 0;
    bool m_isCollecting = true;
    std::optional<core::Milliseconds> m_lastTick;
    QDateTime m_lastTickWall;
    core::Milliseconds m_graceSince{-1'000'000'000}; ///< monotonic; nobody gets worse for a poll after it
};

} // namespace noc::monit
