// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routestore.h"

namespace noc::bird {

/// The first line of a route, taken apart; views into it.
struct RouteLine
{
    QByteArrayView prefix; ///< empty: as the route before
    StoredDestination destination = StoredDestination::Absent;
    QByteArrayView hop; ///< 1.6 prints a single next hop here
    QByteArrayView protocol;
    QByteArrayView time;
    QByteArrayView from;
    BestMark best = BestMark::No;
    QByteArrayView tail; ///< "I (150/10) [10.255.0.2]"
};

/// "10.2.2.0/24  unicast [ospf4 22:17:49.579 from 10.0.0.1] * E2 (150/10/77) [abcd] [10.255.0.2]", and as 1.6 prints it.
/// False when it is no such line.
[[nodiscard]] bool readRouteLine(QByteArrayView line, RouteLine &route);

/// What the rest of a route's line says, BIRD's `%s(%u%s%s)`: see get_route_info() of the protocols.
struct RouteTail
{
    std::optional<quint32> preference;
    QString metrics;
    QString note;
    std::optional<quint32> metric; ///< the first after the preference; absent also for "?" and "-"
    bool isUnresolvable = false; ///< "/-"
    bool isStale = false;
    bool isSuppressed = false;
    bool isBgp = false; ///< ends as only BGP's does
    Origin origin = Origin::Absent;
    std::optional<quint32> originAs;
};

[[nodiscard]] RouteTail readRouteTail(QByteArrayView tail);

/// "via 10.0.13.3 on e13 mpls 100/200 onlink weight 7", "dev e12", "via A table T".
[[nodiscard]] NextHop readNextHop(QByteArrayView line);

/// Bytes as text: UTF-8, or Latin-1 where they are not.
[[nodiscard]] QString textOf(QByteArrayView bytes);

} // namespace noc::bird
