// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QByteArray>

namespace noc::bird {

/// A ping or traceroute that runs on the router's side. The target is a name or an address that no program takes for an
/// option and no shell for anything but a word; there is no other way to make one than read().
class NOC_MODELS_EXPORT Probe
{
public:
    enum class Kind { Ping, Trace };

    /// InvalidInput: not a host name (RFC 1123) and not an address; a zone (%eth0) may follow.
    [[nodiscard]] static core::Result<Probe> read(Kind kind, const QString &target);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QByteArray &target() const { return m_target; }
    [[nodiscard]] bool isV6() const { return m_target.contains(':'); }

    friend bool operator==(const Probe &, const Probe &) = default;

private:
    Probe(Kind kind, QByteArray target)
        : m_kind(kind)
        , m_target(std::move(target))
    { }

    Kind m_kind;
    QByteArray m_target;
};

} // namespace noc::bird
