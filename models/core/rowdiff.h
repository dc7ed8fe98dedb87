// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <concepts>
#include <vector>

namespace noc::core {

/// A value type that knows its own key and can be compared.
template<typename Row>
concept KeyedRow = std::copyable<Row> && requires(const Row &row)
{
    typename Row::Key;
    {
        row.key()
        } -> std::convertible_to<typename Row::Key>;
    {
        row == row
        } -> std::convertible_to<bool>;
};

/// What happened to a keyed table since `sequence - 1`: the whole new value of every row that was added or
/// changed, and the keys of those that went. Applying it twice, or applying it to a table that already has it,
/// changes nothing.
template<KeyedRow Row>
struct RowDiff
{
    quint64 sequence = 0;
    std::vector<Row> put;
    std::vector<typename Row::Key> removed;

    [[nodiscard]] bool isEmpty() const { return put.empty() && removed.empty(); }

    friend bool operator==(const RowDiff &, const RowDiff &) = default;
};

} // namespace noc::core
