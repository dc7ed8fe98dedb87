// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/reply/replyline.h"
#include "models/bird/version.h"
#include "models/core/result.h"
#include "models/export.h"

#include <QByteArray>
#include <QDateTime>

class QIODevice;

namespace noc::bird {

/// A reply as it came, with what is needed to read it again.
struct SavedResult
{
    QByteArray command;
    QString router; ///< as the user calls it
    QDateTime time; ///< when it was asked, UTC
    std::optional<Version> version;
    ReplyCoding coding = ReplyCoding::Coded;
    QByteArray reply;

    friend bool operator==(const SavedResult &, const SavedResult &) = default;
};

inline constexpr qsizetype maxSavedHead = 16 * 1024;

struct SavedResultLimits
{
    qint64 file = 512LL * 1024 * 1024;
    qint64 reply = 1024LL * 1024 * 1024; ///< twice a full table with attributes
};

/// One line of JSON, then the reply as a zlib stream (RFC 1950). Slow for full tables: not for the thread of the window.
/// TooLarge when it could not be loaded again.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QByteArray> encodeResult(const SavedResult &result,
                                                                      const SavedResultLimits &limits = {});
/// InvalidInput: not such a file, or broken; Unsupported: of a newer program; TooLarge.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<SavedResult> decodeResult(QByteArrayView bytes,
                                                                       const SavedResultLimits &limits = {});

/// To and from an open device; Io when that fails.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> saveResult(const SavedResult &result, QIODevice &device);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<SavedResult> loadResult(QIODevice &device);

} // namespace noc::bird
