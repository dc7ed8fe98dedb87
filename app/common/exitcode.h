// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noc::app {

/// What both programs return; documented in --help and the man pages.
enum ExitCode {
    ExitOk = 0,
    ExitFailure = 1,
    ExitUsage = 2, ///< wrong options or arguments
    ExitConfigInvalid = 3,
};

} // namespace noc::app
