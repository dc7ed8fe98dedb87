// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfeed.h"
#include "models/core/result.h"

#include <QJsonObject>

/// What people do about alerts, as it goes from one program to another: a name and arguments.
namespace noc::alerts {

inline constexpr QLatin1StringView acknowledgeCommand("alerts.acknowledge");
inline constexpr QLatin1StringView unacknowledgeCommand("alerts.unacknowledge");
inline constexpr QLatin1StringView muteCommand("alerts.mute");
inline constexpr QLatin1StringView unmuteCommand("alerts.unmute");

inline constexpr qsizetype maxCommandIds = 10'000;

/// `{"ids":[…],"by","comment","until":"recovered"|"time"|"forever","until_time"}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject acknowledgeArguments(const QStringList &ids,
                                                                 const Acknowledgement &acknowledgement);
/// `{"ids":[…]}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject unacknowledgeArguments(const QStringList &ids);
/// `{"scope","value","label","until","by","comment"}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject muteArguments(const Mute &mute);
/// `{"key"}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject unmuteArguments(const QString &key);

/// Does to `feed` what the command says, or nothing: Unsupported for a name that is none of these, InvalidInput for
/// arguments that do not fit it, TooLarge for more than maxCommandIds or longer texts than alertlimits.h allows.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> applyAlertCommand(AlertFeed &feed, const QString &name,
                                                                     const QJsonObject &arguments);

} // namespace noc::alerts
