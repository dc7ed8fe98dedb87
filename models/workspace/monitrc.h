// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/export.h"

#include <QHostAddress>
#include <QStringList>

/// The lines an administrator copies into a monitrc so that its Monit reports here.
namespace noc::workspace {

struct MonitrcTarget
{
    QString host; ///< address or name as the agent reaches us
    quint16 port = 0;
    bool isTls = false;
    bool isSelfSigned = false;
    QString user;
    core::Secret password;
};

/// `set eventqueue …` and `set mmonit …`, a comment on TLS where one helps. User and password are percent-encoded as
/// far as a URL needs it; the collector takes them raw and decoded.
[[nodiscard]] NOC_MODELS_EXPORT QStringList monitrcLines(const MonitrcTarget &target);

/// How agents may reach a listener on `listening`: the address itself, or for "any address" our own ones, IPv4 first,
/// loopback last.
[[nodiscard]] NOC_MODELS_EXPORT QStringList reachableAddresses(const QHostAddress &listening,
                                                               const QList<QHostAddress> &own);

/// Of the interfaces that are up.
[[nodiscard]] NOC_MODELS_EXPORT QList<QHostAddress> ownAddresses();

} // namespace noc::workspace
