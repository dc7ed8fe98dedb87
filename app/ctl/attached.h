// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/follower.h"
#include "models/settings/paths.h"

#include <QJsonArray>

#include <functional>

/// Commands that follow the running program, or give it orders.
namespace noc::ctl {

/// Attaches to the running program of a profile and stays in the event loop until somebody ends it. `begin` connects
/// what it wants to the link, which is not up yet. A link that cannot be made, or that is cut when `keepsTrying` is
/// not set, is said on standard error and ends with a failure. An exit code.
[[nodiscard]] int runAttached(const settings::Paths &paths, const QStringList &topics, bool keepsTrying,
                              const std::function<void(remote::Follower &link)> &begin);

/// Sends one command as soon as the link is up; `show` gets the reply and returns the exit code. Failures are said
/// on standard error.
[[nodiscard]] int runCommand(const settings::Paths &paths, const QString &name, const QJsonObject &arguments,
                             const std::function<int(const QJsonObject &reply)> &show);

/// For runCommand(): a change of alerts is done; says so when it may not outlast a crash yet.
[[nodiscard]] int showStored(const QJsonObject &reply);

/// "No nocdesk runs for profile …", with what to do.
void printNotRunning(const settings::Paths &paths);

} // namespace noc::ctl
