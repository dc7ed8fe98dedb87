// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/severitycounts.h"

#include <QIcon>

namespace noc::widgets {
class Theme;
}

namespace noc::app {

/// What the tray icon shows.
struct TrayState
{
    widgets::SeverityCounts unhandled; ///< by severity
    bool isMuted = false; ///< everything

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

/// The shape of the worst that nobody has, in its colour, with how many there are; a tick when there is nothing; grey
/// while everything is muted. Drawn for every usual size, readable on light and dark panels.
[[nodiscard]] QIcon trayIcon(const TrayState &state, const widgets::Theme &theme);

/// "2 critical, 5 warnings", and that it is muted.
[[nodiscard]] QString trayToolTip(const TrayState &state);

} // namespace noc::app
