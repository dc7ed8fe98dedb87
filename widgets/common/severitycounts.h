// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/severity.h"

#include <algorithm>
#include <array>

namespace noc::widgets {

/// How many things of each severity there are.
class SeverityCounts
{
public:
    [[nodiscard]] int of(core::Severity severity) const
    {
        return m_counts[static_cast<std::size_t>(severity)];
    }
    void add(core::Severity severity, int count = 1)
    {
        m_counts[static_cast<std::size_t>(severity)] += count;
    }
    void add(const SeverityCounts &other)
    {
        for (const core::Severity severity : core::allSeverities)
            add(severity, other.of(severity));
    }

    [[nodiscard]] int total() const
    {
        int sum = 0;
        for (const int count : m_counts)
            sum += count;
        return sum;
    }
    /// Off when there is nothing.
    [[nodiscard]] core::Severity worst() const
    {
        const auto it =
            std::ranges::find_if(core::allSeverities, [this](auto severity) { return of(severity) > 0; });
        return it == core::allSeverities.end() ? core::Severity::Off : *it;
    }

    friend bool operator==(const SeverityCounts &, const SeverityCounts &) = default;

private:
    std::array<int, core::allSeverities.size()> m_counts{};
};

} // namespace noc::widgets
