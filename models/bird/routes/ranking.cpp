// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/ranking.h"

#include "models/bird/routes/routecomparison.h"

#include <algorithm>

namespace noc::bird {

namespace {

qsizetype bestOf(std::span<const Route> paths)
{
    const auto marked =
        std::ranges::find_if(paths, [](const Route &route) { return route.best != BestMark::No; });
    return marked == paths.end() ? 0 : marked - paths.begin();
}

RankedPath explained(qsizetype index, const Route &path, const Route &best, const RankingOptions &options)
{
    const Comparison comparison = comparePaths(best, path, options);
    RankedPath ranked{index, comparison.decidedBy, comparison.second, comparison.first};
    if (comparison.order >= 0)
        ranked.decidedBy = DecidedBy::NotShown;
    return ranked;
}

} // namespace

std::vector<RankedPath> rankPaths(std::span<const Route> paths, const RankingOptions &options)
{
    if (paths.empty())
        return {};
    const qsizetype best = bestOf(paths);
    std::vector<qsizetype> order;
    for (qsizetype i = 0; i < static_cast<qsizetype>(paths.size()); ++i) {
        if (i != best)
            order.push_back(i);
    }
    const auto at = [&](qsizetype i) -> const Route & { return paths[static_cast<std::size_t>(i)]; };
    // MED makes the comparison no order at all (RFC 4451), so that no sorting algorithm may rely on it.
    for (std::size_t i = 1; i < order.size(); ++i) {
        for (std::size_t j = i; j > 0 && comparePaths(at(order[j]), at(order[j - 1]), options).order < 0; --j)
            std::swap(order[j], order[j - 1]);
    }
    std::vector<RankedPath> ranked{{best, DecidedBy::Best, {}, {}}};
    for (const qsizetype i : order)
        ranked.push_back(explained(i, at(i), at(best), options));
    return ranked;
}

} // namespace noc::bird
