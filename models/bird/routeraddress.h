// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QString>

namespace noc::bird {

/// Where a router's BIRD is spoken to and how; as text:
///
///     unix:/run/bird/bird.ctl                       BIRD's own socket; a bare path means the same
///     tcp://host:port                               that socket behind a relay
///     ssh://[user@]host[:port]/run/bird/bird.ctl    through the system's OpenSSH
///     lgproxy+http[s]://host[:port][/path]          bird-lg-go, port 8000
///     lgpy+http[s]://host[:port][/path]             sileht/bird-lg, port 5000
///     birdwatcher+http[s]://host[:port][/path]      port 29184
///     birdlg-php://host:port[/ipv6]                 bird.client.php behind a TCP server
///
/// Holds no secret: a URL with a password is refused.
struct RouterAddress
{
    enum class Kind { Unix, Tcp, Ssh, LgProxy, LgPy, Birdwatcher, BirdLgPhp };

    Kind kind = Kind::Unix;
    QString user; ///< of Ssh; empty = as its configuration says
    QString host; ///< a name or an address without brackets; empty for Unix
    int port = 0; ///< 0 = as ssh's configuration says
    QString path; ///< of the socket, or before the endpoints of a proxy
    bool isTls = false; ///< of the proxies
    bool isV6 = false; ///< of BirdLgPhp: the daemon of BIRD 1 that knows IPv6

    /// InvalidInput says what is wrong with it.
    [[nodiscard]] NOC_MODELS_EXPORT static core::Result<RouterAddress> fromText(const QString &text);
    [[nodiscard]] NOC_MODELS_EXPORT QString toText() const;
    /// A proxy that is spoken to by HTTP.
    [[nodiscard]] bool isHttp() const
    {
        return kind == Kind::LgProxy || kind == Kind::LgPy || kind == Kind::Birdwatcher;
    }

    friend bool operator==(const RouterAddress &, const RouterAddress &) = default;
};

} // namespace noc::bird
