// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArray>

namespace noc::monit {

/// Exactly this beginning makes Monit ≥ 5.20 send gzip (it wants mmonit/3.6 or newer).
inline constexpr QByteArrayView serverName("mmonit/3.7 (nocdesk)");
/// What answers from behind a token carry besides: nobody keeps them, and a browser takes them for nothing else.
inline constexpr QByteArrayView apiHeaders("Cache-Control: no-store\r\nX-Content-Type-Options: nosniff");

/// An answer of our own: a complete HTTP response.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray extraHeader; ///< "Allow: POST", several with CRLF between them, empty for none
    bool hasBodyBytes = true; ///< false for HEAD: Content-Length only
    QByteArray contentType = "text/plain; charset=utf-8"; ///< of a body

    /// Up to and with the empty line.
    [[nodiscard]] NOC_MODELS_EXPORT QByteArray head() const;
    [[nodiscard]] NOC_MODELS_EXPORT QByteArray toHttp() const;
};

} // namespace noc::monit
