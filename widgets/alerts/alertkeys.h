// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/alerts/alerttable.h"

class QKeyEvent;

namespace noc::alerts {

/// What a key means while the alerts have the focus.
[[nodiscard]] std::optional<AlertAction> alertActionOf(const QKeyEvent &key);

/// "A", "Shift+A", …, as the platform writes them.
[[nodiscard]] QString keyTextOf(AlertAction action);

} // namespace noc::alerts
