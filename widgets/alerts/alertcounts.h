// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/severitycounts.h"

#include <QHash>
#include <QString>

namespace noc::alerts {

class AlertModel;

/// How many alerts there are, for the pane's title, the tabs' badges and the tray.
struct AlertCounts
{
    widgets::SeverityCounts unhandled; ///< by severity
    int handled = 0;
    QHash<QString, int> unhandledCriticals; ///< by source

    friend bool operator==(const AlertCounts &, const AlertCounts &) = default;
};

[[nodiscard]] AlertCounts countsOf(const AlertModel &alerts);

/// "2 critical, 5 warnings, 1 unknown": what nobody has; empty when there is nothing.
[[nodiscard]] QString unhandledText(const widgets::SeverityCounts &unhandled);

} // namespace noc::alerts
