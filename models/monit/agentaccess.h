// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/monit/host.h"

#include <QByteArray>
#include <QString>

/// Where and as whom the httpd of an agent is spoken to.
namespace noc::monit {

inline constexpr quint16 defaultAgentPort = 2812;

/// What the administrator approved for one host. Credentials go here and nowhere else: what a report says of the
/// agent's httpd is at most a suggestion.
struct AgentAccess
{
    QString host; ///< an IP address or a name
    quint16 port = defaultAgentPort;
    bool isTls = false;
    QString user; ///< without a colon (RFC 7617)
    core::Secret password; ///< UTF-8
    /// SHA-256 of the DER of the certificate that is expected, 32 bytes; then nothing else of it matters. Empty = one
    /// for this host that the system's authorities vouch for.
    QByteArray certificateSha256;

    friend bool operator==(const AgentAccess &, const AgentAccess &) = default;
};

/// InvalidInput says which part cannot be used.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> validate(const AgentAccess &access);

/// "AB:CD:…" as certificates are shown, or 64 hexadecimal digits, as 32 bytes; empty for anything else.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray fingerprintFromText(QStringView text);
/// "AB:CD:…".
[[nodiscard]] NOC_MODELS_EXPORT QString fingerprintText(const QByteArray &sha256);

/// What can be proposed to the administrator for a host.
struct AccessSuggestion
{
    enum class Doubt {
        None,
        OtherAddress, ///< the agent names another address than it reports from, such as behind NAT
        LoopbackOnly, ///< the agent listens on its own loopback only: cannot be reached
        UnixSocketOnly, ///< there is no port: cannot be reached
        NoHttpd, ///< the agent says that it has no httpd, or names no usable port: cannot be reached
    };

    /// The source address of the reports, the port and TLS as the agent says; no user, password or certificate.
    AgentAccess access;
    Doubt doubt = Doubt::None;

    friend bool operator==(const AccessSuggestion &, const AccessSuggestion &) = default;
};

/// For a form, to be confirmed by the administrator and never used by itself: whoever may post a report chooses what
/// it says.
[[nodiscard]] NOC_MODELS_EXPORT AccessSuggestion suggestAccess(const Host &host);

} // namespace noc::monit
