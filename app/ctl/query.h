// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/paths.h"
#include "models/workspace/controlprotocol.h"

#include <functional>
#include <vector>

namespace noc::ctl {

using ShowRows = std::function<bool(const std::vector<QJsonObject> &rows)>;

/// Asks the running program, waits for the whole answer in the application's event loop and shows it. An exit code;
/// failures are said on standard error, with what to do when no program runs.
[[nodiscard]] int query(const settings::Paths &paths, const workspace::ControlRequest &request,
                        const ShowRows &show);

} // namespace noc::ctl
