// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/core/severity.h"
#include "models/export.h"

#include <QJsonObject>
#include <QTimeZone>

#include <vector>

namespace noc::alerts {

inline constexpr std::size_t maxNotifyRules = 100;
inline constexpr core::Seconds maxNotifyAfter = std::chrono::hours(24);
inline constexpr core::Seconds maxGather = std::chrono::minutes(1);

/// What is worth calling somebody.
struct NotifyRule
{
    QString source; ///< empty: every
    core::Severity atLeast = core::Severity::Warning;
    core::Seconds after{0}; ///< it must last so long first

    friend bool operator==(const NotifyRule &, const NotifyRule &) = default;
};

/// When to call nobody. What the clock on the wall shows decides, also in the nights when it is set.
struct QuietHours
{
    bool isEnabled = false;
    QTime from{22, 0}; ///< local; later than `to`: over midnight; equal: never quiet
    QTime to{7, 0};
    bool doesCriticalBreakThrough = true;

    [[nodiscard]] NOC_MODELS_EXPORT bool isQuietAt(const QDateTime &now, const QTimeZone &zone) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

struct AlertRules
{
    std::vector<NotifyRule> rules{NotifyRule()}; ///< any that fits is enough; without one nobody is called
    QuietHours quietHours;
    core::Seconds gather{2}; ///< what comes within it is one notification

    friend bool operator==(const AlertRules &, const AlertRules &) = default;
};

/// `{"rules":[{"source","at_least":"warning","after_seconds":0}],"quiet_hours":{"enabled","from":"22:00","to",
/// "critical_breaks_through"},"gather_seconds":2}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const AlertRules &rules);

/// What is absent is as by default. InvalidInput, with the path in `detail`, for a wrong type or a value out of
/// bounds; TooLarge for more than maxNotifyRules.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<AlertRules> alertRulesFromJson(const QJsonObject &json);

} // namespace noc::alerts
