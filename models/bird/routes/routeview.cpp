// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routeview.h"

#include "models/bird/routes/routematcher.h"
#include "models/bird/routes/routesortkeys.h"

#include <numeric>

namespace noc::bird {

namespace {

struct KeyedRow
{
    quint64 key;
    quint32 row;
};

struct PrefixRow
{
    quint64 high;
    quint64 low;
    quint32 rest; ///< length and kind
    quint32 row;

    friend auto operator<=>(const PrefixRow &, const PrefixRow &) = default;
};

void sortByPrefix(const RouteColumns &columns, std::vector<quint32> &rows, Qt::SortOrder order)
{
    std::vector<PrefixRow> sorted;
    sorted.reserve(rows.size());
    for (const quint32 row : rows) {
        const StoredHead &head = columns.head(row);
        const StoredKey &key = columns.store().keys[row];
        // IPv4 lies below all addresses of IPv6 in use; without a prefix comes last.
        const quint32 rest = head.length;
        const bool hasKey = head.hasKey;
        sorted.push_back({hasKey ? key.high : ~quint64(0), hasKey ? key.low : ~quint64(0), rest, row});
    }
    if (order == Qt::AscendingOrder)
        std::ranges::sort(sorted);
    else
        std::ranges::sort(sorted, [](const PrefixRow &a, const PrefixRow &b) {
            return std::tie(b.high, b.low, b.rest, a.row) < std::tie(a.high, a.low, a.rest, b.row);
        });
    std::ranges::transform(sorted, rows.begin(), &PrefixRow::row);
}

void sortByKeys(const RouteSortKeys &keys, std::vector<quint32> &rows, Qt::SortOrder order)
{
    const quint64 flip = order == Qt::AscendingOrder ? 0 : ~quint64(0);
    std::vector<KeyedRow> sorted;
    sorted.reserve(rows.size());
    for (const quint32 row : rows)
        sorted.push_back({keys.of(row) ^ flip, row});
    std::ranges::sort(sorted, {}, [](const KeyedRow &row) { return std::pair(row.key, row.row); });
    std::ranges::transform(sorted, rows.begin(), &KeyedRow::row);
}

} // namespace

std::vector<quint32> rowsOf(const RowQuery &query, const RouteColumns &columns, const RouterClock &clock)
{
    std::vector<quint32> rows;
    if (query.filter.isEmpty()) {
        rows.resize(columns.size());
        std::iota(rows.begin(), rows.end(), 0U);
    } else {
        rows = RouteMatcher(query.filter, columns).rows();
    }
    if (query.sortedBy == RouteColumn::Prefix)
        sortByPrefix(columns, rows, query.order);
    else if (query.sortedBy)
        sortByKeys(RouteSortKeys(*query.sortedBy, columns, clock), rows, query.order);
    return rows;
}

} // namespace noc::bird
