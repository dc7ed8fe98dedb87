// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QDateTime>

#include <chrono>

namespace noc::core {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// The only source of time, injected so that tests own it.
class NOC_MODELS_EXPORT Clock
{
public:
    virtual ~Clock() = default;

    /// Wall clock, UTC; jumps when the administrator or NTP sets it.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Never goes back and stands still while the machine is suspended (CLOCK_MONOTONIC on Linux).
    [[nodiscard]] virtual Milliseconds monotonic() const = 0;
};

class NOC_MODELS_EXPORT SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
};

} // namespace noc::core
