// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/flapping.h"

#include <algorithm>

namespace noc::alerts {

using core::Milliseconds;

namespace {
constexpr int maxRemembered = 1'000;
} // namespace

void Series::record(Milliseconds now, const FlapPolicy &policy)
{
    m_lastChange = now;
    m_changes.push_back(now);
    const int needed = std::clamp(policy.changes, 1, maxRemembered);
    while (m_changes.size() > static_cast<std::size_t>(needed))
        m_changes.pop_front();
}

bool Series::continuesAt(Milliseconds now, const FlapPolicy &policy) const
{
    return count > 0 && now - m_lastChange <= policy.window;
}

bool Series::isFlappingAt(Milliseconds now, const FlapPolicy &policy) const
{
    return policy.changes >= 2 && m_changes.size() >= static_cast<std::size_t>(policy.changes)
        && now - m_changes.front() <= policy.window;
}

Milliseconds Series::calmAt(const FlapPolicy &policy) const
{
    return m_lastChange + policy.calm;
}

} // namespace noc::alerts
