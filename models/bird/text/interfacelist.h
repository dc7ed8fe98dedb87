// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace noc::bird {

/// One interface of `show interfaces`.
struct InterfaceRow
{
    QString name;
    bool isUp = false;
    std::optional<quint32> index;
    QString master;
    QStringList flags;
    std::optional<quint32> mtu;
    struct Address
    {
        QString address;
        QString notes; ///< "Preferred, opposite 10.0.0.2, scope univ"

        friend bool operator==(const Address &, const Address &) = default;
    };
    std::vector<Address> addresses;

    friend bool operator==(const InterfaceRow &, const InterfaceRow &) = default;
};

} // namespace noc::bird
