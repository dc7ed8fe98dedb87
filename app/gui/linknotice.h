// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/workspacenotice.h"

/// The link to the program that the window is attached to, and the history's store, in the user's words.
namespace noc::app {

/// nullopt while the link is up, or has not been tried for long.
[[nodiscard]] std::optional<Notice> linkTrouble(const workspace::LinkStatus &link);

/// nullopt while everything is kept.
[[nodiscard]] std::optional<Notice> storeTrouble(const store::StoreStatus &status);

/// A command that was sent to the program there and not carried out.
[[nodiscard]] QString commandTrouble(const core::Error &error);

/// For the status bar, in place of the collector's when the window is attached.
[[nodiscard]] CollectorText linkTextOf(const workspace::LinkStatus &link);

} // namespace noc::app
