// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/enumtext.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace noc::core {

/// The words of error codes on our own wires; they never change.
inline constexpr std::array errorWords{
    EnumText{ErrorCode::NotFound, QLatin1StringView("not-found")},
    EnumText{ErrorCode::InvalidInput, QLatin1StringView("invalid-input")},
    EnumText{ErrorCode::TooLarge, QLatin1StringView("too-large")},
    EnumText{ErrorCode::Refused, QLatin1StringView("refused")},
    EnumText{ErrorCode::Unauthorized, QLatin1StringView("unauthorized")},
    EnumText{ErrorCode::Busy, QLatin1StringView("busy")},
    EnumText{ErrorCode::Unreachable, QLatin1StringView("unreachable")},
    EnumText{ErrorCode::TimedOut, QLatin1StringView("timed-out")},
    EnumText{ErrorCode::Unsupported, QLatin1StringView("unsupported")},
    EnumText{ErrorCode::Io, QLatin1StringView("io")},
};

/// An unknown word is one of a newer program: Refused.
[[nodiscard]] inline ErrorCode errorCodeOf(QStringView word)
{
    return valueOf(errorWords, word).value_or(ErrorCode::Refused);
}

/// {"error":"timed-out","detail":"…"}
[[nodiscard]] inline QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("error"), QString(textOf(errorWords, error.code))},
            {QStringLiteral("detail"), error.detail}};
}

[[nodiscard]] inline Error errorFrom(const QJsonObject &json)
{
    return {errorCodeOf(json[QLatin1StringView("error")].toString()),
            json[QLatin1StringView("detail")].toString()};
}

} // namespace noc::core
