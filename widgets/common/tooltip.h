// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noc::widgets {

/// Text for setToolTip() that Qt cannot mistake for HTML whatever the network sent; line feeds are kept.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace noc::widgets
