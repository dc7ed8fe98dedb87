// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

/// How an agent names the address that its httpd is bound to.
namespace noc::monit {

[[nodiscard]] inline bool isAnyAddress(const QString &address)
{
    using namespace Qt::StringLiterals;
    return address.isEmpty() || address == "*"_L1 || address == "0.0.0.0"_L1 || address == "::"_L1;
}

[[nodiscard]] inline bool isLoopback(const QString &address)
{
    using namespace Qt::StringLiterals;
    return address.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(address).isLoopback();
}

} // namespace noc::monit
