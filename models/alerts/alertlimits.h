// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

#include <chrono>

/// What an alert or mute may be at most, wherever it comes from: a domain, the store, another program.
namespace noc::alerts {

inline constexpr qsizetype maxAlerts = 50'000;
inline constexpr qsizetype maxMutes = 1'000;

// Characters. An id cannot be cut, because two could become one.
inline constexpr qsizetype maxIdLength = 512;
inline constexpr qsizetype maxNameLength = 300;
inline constexpr qsizetype maxTextLength = 1'000;
inline constexpr qsizetype maxCommentLength = 1'000;
inline constexpr qsizetype maxByLength = 100;
inline constexpr qsizetype maxGroups = 50;

/// No mute is for ever.
inline constexpr std::chrono::days maxMuteDuration{366};

[[nodiscard]] NOC_MODELS_EXPORT bool isAlertId(const QString &id);

/// Cut to the limits and safe to show.
[[nodiscard]] NOC_MODELS_EXPORT Condition bounded(Condition condition);
[[nodiscard]] NOC_MODELS_EXPORT Acknowledgement bounded(Acknowledgement acknowledgement);
[[nodiscard]] NOC_MODELS_EXPORT Mute bounded(Mute mute);

} // namespace noc::alerts
