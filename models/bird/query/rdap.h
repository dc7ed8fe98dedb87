// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/core/clock.h"
#include "models/export.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace noc::bird {

inline constexpr qsizetype maxRdapBytes = 512 * 1024;

/// An RDAP answer (RFC 9083) as lines "name: value": handle, name, type, country, range, status, events, entities with their
/// roles and names, remarks. InvalidInput: no JSON object; NotFound, Refused: what the server says instead.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QString> rdapText(const QByteArray &json);

/// The address to ask: "autnum/15169", "ip/203.0.113.0/24" below the base. InvalidInput: neither of them.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QUrl> rdapUrl(const QUrl &base, const QString &subject);

/// Asks a bootstrap server, which redirects to the registry that knows.
class NOC_MODELS_EXPORT RdapClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RdapClient)

public:
    explicit RdapClient(QUrl base = QUrl(QStringLiteral("https://rdap.org/")),
                        core::Milliseconds deadline = core::Seconds(20), QObject *parent = nullptr);

    /// "AS15169", "15169", a prefix or an address.
    [[nodiscard]] core::Future<QString> ask(const QString &subject);

private:
    QUrl m_base;
    core::Milliseconds m_deadline;
    QNetworkAccessManager m_network;
};

} // namespace noc::bird
