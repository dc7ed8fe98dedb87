// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace noc::net {

/// An IPv4 or IPv6 prefix: "10.1.0.0/16", "2001:db8::/32", or one address.
class NOC_MODELS_EXPORT Subnet
{
public:
    /// nullopt for anything that is not an address or prefix, or whose length does not fit.
    [[nodiscard]] static std::optional<Subnet> fromText(QStringView text);

    /// IPv4-mapped IPv6 addresses (::ffff:10.1.2.3) count as IPv4.
    [[nodiscard]] bool contains(const QHostAddress &address) const;
    [[nodiscard]] QString toText() const;

    friend bool operator==(const Subnet &, const Subnet &) = default;

private:
    Subnet(QHostAddress network, int length)
        : m_network(std::move(network))
        , m_length(length)
    { }

    QHostAddress m_network;
    int m_length;
};

/// ::ffff:10.1.2.3 → 10.1.2.3; anything else unchanged. A dual-stack socket reports IPv4 peers as mapped.
[[nodiscard]] NOC_MODELS_EXPORT QHostAddress withoutMapping(const QHostAddress &address);

} // namespace noc::net
