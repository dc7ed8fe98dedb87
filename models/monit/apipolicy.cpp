// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/apipolicy.h"

#include "models/monit/apirequest.h"
#include "models/monit/basicauth.h"

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {

using Verdict = std::optional<AnswerNow>; ///< nullopt = nothing to refuse

AnswerNow refusedHere(int status, RejectionReason reason, const QString &detail, QByteArray extraHeader = {})
{
    if (!extraHeader.isEmpty())
        extraHeader += "\r\n";
    return refused(status, reason, detail, extraHeader + apiHeaders.toByteArray());
}

bool isAuthorized(const RequestHead &head, const CollectorConfig &config)
{
    const QByteArray &sent = head.authorization.reveal();
    const bool isConsole = presentsToken(sent, config.consoleToken);
    const bool isReader = presentsToken(sent, config.readToken); // always both, as to the time
    return isConsolePath(head.path) ? isConsole : isConsole || isReader;
}

Verdict refuseStranger(const RequestHead &head, const CollectorConfig &config)
{
    if (isAuthorized(head, config))
        return std::nullopt;
    return refusedHere(401, RejectionReason::BadCredentials,
                       head.authorization.isEmpty() ? u"no token"_s : u"wrong token"_s,
                       "WWW-Authenticate: Bearer realm=\"nocdesk\"\r\n"
                       "WWW-Authenticate: Basic realm=\"nocdesk\", charset=\"UTF-8\"");
}

Verdict refuseExcess(const RequestHead &head)
{
    if (head.isChunked || head.contentLength > 0)
        return refusedHere(400, RejectionReason::BadRequest, u"a body where none belongs"_s);
    if (head.query.size() > maxQueryBytes)
        return refusedHere(414, RejectionReason::BadRequest, u"the query is too long"_s);
    return std::nullopt;
}

/// RFC 6455 §4.1: 16 bytes in Base64.
bool isWebSocketKey(const QByteArray &key)
{
    const auto result = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return result && result.decoded.size() == 16;
}

RequestDecision decideConsole(const RequestHead &head)
{
    const RequestHead::Upgrade &upgrade = head.upgrade;
    if (!upgrade.isWebSocket || !upgrade.isInConnection)
        return refusedHere(426, RejectionReason::BadRequest, u"no WebSocket handshake"_s,
                           "Upgrade: websocket");
    if (upgrade.version != "13") {
        return refusedHere(426, RejectionReason::BadRequest, u"WebSocket version is not 13"_s,
                           "Upgrade: websocket\r\nSec-WebSocket-Version: 13");
    }
    if (!isWebSocketKey(upgrade.key) || !head.hasHost)
        return refusedHere(400, RejectionReason::BadRequest, u"incomplete WebSocket handshake"_s);
    return OpenConsole{};
}

} // namespace

bool isConsolePath(QByteArrayView path)
{
    return path == consolePath;
}

bool isApiPath(QByteArrayView path)
{
    return path == metricsPath || path.startsWith(apiPrefix);
}

RequestDecision decideApi(const RequestHead &head, const CollectorConfig &config)
{
    const bool isConsole = isConsolePath(head.path);
    if (config.consoleToken.isEmpty() && (isConsole || config.readToken.isEmpty()))
        return unknownPath(head);
    if (head.method != "GET" && (isConsole || head.method != "HEAD")) {
        return refusedHere(405, RejectionReason::WrongMethod, quoted(head.method + ' ' + head.path),
                           isConsole ? "Allow: GET" : "Allow: GET, HEAD");
    }
    // A page of another site may open WebSockets with what its browser remembers; a console is no page.
    if (isConsole && head.hasOrigin)
        return refusedHere(403, RejectionReason::BadRequest, u"a console in a browser (Origin)"_s);
    if (Verdict refusal = refuseStranger(head, config))
        return *refusal;
    if (Verdict refusal = refuseExcess(head))
        return *refusal;
    return isConsole ? decideConsole(head) : AskOwner{};
}

} // namespace noc::monit
