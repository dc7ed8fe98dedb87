// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/enumtext.h"

#include <QJsonValue>

/// The words that alertjson.cpp and alertcommands.cpp write and read.
namespace noc::alerts {

inline constexpr std::array untilWords{
    core::EnumText{Acknowledgement::Until::Recovered, QLatin1StringView("recovered")},
    core::EnumText{Acknowledgement::Until::Time, QLatin1StringView("time")},
    core::EnumText{Acknowledgement::Until::Forever, QLatin1StringView("forever")},
};
inline constexpr std::array scopeWords{
    core::EnumText{Mute::Scope::Everything, QLatin1StringView("everything")},
    core::EnumText{Mute::Scope::Source, QLatin1StringView("source")},
    core::EnumText{Mute::Scope::Group, QLatin1StringView("group")},
    core::EnumText{Mute::Scope::Object, QLatin1StringView("object")},
};

/// ISO 8601 in UTC with milliseconds; null for an invalid time.
[[nodiscard]] inline QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

/// Invalid for null, absent, or what is not a time.
[[nodiscard]] inline QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// Only whole words; a beginning is for people.
[[nodiscard]] inline std::optional<core::Severity> wholeSeverity(const QJsonValue &value)
{
    const QString word = value.toString();
    const auto severity = core::severityFromWord(word);
    return severity && core::severityWord(*severity) == word ? severity : std::nullopt;
}

} // namespace noc::alerts
