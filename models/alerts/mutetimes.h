// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

/// Until when a mute or an acknowledgement may be asked to last. All results are in UTC.
namespace noc::alerts {

enum class MuteTime { FifteenMinutes, OneHour, UntilMorning };

inline constexpr std::array offeredMuteTimes{MuteTime::FifteenMinutes, MuteTime::OneHour,
                                             MuteTime::UntilMorning};
inline constexpr int morningHour = 8; ///< when the next shift is there

/// Durations pass as such, also in the nights when clocks are set; the morning is the next 08:00 in `zone`.
[[nodiscard]] NOC_MODELS_EXPORT QDateTime muteEnd(MuteTime time, const QDateTime &now, const QTimeZone &zone);

/// What somebody picked from a calendar and a clock: the first such moment after `now`; of a time that is left out
/// when clocks are set forward, the moment of that. Invalid when it has passed or lies beyond maxMuteDuration.
[[nodiscard]] NOC_MODELS_EXPORT QDateTime customMuteEnd(const QDate &date, const QTime &time,
                                                        const QDateTime &now, const QTimeZone &zone);

} // namespace noc::alerts
