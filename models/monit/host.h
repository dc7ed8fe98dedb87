// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/rowdiff.h"
#include "models/core/severity.h"
#include "models/monit/report.h"

#include <QDateTime>
#include <QHostAddress>

#include <memory>

/// The rows of the Monit state: hosts and the events in their history.
namespace noc::monit {

/// Where a message came from; `user` is the Basic user it authenticated as.
struct Source
{
    QHostAddress address;
    QString user;

    friend bool operator==(const Source &, const Source &) = default;
};

enum class Admission {
    Pending, ///< reported, waits for the administrator
    Accepted,
};

/// Whether the host is heard of, apart from how its services are.
enum class Presence {
    Reporting,
    Late, ///< silent for lateFactor polls
    Down, ///< silent for downFactor polls
    Stopped, ///< Monit said it was stopped: planned
};

/// Somebody else uses the host's id. Nothing of what it sent is shown as the host's.
struct IdConflict
{
    enum class Kind {
        None,
        Cloned, ///< two machines share one id file: `monit -r` on one of them
        ForeignSource, ///< the id came from another address or user than it is pinned to
    };

    Kind kind = Kind::None;
    QString otherName;
    Source otherSource;
    QDateTime lastSeen; ///< UTC
    int count = 0;

    friend bool operator==(const IdConflict &, const IdConflict &) = default;
};

/// When silence is called late or down, in polls of the host.
struct SilencePolicy
{
    double lateFactor = 2;
    double downFactor = 4;

    friend bool operator==(const SilencePolicy &, const SilencePolicy &) = default;
};

struct Host
{
    using Key = QString;

    QString id;
    Source source; ///< the host's id is pinned to it once accepted
    Admission admission = Admission::Pending;
    Presence presence = Presence::Reporting;
    QDateTime presenceSince; ///< UTC
    QDateTime firstSeen; ///< UTC, our clock
    QDateTime lastReport; ///< UTC, our clock
    std::chrono::milliseconds clockSkew{}; ///< agent's clock minus ours, at the newest event-free message
    SilencePolicy silence;
    QStringList ownGroups; ///< set by the user
    IdConflict conflict;
    Repairs repairs; ///< of the newest snapshot
    int repairedCount = 0;
    std::shared_ptr<const Snapshot> snapshot; ///< never null once in the state

    [[nodiscard]] const QString &key() const { return id; }
    [[nodiscard]] const QString &name() const { return snapshot->hostName; }

    /// Of presence, conflict and services together; a silent host's services count as unknown.
    [[nodiscard]] NOC_MODELS_EXPORT core::Severity severity() const;
    /// Monitored services with a failed or changed bit.
    [[nodiscard]] NOC_MODELS_EXPORT int problemCount() const;
    /// Severity of one of the host's services: unknown while the host is silent.
    [[nodiscard]] NOC_MODELS_EXPORT core::Severity severityOf(const Service &service) const;
    [[nodiscard]] bool isSilent() const { return presence == Presence::Late || presence == Presence::Down; }

    /// Snapshots are compared by value.
    friend NOC_MODELS_EXPORT bool operator==(const Host &a, const Host &b);
};

/// One event in the history, kept once however often it is sent.
struct HostEvent
{
    using Key = QByteArray;

    QString hostId;
    QString hostName; ///< at that time
    QDateTime received; ///< UTC, our clock
    Event event;

    /// Host, service, id, state, action, agent's time and message: a replay has the same.
    [[nodiscard]] NOC_MODELS_EXPORT QByteArray key() const;

    friend bool operator==(const HostEvent &, const HostEvent &) = default;
};

/// One change of the whole Monit state. Both parts carry the same sequence number.
struct MonitDiff
{
    core::RowDiff<Host> hosts;
    core::RowDiff<HostEvent> events;

    [[nodiscard]] bool isEmpty() const { return hosts.isEmpty() && events.isEmpty(); }
    [[nodiscard]] quint64 sequence() const { return hosts.sequence; }

    friend bool operator==(const MonitDiff &, const MonitDiff &) = default;
};

} // namespace noc::monit
