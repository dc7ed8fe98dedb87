// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/birdquery.h"
#include "models/bird/routes/routediff.h"

#include <QJsonObject>

/// Differences of routes as words.
namespace noc::ctl {

/// "next_hop", "path" …; all of them.
[[nodiscard]] QStringList changeWords();
/// Those that are in `changes`.
[[nodiscard]] QStringList wordsFor(bird::RouteChanges changes);
/// From "next_hop,path"; nullopt: one that is none of changeWords().
[[nodiscard]] std::optional<bird::RouteChanges> changesFrom(const QString &words);

/// A route before and after, or at one side and the other.
struct ChangedRoute
{
    bird::RouteDifference difference;
    std::optional<bird::Route> left; ///< none of Added
    std::optional<bird::Route> right; ///< none of Gone

    [[nodiscard]] const bird::Route &either() const { return right ? *right : *left; }
};

/// In the order of their prefixes; only rows that were asked for.
[[nodiscard]] std::vector<ChangedRoute> changesBetween(const Found &left, const Found &right,
                                                       const bird::RouteDiffOptions &options);

/// "203.0.113.0/24 via 192.0.2.1 edge_r2 path 65002 65500"
[[nodiscard]] QString routeLine(const bird::Route &route);
/// "path 65001 → 65002 65001; next_hop 192.0.2.1 → 192.0.2.9" and for the rest its words.
[[nodiscard]] QString changeLine(const ChangedRoute &changed);

} // namespace noc::ctl
