// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/cheatsheet.h"

class QMenuBar;

namespace noc::app {

/// Every action of the menus that has a key, menu by menu, and the keys of lists and of the filter.
[[nodiscard]] QList<CheatSheet::Section> keysOf(const QMenuBar &menus);

/// How to filter, as Markdown in the user's language.
[[nodiscard]] QString filterHelp();

} // namespace noc::app
