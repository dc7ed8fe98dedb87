// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace noc::core {

/// One constexpr table per enum serves both directions (and the documentation of the words on the wire).
template<typename Enum>
struct EnumText
{
    Enum value;
    QLatin1StringView text;
};

template<typename Enum, std::size_t N>
[[nodiscard]] constexpr QLatin1StringView textOf(const std::array<EnumText<Enum>, N> &table, Enum value)
{
    const auto it = std::ranges::find(table, value, &EnumText<Enum>::value);
    return it == table.end() ? QLatin1StringView() : it->text;
}

template<typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<EnumText<Enum>, N> &table, QStringView text)
{
    const auto it = std::ranges::find_if(table, [&](const auto &row) { return row.text == text; });
    return it == table.end() ? std::nullopt : std::optional(it->value);
}

} // namespace noc::core
