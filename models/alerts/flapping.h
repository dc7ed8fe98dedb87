// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <deque>

namespace noc::alerts {

/// When an alert that comes and goes is one thing instead of many.
struct FlapPolicy
{
    int changes = 6; ///< rises and falls within `window` that make it flap; less than 2: never
    core::Milliseconds window = std::chrono::minutes(10);
    core::Milliseconds calm = std::chrono::minutes(10); ///< without a rise or fall: it is over

    friend bool operator==(const FlapPolicy &, const FlapPolicy &) = default;
};

/// The rises and falls of one alert; it outlives the alert's row, because every fall may end that. All times are
/// monotonic: setting the clock makes nothing flap.
class Series
{
public:
    QDateTime since; ///< the first rise
    int count = 0; ///< rises

    void record(core::Milliseconds now, const FlapPolicy &policy);
    /// The next rise is one more of this series, not the first of another.
    [[nodiscard]] bool continuesAt(core::Milliseconds now, const FlapPolicy &policy) const;
    [[nodiscard]] bool isFlappingAt(core::Milliseconds now, const FlapPolicy &policy) const;
    [[nodiscard]] core::Milliseconds calmAt(const FlapPolicy &policy) const;
    void calmDown() { m_changes.clear(); }

private:
    std::deque<core::Milliseconds> m_changes; ///< oldest first, no more than it takes to flap
    core::Milliseconds m_lastChange{};
};

} // namespace noc::alerts
