// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monit/collector/collectorpagestate.h"

namespace noc::workspace {
class Workspace;
}
namespace noc::settings {
struct CollectorSettings;
}

/// Between the collector's page, which knows no workspace, and the workspace, which knows no page.
namespace noc::app {

/// `lineAddress` is the one of the reachable addresses that the monitrc lines are for; empty = the best.
[[nodiscard]] monit::CollectorPageState collectorPageState(const workspace::Workspace &workspace,
                                                           const QString &lineAddress);

/// The settings with what the user chose on the page.
[[nodiscard]] settings::CollectorSettings withChoice(settings::CollectorSettings settings,
                                                     const monit::CollectorChoice &choice);

} // namespace noc::app
