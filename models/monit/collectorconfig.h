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
};

} // namespace noc::monit
