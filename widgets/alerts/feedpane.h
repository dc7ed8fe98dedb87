// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfeed.h"
#include "models/core/clock.h"

namespace noc::widgets {
class Theme;
}

namespace noc::alerts {

class AlertPane;

/// The pane on a feed: shows what it says and hands it what is decided in the pane, by `userName`. The caller owns the
/// pane; feed, clock and theme must outlive it.
[[nodiscard]] AlertPane *makeAlertPane(AlertFeed &feed, const core::Clock &clock, const widgets::Theme &theme,
                                       const QString &userName);

} // namespace noc::alerts
