// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routeraddress.h"
#include "models/settings/paths.h"
#include "models/settings/workspacesettings.h"

#include <QCommandLineParser>

#include <expected>
#include <vector>

/// Which routers a command of `nocdeskctl bird` asks.
namespace noc::ctl {

struct ChosenRouter
{
    QString name; ///< of the settings, or its address as text
    bird::RouterAddress address;
    bool isEnabled = true; ///< asked unless named
};

/// --router, which may be given several times
[[nodiscard]] QCommandLineOption routerOption();

/// The workspace file, or the defaults when there is none. The unexpected is an exit code, and why was said.
[[nodiscard]] std::expected<settings::WorkspaceSettings, int> readWorkspace(const settings::Paths &paths);

/// Those that --router names, in that order: by name in the settings, or by address; without it all that are configured.
/// Never empty; the unexpected is an exit code, and what to do was said.
[[nodiscard]] std::expected<std::vector<ChosenRouter>, int> chosenRouters(const QCommandLineParser &parser,
                                                                          const settings::Paths &paths);
/// As chosenRouters() without those that are switched off and not named.
[[nodiscard]] std::expected<std::vector<ChosenRouter>, int> askedRouters(const QCommandLineParser &parser,
                                                                         const settings::Paths &paths);

} // namespace noc::ctl
