// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routecolumns.h"
#include "models/bird/routes/routefilter.h"

namespace noc::bird {

enum class RouteColumn {
    Prefix,
    Best,
    NextHop,
    Protocol,
    From,
    AsPath,
    Origin,
    LocalPref,
    Med,
    Metric,
    Communities,
    Since,
    Type,
    Table,
};
inline constexpr int routeColumnCount = 14;

/// Which routes are shown in which order.
struct RowQuery
{
    RouteFilter filter;
    std::optional<RouteColumn> sortedBy; ///< absent: in the order they came
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

/// The rows that a query shows. Works on any thread, a second at most for a full table; equal rows stay in the order they
/// came. AS paths sort by length, then origin; communities by their number.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<quint32>
rowsOf(const RowQuery &query, const RouteColumns &columns, const RouterClock &clock);

} // namespace noc::bird
