// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

namespace noc::core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

Milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace noc::core
