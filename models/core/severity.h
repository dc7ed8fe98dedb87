// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QLatin1StringView>
#include <QMetaType>

#include <array>
#include <optional>

namespace noc::core {

Q_NAMESPACE_EXPORT(NOC_MODELS_EXPORT)

/// How much a thing needs a human, least first, so that operator< sorts and std::max combines.
/// Its shape, word and colour are the theme's business.
enum class Severity {
    Good,
    Off, ///< not monitored, stopped on purpose
    Information, ///< changed, initialising
    Unknown, ///< stale: nobody can tell
    Warning,
    Critical,
};
Q_ENUM_NS(Severity)

inline constexpr std::array allSeverities{Severity::Critical,    Severity::Warning, Severity::Unknown,
                                          Severity::Information, Severity::Off,     Severity::Good};

/// Stable English word for JSON and for the filter: "good", "off", "info", "unknown", "warning", "critical".
[[nodiscard]] NOC_MODELS_EXPORT QLatin1StringView severityWord(Severity severity);

/// The inverse of severityWord(); also takes any unambiguous beginning ("crit", "warn").
[[nodiscard]] NOC_MODELS_EXPORT std::optional<Severity> severityFromWord(QStringView word);

} // namespace noc::core
