// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

namespace noc::test {

/// A clock that stands still until the test moves it.
class ManualClock final : public core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] core::Milliseconds monotonic() const override { return m_monotonic; }

    /// Time passes: both clocks go on.
    void advance(core::Milliseconds duration)
    {
        m_monotonic += duration;
        m_now = m_now.addMSecs(duration.count());
    }

    /// The machine sleeps or somebody sets the time: only the wall clock goes on (or back).
    void jump(core::Milliseconds duration) { m_now = m_now.addMSecs(duration.count()); }

private:
    QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    core::Milliseconds m_monotonic{1'000'000};
};

} // namespace noc::test
