// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace noc::core {

/// What went wrong, as far as a caller acts on it; the user's words are made from it in widgets.
enum class ErrorCode {
    NotFound,
    InvalidInput,
    TooLarge,
    Refused,
    Unauthorized,
    Busy,
    Unreachable,
    TimedOut,
    Unsupported,
    Io,
};

/// A failure: `code` decides, `detail` is English for the log and never holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString detail)
{
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace noc::core
