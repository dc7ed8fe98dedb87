// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowdiff.h"
#include "models/core/severity.h"
#include "models/export.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

/// What needs a human, over all sources, and who has it. Times are UTC, texts plain and safe to show.
namespace noc::alerts {

/// What a domain says is wrong at this moment. It is derived from the domain's state, never from a message.
struct Condition
{
    using Key = QString;

    QString id; ///< the same as long as the same thing is wrong: "monit/<host id>/<service>"
    QString source; ///< the domain: "monit"; "nocdesk" for the program itself
    QString objectId; ///< stable id of the host, PBX or router: what a mute of an object names
    QString object; ///< its name: "db3"
    QString part; ///< the service, peer or session on it; empty: the object itself
    QStringList groups; ///< of the object
    core::Severity severity = core::Severity::Critical; ///< Unknown, Warning or Critical
    QString text; ///< "postgres: Not running"
    QDateTime since; ///< when it began, as far as the domain knows; else invalid

    [[nodiscard]] const QString &key() const { return id; }

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Somebody has it.
struct Acknowledgement
{
    enum class Until {
        Recovered, ///< ends when all is well again
        Time,
        Forever, ///< also for the next time it happens
    };

    QString by;
    QDateTime at;
    QString comment;
    Until until = Until::Recovered;
    QDateTime untilTime; ///< of Until::Time
    /// Of the alert when it was acknowledged: one that gets worse needs another look, see AlertQueue.
    core::Severity severity = core::Severity::Critical;

    /// Outlives the recovery: the next time it happens nobody is called either.
    [[nodiscard]] bool isLasting() const { return until != Until::Recovered; }

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

struct Alert
{
    using Key = QString;

    Condition condition; ///< as it is, or was last
    bool isActive = true; ///< false: all is well, but it is still flapping or acknowledged beyond that
    bool isFlapping = false;
    QDateTime since; ///< when it rose the first time of this series
    QDateTime lastChange; ///< of severity, text or activity
    int count = 1; ///< how often it rose in this series, see AlertQueue
    std::optional<Acknowledgement> acknowledgement;
    QDateTime mutedUntil; ///< the latest mute that covers it; invalid: none

    [[nodiscard]] const QString &key() const { return condition.id; }
    [[nodiscard]] bool isAcknowledged() const { return acknowledgement.has_value(); }
    [[nodiscard]] bool isMuted() const { return mutedUntil.isValid(); }
    /// Somebody has it, or asked for silence.
    [[nodiscard]] bool isTaken() const { return isAcknowledged() || isMuted(); }
    /// Nobody needs to be called for it.
    [[nodiscard]] bool isHandled() const { return !isActive || isTaken(); }

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Alerts that call nobody for a while. There is no mute for ever.
struct Mute
{
    using Key = QString;

    enum class Scope { Everything, Source, Group, Object };

    Scope scope = Scope::Everything;
    QString value; ///< source, group, or object id; empty for Everything
    QString label; ///< what to call it: the host's name
    QDateTime until;
    QString by;
    QDateTime at;
    QString comment;

    /// One mute for each scope and value: a second one replaces the first.
    [[nodiscard]] NOC_MODELS_EXPORT QString key() const;
    /// The keys of all mutes that could cover a condition; covers() of a mute is true when its key is among them.
    [[nodiscard]] NOC_MODELS_EXPORT static QStringList keysFor(const Condition &condition);
    [[nodiscard]] NOC_MODELS_EXPORT bool covers(const Condition &condition) const;

    friend bool operator==(const Mute &, const Mute &) = default;
};

/// One change of the alerts. Both parts carry the same sequence number.
struct AlertDiff
{
    core::RowDiff<Alert> alerts;
    core::RowDiff<Mute> mutes;

    [[nodiscard]] bool isEmpty() const { return alerts.isEmpty() && mutes.isEmpty(); }
    [[nodiscard]] quint64 sequence() const { return alerts.sequence; }

    friend bool operator==(const AlertDiff &, const AlertDiff &) = default;
};

} // namespace noc::alerts
