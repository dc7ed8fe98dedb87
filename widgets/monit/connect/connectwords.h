// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/connectcommand.h"

namespace noc::monit {

/// Why a command cannot be used for a host, or at all.
[[nodiscard]] QString commandErrorWords(const core::Error &error);
/// Why it was not started, and what to do.
[[nodiscard]] QString launchErrorWords(const core::Error &error, const QString &program);
/// What the macros are.
[[nodiscard]] QString macroHelp();

} // namespace noc::monit
