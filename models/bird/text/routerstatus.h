// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/birdtime.h"
#include "models/bird/version.h"

#include <QStringList>

namespace noc::bird {

/// `show status`.
struct RouterStatus
{
    std::optional<Version> version;
    QString versionText;
    QString routerId;
    QString hostname;
    Time serverTime;
    Time lastReboot;
    Time lastReconfiguration;
    QString message; ///< "Daemon is up and running"
    QStringList notes; ///< of a graceful restart: what it waits for

    friend bool operator==(const RouterStatus &, const RouterStatus &) = default;
};

} // namespace noc::bird
