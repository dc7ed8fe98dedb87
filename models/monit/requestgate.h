// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"
#include "models/export.h"
#include "models/monit/rejection.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <variant>

/// What the first bytes of a connection are, decided before QHttpServer sees any of them: it answers 200 to
/// conflicting lengths, lengths below zero and the like, in Qt 6.4 as in 6.11.
namespace noc::monit {

inline constexpr qsizetype maxHeadBytes = 16 * 1024;
inline constexpr int maxHeaderFields = 64;

/// More bytes are needed to tell.
struct NeedMore
{ };

/// No request at all but a body: what Monit 6.0.0 may send over TLS while it shuts down.
struct BareXml
{ };

struct Refusal
{
    int status = 400; ///< 0 = close without an answer, the peer speaks no HTTP
    RejectionReason reason = RejectionReason::BadRequest;
    QString detail; ///< English, safe to show
};

/// A request line and headers without any nonsense in them (RFC 9112).
struct RequestHead
{
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray query; ///< without the "?", as sent
    qint64 contentLength = -1; ///< −1 = not given
    bool isChunked = false;
    bool expectsContinue = false;
    core::Secret authorization;
    QByteArray contentEncoding; ///< lower case, empty when not given
    qsizetype bytes = 0; ///< up to and with the empty line
    bool hasHost = false;
    bool hasOrigin = false; ///< comes from a browser's page

    /// To WebSocket (RFC 6455 §4.2.1); to anything else is refused.
    struct Upgrade
    {
        bool isWebSocket = false; ///< named in Upgrade
        bool isInConnection = false; ///< "upgrade" is among Connection's
        QByteArray key;
        QByteArray version;
    } upgrade;
};

using HeadVerdict = std::variant<NeedMore, BareXml, Refusal, RequestHead>;

/// `received` are all bytes from the beginning of the connection on. Never asks for more than maxHeadBytes of them.
[[nodiscard]] NOC_MODELS_EXPORT HeadVerdict inspectHead(QByteArrayView received);

} // namespace noc::monit
