// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/birdtime.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace noc::bird {

/// An IPv4 (mapped to ::ffff:0:0/96, length + 96) or IPv6 prefix as a fixed key that sorts as addresses do.
struct PrefixKey
{
    quint64 high = 0;
    quint64 low = 0;
    quint8 length = 0; ///< 0–128 in the 128-bit space
    bool isV6 = false;

    friend auto operator<=>(const PrefixKey &, const PrefixKey &) = default;
};

/// From "192.0.2.0/24", "2001:db8::/32", or an address; nullopt for anything else.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<PrefixKey> prefixKey(QByteArrayView text);
[[nodiscard]] NOC_MODELS_EXPORT QString toText(const PrefixKey &key);

enum class Destination { Unicast, Blackhole, Unreachable, Prohibited, Recursive, None, Absent, Flow };
enum class BestMark { No, Best, BestNotInKernel }; ///< "", "*", "!"
enum class Origin { Absent, Igp, Egp, Incomplete };

struct NextHop
{
    QString gateway; ///< empty for a direct device route
    QString interface;
    quint32 weight = 0; ///< 0: not said
    QString labels; ///< MPLS, "100/200"
    QString table; ///< of a recursive next hop
    bool isOnlink = false;

    friend bool operator==(const NextHop &, const NextHop &) = default;
};

struct PathSegment
{
    enum class Kind { Sequence, Set, ConfedSequence, ConfedSet };

    Kind kind = Kind::Sequence;
    std::vector<quint32> numbers;

    friend bool operator==(const PathSegment &, const PathSegment &) = default;
};

struct AsPath
{
    std::vector<PathSegment> segments;
    bool isTruncated = false; ///< BIRD printed only its beginning

    /// The last number of a path that does not end in a set.
    [[nodiscard]] std::optional<quint32> originAs() const;
    [[nodiscard]] std::optional<quint32> firstAs() const;
    /// As RFC 4271 and 5065 count: a set is 1, confederation segments 0.
    [[nodiscard]] qsizetype length() const;

    friend bool operator==(const AsPath &, const AsPath &) = default;
};

/// "65002 {64512 64513} (1 2)", "… 65127 6..."
[[nodiscard]] NOC_MODELS_EXPORT AsPath parseAsPath(QByteArrayView text);
[[nodiscard]] NOC_MODELS_EXPORT QString toText(const AsPath &path);

/// Everything about one route, made from a row of a RouteTable.
struct Route
{
    QString table;
    QString prefix; ///< as printed, of any net type
    std::optional<PrefixKey> key; ///< of plain IPv4 and IPv6 routes, and of the prefix inside VPN, ROA …
    BestMark best = BestMark::No;
    Destination destination = Destination::Absent;
    QString flowValidity; ///< of a flow rule: unknown, valid, invalid (since 3)
    QString protocol;
    QString type; ///< "BGP", "OSPF-E2", "static", as BIRD's Type: or source: says; empty without attributes
    Time since;
    QString from; ///< empty unless another than the next hop
    std::vector<NextHop> nextHops;
    std::optional<quint32> preference;
    QString metrics; ///< what stands in the brackets after the preference: "150/10/77"
    QString note; ///< "AS65002i", "E2", router id: the rest of the line
    bool isStale = false;
    bool isSuppressed = false;
    Origin origin = Origin::Absent;
    std::optional<AsPath> path;
    std::optional<quint32> localPref;
    std::optional<quint32> med;
    std::optional<quint32> igpMetric;
    QString bgpNextHop;
    QStringList communities; ///< "65000:1"
    QStringList largeCommunities; ///< "65000:1:2"
    QStringList extCommunities; ///< "rt:65001:100", "generic:0x43000000:0x0"
    std::vector<std::pair<QString, QString>> attributes; ///< everything, by BIRD's own names, in its order

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace noc::bird
