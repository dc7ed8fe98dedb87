// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routecolumns.h"

#include <bitset>

namespace noc::bird {

/// Rows in the order of their addresses. Prefixes within another one stand next to each other, so that looking for them
/// and for the longest that holds an address is a few binary searches.
class RouteIndex
{
public:
    explicit RouteIndex(const RouteColumns &columns);

    /// In the order they came.
    [[nodiscard]] std::vector<qsizetype> longestMatch(const PrefixKey &key) const;
    [[nodiscard]] std::vector<qsizetype> within(const PrefixKey &key) const;
    /// In the order of addresses, the shorter prefix first; those without a prefix at the end.
    [[nodiscard]] const std::vector<quint32> &order() const { return m_order; }
    [[nodiscard]] qsizetype bytes() const;

private:
    [[nodiscard]] std::size_t lowerBound(const PrefixKey &key) const;

    RouteColumns m_columns;
    std::vector<quint32> m_order;
    std::size_t m_keyed = 0; ///< rows of the order that have a prefix
    std::bitset<129> m_v4Lengths; ///< that occur
    std::bitset<129> m_v6Lengths;
};

} // namespace noc::bird
