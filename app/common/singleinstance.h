// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/paths.h"

namespace noc::app {

enum class RunningInstance {
    CameToFront,
    HasNoWindow, ///< it serves: a window may attach to it
    Failed, ///< said on standard error
};

/// Asks the running program of the profile to come to the front, with the desktop's token (XDG_ACTIVATION_TOKEN), and
/// waits some seconds for its answer: it may just be starting. Runs a QCoreApplication of its own, so that no display
/// is needed; to be called when InstanceLock is Busy and before there is an application object.
[[nodiscard]] RunningInstance activateRunningInstance(int argc, char **argv, const settings::Paths &paths);

} // namespace noc::app
