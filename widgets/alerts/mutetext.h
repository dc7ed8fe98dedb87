// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/alerts/mutetimes.h"

#include <chrono>
#include <vector>

/// Mutes in words. Nothing here is silent for ever, and all of it says how long it still is.
namespace noc::alerts {

/// "15 min", "1 h", "Until 08:00", for menus.
[[nodiscard]] QString muteTimeTitle(MuteTime time);

/// "Everything", "All of Monit", "Group web", "db3".
[[nodiscard]] QString muteTitle(const Mute &mute);

/// How long it still is: "2 h 10 min", "42 min", "30 s". Minutes are rounded up, so that it never reads less.
[[nodiscard]] QString remainingText(const QDateTime &until, const QDateTime &now);

/// The mute of everything, or nullptr.
[[nodiscard]] const Mute *muteOfEverything(const std::vector<Mute> &mutes);

/// For the status bar: "muted until 08:00 (42 min)"; "2 mutes" when only parts are muted; empty: none is.
[[nodiscard]] QString muteStatusText(const std::vector<Mute> &mutes, const QDateTime &now);

/// One line each: "db3: until 08:00 (42 min left), boris".
[[nodiscard]] QString muteDetails(const std::vector<Mute> &mutes, const QDateTime &now);

} // namespace noc::alerts
