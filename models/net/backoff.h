// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <functional>

namespace noc::net {

struct BackoffLimits
{
    core::Milliseconds first{1'000};
    core::Milliseconds longest{60'000};
};

/// How long to wait before the next try: doubled each time up to the longest, and each wait between half of that and
/// all of it, so that those who lost the same peer do not all come back at once.
class NOC_MODELS_EXPORT Backoff
{
public:
    /// `random` yields [0, 1).
    explicit Backoff(BackoffLimits limits = {}, std::function<double()> random = {});

    [[nodiscard]] core::Milliseconds next();
    /// The longest wait, from now on as well.
    [[nodiscard]] core::Milliseconds longest();
    void reset() { m_base = m_limits.first; }

private:
    [[nodiscard]] core::Milliseconds jittered(core::Milliseconds base) const;

    BackoffLimits m_limits;
    std::function<double()> m_random;
    core::Milliseconds m_base;
};

} // namespace noc::net
