// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace noc::bird {

inline constexpr qsizetype maxQueryLetters = 1000; ///< of what is typed
inline constexpr std::size_t maxQueryTerms = 32; ///< communities, AS numbers and patterns, each

/// One element of an AS path pattern.
struct PathItem
{
    enum class Kind { Number, AnyOne, AnyMany };

    Kind kind = Kind::Number;
    quint32 number = 0;

    friend bool operator==(const PathItem &, const PathItem &) = default;
};

/// A part of an AS path: "^65002_65003", "_701_1299_", "^3356_*_15169$".
struct PathPattern
{
    std::vector<PathItem> items;
    bool isFromStart = false; ///< ^
    bool isToEnd = false; ///< $

    friend bool operator==(const PathPattern &, const PathPattern &) = default;
};

/// A community to look for. `parts` as typed and checked: {"65000", "666"}, {"65000", "*"}, {"rt", "65001", "100"}.
struct CommunityTerm
{
    enum class Type { Standard, Large, Extended };

    Type type = Type::Standard;
    QStringList parts; ///< 2, 3, 3; all but the first may be "*"

    friend bool operator==(const CommunityTerm &, const CommunityTerm &) = default;
};

/// What a user asks a router's tables for; all conditions hold together.
struct RouteQuery
{
    enum class Match {
        All,
        Exact, ///< the prefix itself
        For, ///< the longest prefix that holds the address or prefix
        Within, ///< the prefix and what is more specific
    };
    enum class Kind {
        Accepted, ///< all that came through the import filter
        Best,
        Filtered, ///< what the import filter refused
        Exported, ///< what goes to the protocol
        Preexport, ///< what would be asked of the export filter
        NotExported, ///< what the export filter keeps back
    };
    enum class Rpki { Any, Valid, Invalid, Unknown };

    Match match = Match::All;
    QString net; ///< "203.0.113.0/24", or an address with Match::For; empty with Match::All
    QString table;
    QString protocol; ///< where the routes are from, or go to
    Kind kind = Kind::Accepted;
    std::optional<quint32> originAs; ///< the last of the path
    std::optional<quint32> firstAs; ///< the neighbour's
    std::vector<quint32> throughAs; ///< anywhere in the path
    std::vector<PathPattern> paths;
    std::vector<CommunityTerm> communities;
    Rpki rpki = Rpki::Any;
    QString where; ///< in BIRD's own language
    bool isWithAttributes = false;
    bool isCount = false;

    [[nodiscard]] bool isV6() const { return net.contains(u':'); }
    [[nodiscard]] bool hasTerms() const;

    friend bool operator==(const RouteQuery &, const RouteQuery &) = default;
};

/// Why a query cannot be understood or asked; the user's words are made from it in widgets.
enum class QueryProblem {
    TooLong,
    TooManyTerms,
    UnknownWord, ///< suggestion: the nearest that is known, or empty
    HostName, ///< routes are asked for by address
    InvalidAddress, ///< also with parts missing: "10.0.0"
    InvalidLength, ///< of the prefix
    HostBitsSet, ///< suggestion: the prefix without them
    InvalidNumber, ///< an AS number beyond 32 bits, or 0
    InvalidCommunity,
    CommunityTooLarge, ///< a half beyond 65535; suggestion: a large community
    InvalidExtCommunity,
    InvalidName, ///< of a protocol or table
    InvalidPath,
    InvalidRpkiState,
    MissingValue, ///< "table:" alone
    GivenTwice, ///< two prefixes, tables, origins …
    KindsExclude, ///< `best` and `filtered:`, two kinds
    NoPrefix, ///< "orlonger" of nothing or of an address
    InvalidWhere, ///< line breaks, ends early
    // of translate():
    UnknownTable, ///< suggestion: the nearest
    UnknownProtocol, ///< suggestion: the nearest
    NoRoaTable, ///< the router has none to check against
    WrongFamily, ///< IPv6 asked of an IPv4 daemon, or the other way round
    NeedsProtocol, ///< exported without a name
    CommandTooLong,
};

/// Where in the text, and what would do.
struct QueryError
{
    QueryProblem problem = QueryProblem::UnknownWord;
    qsizetype position = 0; ///< in letters; 0 from translate()
    qsizetype length = 0;
    QString word;
    QString suggestion; ///< what to put there instead; empty without one

    /// For logs and the command line.
    [[nodiscard]] NOC_MODELS_EXPORT core::Error toError() const;

    friend bool operator==(const QueryError &, const QueryError &) = default;
};

template<typename T>
using QueryResult = std::expected<T, QueryError>;

/// As people type: "8.8.8.8", "203.0.113.0/24+", "203.0.113.0/24 orlonger", "AS15169", "_701_", "^65002 65003",
/// "65000:666", "65000:1:2", "rt:65001:100", "rpki:invalid", "from:edge_r2", "filtered:edge_r2", "exported:edge_r2",
/// "noexport:edge_r2", "table:dn42v4", "best", "all", "count", and "where …" to the end; all of them together.
/// An empty text asks for everything.
[[nodiscard]] NOC_MODELS_EXPORT QueryResult<RouteQuery> parseRouteQuery(const QString &typed);

/// The one spelling; parseRouteQuery() gives the same query back.
[[nodiscard]] NOC_MODELS_EXPORT QString toText(const RouteQuery &query);

} // namespace noc::bird
