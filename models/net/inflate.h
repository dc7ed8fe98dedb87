// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QByteArray>
#include <QByteArrayView>

namespace noc::net {

/// The ratio cap looks at nothing smaller than this: so much is harmless, and monotonous reports compress well.
inline constexpr qint64 inflateRatioFloor = 1024 * 1024;

struct InflateLimits
{
    qint64 output = 16 * 1024 * 1024;
    int ratio = 200; ///< of output to input, checked beyond inflateRatioFloor
};

/// One gzip or zlib stream (RFC 1952, RFC 1950), inflated piece by piece so that a bomb costs no more than the
/// limits. TooLarge when a limit is passed; InvalidInput when it is broken, cut off or followed by other bytes.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QByteArray> inflate(QByteArrayView compressed,
                                                                 const InflateLimits &limits);

} // namespace noc::net
