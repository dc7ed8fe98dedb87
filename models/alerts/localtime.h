// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

/// Local times on the days when clocks are set. Qt's own answers for these changed with 6.7.
namespace noc::alerts {

/// When a clock in `zone` shows `time` on `date`, in UTC, earliest first: once, or twice when the clock is set back
/// over it. When it is set forward over it: the moment of that, once.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<QDateTime> occurrencesOf(const QDate &date, const QTime &time,
                                                                     const QTimeZone &zone);

/// The first of those after `now`, in UTC.
[[nodiscard]] NOC_MODELS_EXPORT QDateTime nextOccurrence(const QDateTime &now, const QTime &time,
                                                         const QTimeZone &zone);

} // namespace noc::alerts
