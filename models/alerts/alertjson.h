// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/result.h"

#include <QJsonObject>

/// Alerts for scripts, the store and other programs. Times are ISO 8601 in UTC with milliseconds, or null.
namespace noc::alerts {

/// `{"id","source","object","object_id","part","groups":[…],"severity","text","condition_since","active","flapping",
/// "since","last_change","count","handled","acknowledged":null|{"by","at","comment","until":"recovered"|"time"|
/// "forever","until_time","severity"},"muted_until"}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const Alert &alert);
/// `{"key","scope":"everything"|"source"|"group"|"object","value","label","until","by","at","comment"}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const Mute &mute);
/// `{"sequence","alerts":{"put":[…],"removed":[…]},"mutes":{"put":[…],"removed":[…]}}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const AlertDiff &diff);

/// The inverses. Texts are cut to the limits (alertlimits.h) and made safe to show. InvalidInput without an id, a
/// severity or another word that must be known; TooLarge for a diff of more rows than there can be.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<Alert> alertFromJson(const QJsonObject &json);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<Mute> muteFromJson(const QJsonObject &json);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<AlertDiff> alertDiffFromJson(const QJsonObject &json);

} // namespace noc::alerts
