// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/export.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

/// What is known of routes that are looked at again and again.
namespace noc::bird {

inline constexpr qsizetype maxWatchedRoutes = 5'000; ///< in one answer; more: the watch is too broad
inline constexpr std::size_t maxShownChanges = 100; ///< of one watch at one router
inline constexpr std::size_t maxEventsAnAnswer = 200; ///< what is more is one event that says so

/// Routes that the user wants to know of, see settings::WatchSettings.
struct Watch
{
    QString name; ///< unique
    QString query; ///< as typed, see parseRouteQuery()
    QStringList routers; ///< by name; empty: all
    core::Seconds interval{60};

    friend bool operator==(const Watch &, const Watch &) = default;
};

/// A watch at one of its routers.
struct WatchKey
{
    QString watch;
    QString router;

    friend bool operator==(const WatchKey &, const WatchKey &) = default;
    friend auto operator<=>(const WatchKey &left, const WatchKey &right)
    {
        return std::pair(left.watch, left.router) <=> std::pair(right.watch, right.router);
    }
    friend size_t qHash(const WatchKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.watch, key.router);
    }
};

/// What of a prefix' best route tells one way to it from another.
struct WatchedPath
{
    std::optional<quint32> origin; ///< the last AS; none: ours, or not from BGP
    QString path; ///< "65002 65500"
    QString nextHop;
    QString protocol;
    QString from;
    QStringList communities; ///< of all three kinds

    friend bool operator==(const WatchedPath &, const WatchedPath &) = default;
};

/// By prefix, the table's name after a blank where it is none of BIRD's own.
using WatchedPaths = QMap<QString, WatchedPath>;

/// "AS65500 via 65002 65500, edge_r2"
[[nodiscard]] NOC_MODELS_EXPORT QString toText(const WatchedPath &path);

/// Something that happened to a watched prefix.
struct WatchEvent
{
    enum class Kind {
        Seen, ///< there when it was asked for the first time
        Announced,
        Withdrawn,
        OriginChanged,
        PathChanged, ///< the origin is the same
        OtherChanged, ///< next hop, protocol or communities
    };

    QString id; ///< UUID
    QString watch;
    QString router;
    QDateTime time; ///< UTC; when the answer came
    Kind kind = Kind::Seen;
    QString prefix; ///< empty: several, which `after` counts
    QString before; ///< empty: there was none
    QString after; ///< empty: there is none

    friend bool operator==(const WatchEvent &, const WatchEvent &) = default;
};

/// How a prefix differs from what it should be, see WatchLedger.
struct WatchChange
{
    enum class Kind { Withdrawn, OriginChanged, PathChanged };

    Kind kind = Kind::Withdrawn;
    QString prefix;
    QString before; ///< what it should be
    QString after; ///< what it is; empty: it is not there
    QDateTime since; ///< UTC

    friend bool operator==(const WatchChange &, const WatchChange &) = default;
};

/// How a watch is at one of its routers.
struct WatchRow
{
    using Key = WatchKey;

    enum class State {
        Waiting, ///< not answered yet
        Ok,
        Absent, ///< answered: no such route
        Changed, ///< see changes
        Error, ///< see error; what was heard before is kept
    };

    QString watch;
    QString router;
    QString query;
    State state = State::Waiting;
    int prefixes = 0;
    QString best; ///< of the first prefix, see toText()
    QDateTime since; ///< UTC; since when `state` is what it is
    QDateTime lastAsked; ///< UTC; of the last answer; invalid: never
    std::vector<WatchChange> changes; ///< the worst first, at most maxShownChanges
    int changeTotal = 0;
    core::Error error; ///< of the last question, whatever the state was before
    int failures = 0; ///< in a row

    [[nodiscard]] WatchKey key() const { return {watch, router}; }
    friend bool operator==(const WatchRow &, const WatchRow &) = default;
};

/// A prefix and when it began to differ from what it should be.
using ChangeTimes = QHash<QString, QDateTime>;

/// What is kept over a restart of one watch at one router.
struct WatchMemory
{
    QString watch;
    QString router;
    QString query; ///< what was asked: of another query this is worth nothing
    QDateTime time; ///< UTC; of the answer
    WatchedPaths current;
    WatchedPaths expected;
    ChangeTimes since;

    [[nodiscard]] WatchKey key() const { return {watch, router}; }
    friend bool operator==(const WatchMemory &, const WatchMemory &) = default;
};

} // namespace noc::bird
