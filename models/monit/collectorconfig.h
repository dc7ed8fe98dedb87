// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/secret.h"
#include "models/net/subnet.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <vector>

/// What the collector is told by the settings.
namespace noc::monit {

inline constexpr quint16 defaultCollectorPort = 8080; ///< as M/Monit
inline constexpr qint64 maxPlainBody = 2 * 1024 * 1024; ///< 565 kB was seen for 500 processes
inline constexpr qint64 maxInflatedBody = 16 * 1024 * 1024;

struct CollectorUser
{
    QString name;
    core::Secret password;
};

/// How connections are kept from hurting us.
struct ConnectionLimits
{
    int total = 800; ///< lowered to what RLIMIT_NOFILE leaves
    int perAddress = 200;
    core::Milliseconds requestDeadline{15'000}; ///< accept to complete request; dripping does not extend it
    qint64 body = maxPlainBody;
    qint64 inflated = maxInflatedBody;
    int inflateRatio = 200;
};

/// How reading over HTTP is kept from hurting us; an answer is waited for as long as for a request.
struct ApiLimits
{
    int places = 32; ///< requests that wait for their answer or are being answered
    qint64 answers = 256 * 1024 * 1024; ///< bytes of the bodies being written, together
    core::Milliseconds progress{15'000}; ///< a reader that takes nothing for so long is gone
};

/// How remote consoles are kept from hurting us.
struct ConsoleLimits
{
    int connections = 64;
    qint64 message = 1024 * 1024; ///< from a console
    qint64 untaken = 4 * 1024 * 1024; ///< from one console and not yet delivered, with 1 KiB for each message
    qint64 full = 1024 * 1024; ///< unsent bytes from which on nothing more is taken for a console …
    qint64 drained = 256 * 1024; ///< … until there are fewer than these
    core::Milliseconds handshake{10'000};
    core::Milliseconds ping{15'000}; ///< between two; who misses two is gone
    core::Milliseconds progress{30'000}; ///< as for readers
    core::Milliseconds closing{5'000}; ///< for the peer's part of closing
};

struct CollectorConfig
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = defaultCollectorPort; ///< 0 = any free port
    bool isTls = false;
    QByteArray certificatePem; ///< chain, own certificate first
    core::Secret privateKeyPem;
    std::vector<CollectorUser> users; ///< empty = nobody may post
    std::vector<net::Subnet> allowedSubnets; ///< empty = every address
    ConnectionLimits limits;
    core::Secret readToken; ///< for /metrics and /api/v1/…; empty = nobody may read, but with the other token
    core::Secret consoleToken; ///< for remote consoles, which may also read; empty = there are none
    ApiLimits api;
    ConsoleLimits console;
};

} // namespace noc::monit
