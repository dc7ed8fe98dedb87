// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdranking.h"

#include "app/ctl/birdtables.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/table.h"
#include "models/bird/answerjson.h"
#include "models/bird/jsonvalues.h"

#include <array>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;

namespace {

struct Reason
{
    DecidedBy decidedBy;
    QLatin1StringView word; ///< of JSON
    QString (*text)();
};

constexpr std::array reasons{
    Reason{DecidedBy::Best, "best"_L1, [] { return Ctl::tr("the best"); }},
    Reason{DecidedBy::Preference, "preference"_L1, [] { return Ctl::tr("preference"); }},
    Reason{DecidedBy::Protocol, "protocol"_L1, [] { return Ctl::tr("kind of protocol"); }},
    Reason{DecidedBy::Suppressed, "suppressed"_L1, [] { return Ctl::tr("deterministic MED"); }},
    Reason{DecidedBy::Resolvability, "resolvability"_L1,
           [] { return Ctl::tr("next hop cannot be reached"); }},
    Reason{DecidedBy::Stale, "stale"_L1, [] { return Ctl::tr("stale"); }},
    Reason{DecidedBy::LocalPref, "local_pref"_L1, [] { return Ctl::tr("local preference"); }},
    Reason{DecidedBy::Aigp, "aigp"_L1, [] { return Ctl::tr("AIGP metric"); }},
    Reason{DecidedBy::PathLength, "path_length"_L1, [] { return Ctl::tr("longer AS path"); }},
    Reason{DecidedBy::Origin, "origin"_L1, [] { return Ctl::tr("origin"); }},
    Reason{DecidedBy::Med, "med"_L1, [] { return Ctl::tr("MED"); }},
    Reason{DecidedBy::External, "external"_L1, [] { return Ctl::tr("internal session"); }},
    Reason{DecidedBy::IgpMetric, "igp_metric"_L1, [] { return Ctl::tr("metric to the next hop"); }},
    Reason{DecidedBy::RouterId, "router_id"_L1, [] { return Ctl::tr("router id"); }},
    Reason{DecidedBy::ClusterList, "cluster_list"_L1, [] { return Ctl::tr("longer cluster list"); }},
    Reason{DecidedBy::NeighborAddress, "neighbor_address"_L1, [] { return Ctl::tr("neighbour's address"); }},
    Reason{DecidedBy::RouteType, "route_type"_L1, [] { return Ctl::tr("type of route"); }},
    Reason{DecidedBy::Metric, "metric"_L1, [] { return Ctl::tr("metric"); }},
    Reason{DecidedBy::NotShown, "not_shown"_L1, [] { return Ctl::tr("something that BIRD does not show"); }},
};

const Reason &reasonOf(DecidedBy decidedBy)
{
    const auto reason = std::ranges::find(reasons, decidedBy, &Reason::decidedBy);
    return reason == reasons.end() ? reasons.back() : *reason;
}

/// A route with its place among those of its prefix.
struct Ranked
{
    Route route;
    RankedPath path;
    int rank = 1;
};

bool isSameNet(const Route &a, const Route &b)
{
    return a.prefix == b.prefix && a.table == b.table;
}

/// Paths of one prefix follow each other in every reply.
std::vector<Ranked> rank(const Found &found, const RankingOptions &options)
{
    std::vector<Ranked> all;
    std::vector<Route> paths;
    const auto finishNet = [&] {
        int place = 1;
        for (const RankedPath &path : rankPaths(paths, options))
            all.push_back({paths[static_cast<std::size_t>(path.path)], path, place++});
        paths.clear();
    };
    for (const qsizetype row : found.rows) {
        Route route = found.table()->route(row);
        route.table = tableName(route.table, found.answer.version);
        if (!paths.empty() && !isSameNet(paths.front(), route))
            finishNet();
        paths.push_back(std::move(route));
    }
    finishNet();
    return all;
}

} // namespace

RankingOptions rankingOptions(const std::vector<Protocol> &protocols)
{
    RankingOptions options;
    for (const Protocol &protocol : protocols) {
        if (!protocol.bgp)
            continue;
        RoutePeer peer{{}, protocol.bgp->neighborId, protocol.bgp->neighborAddress};
        if (protocol.bgp->localAs && protocol.bgp->neighborAs)
            peer.isInternal = *protocol.bgp->localAs == *protocol.bgp->neighborAs;
        options.peers.insert(protocol.name, peer);
    }
    return options;
}

std::vector<QJsonObject> rankedRoutes(const Found &found, const RankingOptions &options)
{
    std::vector<QJsonObject> rows;
    if (!found.table())
        return rows;
    for (const Ranked &ranked : rank(found, options)) {
        QJsonObject json = toJson(ranked.route);
        json.insert(u"rank"_s, ranked.rank);
        json.insert(u"decided_by"_s, QString(reasonOf(ranked.path.decidedBy).word));
        json.insert(u"value"_s, orNull(ranked.path.value));
        json.insert(u"best_value"_s, orNull(ranked.path.bestValue));
        rows.push_back(json);
    }
    return rows;
}

bool printRanking(const QString &router, const Found &found, const RankingOptions &options)
{
    std::vector<QStringList> rows;
    for (const Ranked &ranked : rank(found, options)) {
        QStringList cells{router, QString::number(ranked.rank)};
        cells += routeCells(ranked.route, found.answer.version);
        cells.removeLast(); // communities decide nothing
        cells += {reasonOf(ranked.path.decidedBy).text(), ranked.path.value, ranked.path.bestValue};
        rows.push_back(cells);
    }
    QStringList header{Ctl::tr("ROUTER"), Ctl::tr("RANK")};
    header += routeHeader();
    header.removeLast();
    header += {Ctl::tr("DECIDED BY"), Ctl::tr("ITS OWN"), Ctl::tr("THE BEST ONE'S")};
    return print(alignedTable(header, rows));
}

} // namespace noc::ctl
