// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace noc::widgets {

/// How long ago, in one unit: "now", "12 s", "3 min", "2 h", "5 d". Negative ages (a clock was set) are "now".
[[nodiscard]] QString ageText(std::chrono::seconds age);

/// The moment itself for tooltips, in the user's time zone and language, to the second; empty when invalid.
[[nodiscard]] QString exactTimeText(const QDateTime &time);

} // namespace noc::widgets
