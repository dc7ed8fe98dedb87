// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/answer.h"
#include "models/core/result.h"

#include <QIODevice>

namespace noc::ctl {

inline constexpr qint64 maxReplyFileBytes = 1024LL * 1024 * 1024; ///< two full tables with all attributes

/// Reads a saved reply: as BIRD's socket sends it, as `birdc` prints it, or as a proxy answered over HTTP with the headers
/// kept; which of them its first lines tell. Io: it could not be read; TooLarge.
[[nodiscard]] core::Result<bird::Answer> readBirdReply(QIODevice &device, const QByteArray &command,
                                                       const bird::Version &version);

} // namespace noc::ctl
