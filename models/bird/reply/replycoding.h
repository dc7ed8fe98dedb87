// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/reply/replyline.h"
#include "models/export.h"

#include <optional>

namespace noc::bird {

/// Of an error whose code was stripped and cannot be told from its text.
inline constexpr int unknownErrorCode = 8999;

/// The code of "1007-…", "0000 ", or of a bare "0000" that lost its blank; -1 when the line has none.
[[nodiscard]] NOC_MODELS_EXPORT int replyCode(QByteArrayView line);

/// How the lines of this reply begin, told from its beginning; nullopt while no line says. The first line of a coded reply
/// has its code; `birdc -v` writes five blanks before a continuation, where BIRD has one.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<ReplyCoding> detectCoding(QByteArrayView beginning);

/// The code that a line of a stripped reply had, when it is one of BIRD's error texts. Those that begin or end freely are
/// only known on a reply's first line.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<int> errorCodeOf(QByteArrayView text, bool isFirstLine);

} // namespace noc::bird
