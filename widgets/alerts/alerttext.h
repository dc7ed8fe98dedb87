// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

#include <QString>

/// What is said about alerts where there is room for more than a cell. Plain text.
namespace noc::alerts {

/// "Monit" for "monit".
[[nodiscard]] QString sourceTitle(const QString &source);
/// "postgres on db3", or "db3" when it is about the object itself.
[[nodiscard]] QString thingText(const Condition &condition);
/// What is wrong without the name of the part that thingText() says already: "Not running".
[[nodiscard]] QString problemText(const Condition &condition);

/// The moment without the date when it is today: "08:00". `time` in UTC, shown in local time.
[[nodiscard]] QString momentText(const QDateTime &time, const QDateTime &now);

/// Everything about an alert, with who has it, since when, why and until when: for tooltips.
[[nodiscard]] QString alertDetails(const Alert &alert, const QDateTime &now);

} // namespace noc::alerts
