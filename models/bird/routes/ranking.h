// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/route.h"
#include "models/export.h"

#include <QHash>

#include <span>

namespace noc::bird {

/// What decided between a path and the best one, in the order in which BIRD looks (rte_better() in nest/rt-table.c, then
/// of BGP bgp_rte_better() in proto/bgp/attrs.c, of OSPF ospf_rte_better(), RIP and Babel their metric).
enum class DecidedBy {
    Best, ///< this is the best one
    Preference,
    Protocol, ///< same preference, other kind of protocol: an order that BIRD does not show
    Suppressed, ///< by deterministic MED comparison
    Resolvability, ///< no way to its next hop
    Stale, ///< kept by long-lived graceful restart
    LocalPref,
    Aigp,
    PathLength,
    Origin,
    Med, ///< of the same neighbour AS
    External, ///< EBGP before IBGP
    IgpMetric,
    RouterId, ///< or the originator's
    ClusterList, ///< its length
    NeighborAddress,
    RouteType, ///< OSPF: internal, between areas, external
    Metric, ///< OSPF, RIP, Babel
    NotShown, ///< what could be seen does not explain it
};

/// What a route does not tell of the session that it came by; from `show protocols all`.
struct RoutePeer
{
    std::optional<bool> isInternal;
    QString routerId;
    QString address;
};

struct RankingOptions
{
    bool comparesPathLengths = true; ///< `path metric`
    bool comparesMedAlways = false; ///< `med metric`
    QHash<QString, RoutePeer> peers; ///< by protocol
};

struct RankedPath
{
    qsizetype path = 0; ///< which of those given
    DecidedBy decidedBy = DecidedBy::Best;
    QString value; ///< of this path: "65002 65500", "50"; empty where nothing is printed
    QString bestValue; ///< of the best one

    friend bool operator==(const RankedPath &, const RankedPath &) = default;
};

/// The paths of one prefix in one table, best first, and why each other is not the best. What BIRD marks is the best, else
/// its first. The result of a comparison that contradicts BIRD's choice, or that rests on what was not printed, is
/// NotShown. Paths between which nothing decides keep BIRD's order. Needs the attributes (`all`).
[[nodiscard]] NOC_MODELS_EXPORT std::vector<RankedPath> rankPaths(std::span<const Route> paths,
                                                                  const RankingOptions &options);

} // namespace noc::bird
