// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/monitfeed.h"

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class MonitPage;

/// The Monit tab on a feed: shows what it says and hands it the commands of the page. The caller owns the page; feed,
/// clock and theme must outlive it.
[[nodiscard]] MonitPage *makeMonitPage(MonitFeed &feed, const core::Clock &clock,
                                       const widgets::Theme &theme);

} // namespace noc::monit
