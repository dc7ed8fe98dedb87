// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace noc::app {

/// Loads the program's and Qt's own words for the first of the user's languages there are words for, and the plural
/// forms of English otherwise. To be called once, after the application object is made.
void installTranslations(const QLocale &locale);

} // namespace noc::app
