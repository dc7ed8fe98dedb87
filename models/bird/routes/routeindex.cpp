// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routeindex.h"

#include "models/bird/routes/addresstext.h"

namespace noc::bird {

namespace {

/// IPv4 before IPv6, then by address: what is within a prefix must be one range.
auto ordered(const PrefixKey &key)
{
    return std::tuple(key.isV6, key.high, key.low, key.length);
}

struct SortRow
{
    PrefixKey key;
    quint32 row;
};

} // namespace

RouteIndex::RouteIndex(const RouteColumns &columns)
    : m_columns(columns)
{
    std::vector<SortRow> rows;
    std::vector<quint32> others;
    rows.reserve(columns.size());
    for (quint32 row = 0; row < columns.size(); ++row) {
        if (!columns.head(row).hasKey) {
            others.push_back(row);
            continue;
        }
        const PrefixKey key = columns.key(row);
        rows.push_back({key, row});
        (key.isV6 ? m_v6Lengths : m_v4Lengths).set(std::min<std::size_t>(key.length, 128));
    }
    std::ranges::sort(rows, {}, [](const SortRow &row) { return std::pair(ordered(row.key), row.row); });
    m_order.reserve(columns.size());
    for (const SortRow &row : rows)
        m_order.push_back(row.row);
    m_keyed = m_order.size();
    m_order.insert(m_order.end(), others.cbegin(), others.cend());
}

std::size_t RouteIndex::lowerBound(const PrefixKey &key) const
{
    const auto end = m_order.cbegin() + static_cast<std::ptrdiff_t>(m_keyed);
    const auto found = std::partition_point(
        m_order.cbegin(), end, [&](quint32 row) { return ordered(m_columns.key(row)) < ordered(key); });
    return static_cast<std::size_t>(found - m_order.cbegin());
}

std::vector<qsizetype> RouteIndex::longestMatch(const PrefixKey &key) const
{
    const auto &lengths = key.isV6 ? m_v6Lengths : m_v4Lengths;
    for (int length = key.length; length >= 0; --length) {
        if (!lengths.test(static_cast<std::size_t>(length)))
            continue;
        PrefixKey wanted = key;
        wanted.length = static_cast<quint8>(length);
        wanted = masked(wanted);
        std::vector<qsizetype> rows;
        for (std::size_t i = lowerBound(wanted); i < m_keyed && m_columns.key(m_order[i]) == wanted; ++i)
            rows.push_back(m_order[i]);
        if (!rows.empty())
            return rows;
    }
    return {};
}

std::vector<qsizetype> RouteIndex::within(const PrefixKey &key) const
{
    const PrefixKey last = lastWithin(key);
    std::vector<qsizetype> rows;
    for (std::size_t i = lowerBound(masked(key)); i < m_keyed; ++i) {
        if (ordered(m_columns.key(m_order[i])) > ordered(last))
            break;
        rows.push_back(m_order[i]);
    }
    return rows;
}

qsizetype RouteIndex::bytes() const
{
    return static_cast<qsizetype>(m_order.capacity() * sizeof(quint32) + sizeof *this);
}

} // namespace noc::bird
