// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/alerts/alertrules.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace noc::alerts {

/// What to do with the one bubble on the user's screen.
struct Notification
{
    enum class Kind {
        Show, ///< there is none yet
        Update,
        Close,
    };

    Kind kind = Kind::Show;
    bool isQuiet = false; ///< of Update: change what it says, do not call the user again
    std::vector<Alert>
        alerts; ///< all that it is about, not only the new ones; the worst first, then the newest
    core::Severity worst = core::Severity::Good;
    int partCount = 0; ///< services, peers, sessions: the alerts about a part of an object
    int objectCount = 0; ///< different hosts, PBXs, routers
};

/// Decides what calls the user: feed it every AlertDiff, and tick() at nextDeadline().
///
/// - News is an alert that nobody has, that fits a rule, lasted as long as that demands, and was not told yet at this
///   severity. What comes within AlertRules::gather is one notification.
/// - When somebody gives it back, or a mute ends, it is news again. One that is flapping is so only if it
///   was not told yet.
/// - In quiet hours news waits for their end; then it is told if it still stands.
/// - Alerts that recover or are taken leave the bubble quietly; the last one closes it.
class NOC_MODELS_EXPORT NotificationPlanner
{
public:
    NotificationPlanner(const core::Clock &clock, const QTimeZone &zone);

    void setRules(AlertRules rules);

    /// Of an earlier run, out of the store: told already.
    void restore(const std::vector<Alert> &alerts);
    [[nodiscard]] std::optional<Notification> apply(const AlertDiff &diff);
    [[nodiscard]] std::optional<Notification> tick();
    /// The user closed the bubble: what was in it is told, and it is not updated any more.
    void dismiss();

    /// How long until tick() may have something to say; nullopt: never, unless a diff comes. At most a minute where
    /// the wall clock decides, because that may be set and goes on while the machine sleeps.
    [[nodiscard]] std::optional<core::Milliseconds> nextDeadline() const;

private:
    struct Entry
    {
        Alert alert;
        core::Milliseconds activeSince{}; ///< monotonic; flapping counts as being active
        std::optional<core::Severity> told; ///< at which severity, in this go
    };

    void put(const Alert &alert);
    void drop(const QString &id);
    [[nodiscard]] static bool isTold(const Entry &entry);
    /// From now until it is news, quiet hours aside; nullopt: no rule wants it.
    [[nodiscard]] std::optional<core::Milliseconds> waitOf(const Entry &entry) const;
    [[nodiscard]] bool doesBreakThrough(const Entry &entry) const; ///< quiet hours
    void review(const QString &id);
    [[nodiscard]] QStringList news() const;
    [[nodiscard]] std::optional<Notification> decide();
    [[nodiscard]] Notification describe(Notification::Kind kind, bool isQuiet) const;

    const core::Clock &m_clock;
    QTimeZone m_zone;
    AlertRules m_rules;
    QHash<QString, Entry> m_entries;
    QSet<QString> m_candidates; ///< unhandled, not told, and some rule wants them
    QSet<QString> m_shown; ///< in the bubble
    bool m_isShown = false; ///< the bubble, on the screen
    bool m_isStale = false; ///< what the bubble says is not so any more
    std::optional<core::Milliseconds> m_gatherEnd; ///< monotonic
};

} // namespace noc::alerts
