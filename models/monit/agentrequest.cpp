// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentrequest.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::failure;

namespace {

/// Where a POST acts on Monit itself or by a regular expression; compared without case, after decoding.
constexpr QByteArrayView actingPages[]{"_runtime", "_doaction"};

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

QByteArray hostHeader(const AgentAccess &access)
{
    const QHostAddress address(access.host);
    QByteArray host = QUrl::toAce(access.host);
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        QHostAddress unscoped = address;
        unscoped.setScopeId({});
        host = '[' + unscoped.toString().toLatin1() + ']';
    } else if (!address.isNull()) {
        host = address.toString().toLatin1();
    }
    return "Host: " + host + ':' + QByteArray::number(access.port) + "\r\n";
}

/// RFC 7617, sent before it is asked for.
QByteArray authorization(const AgentAccess &access)
{
    const QByteArray credentials = access.user.toUtf8() + ':' + access.password.reveal();
    return "Authorization: Basic " + credentials.toBase64() + "\r\n";
}

QByteArray post(const AgentAccess &access, const QByteArray &path, const QByteArray &action,
                const QByteArray &token)
{
    const QByteArray body = "securitytoken=" + token + "&action=" + action;
    return "POST " + path + " HTTP/1.1\r\n" + hostHeader(access) + authorization(access)
        + "Cookie: securitytoken=" + token
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

/// nullopt for what is not a status line: "HTTP/1.0 302 Moved Temporarily".
std::optional<int> statusIn(QByteArrayView line)
{
    constexpr QByteArrayView version("HTTP/1.");
    if (line.size() < 12 || !line.startsWith(version) || line[8] != ' ')
        return std::nullopt;
    bool isNumber = false;
    const int status = line.sliced(9, 3).toInt(&isNumber);
    const bool isEnded = line.size() == 12 || line[12] == ' ';
    return isNumber && isEnded && status >= 200 && status < 600 ? std::optional(status) : std::nullopt;
}

/// What the first bytes must be the beginning of.
bool mayBeHttp(QByteArrayView bytes)
{
    constexpr QByteArrayView version("HTTP/1.");
    const qsizetype common = std::min(bytes.size(), version.size());
    return bytes.first(common) == version.first(common);
}

Error notHttp(QByteArrayView bytes)
{
    constexpr char tlsAlert = 0x15; // RFC 8446 §5.1
    return bytes[0] == tlsAlert ? Error{ErrorCode::Unsupported, u"TLS is spoken at that port"_s}
                                : Error{ErrorCode::Unsupported, u"the answer is not HTTP"_s};
}

/// Nothing of the body is repeated: what answers there could send our own credentials back.
Error refusalOf(const AgentReply &reply)
{
    switch (reply.status) {
    case 401:
        return {ErrorCode::Unauthorized, u"wrong user or password (401)"_s};
    case 403:
        return reply.body.contains("CSRF")
            ? Error{ErrorCode::Refused, u"the security token was not taken (403)"_s}
            : Error{ErrorCode::Refused, u"the user may only read (403)"_s};
    case 404:
        return {ErrorCode::NotFound, u"there is no service of that name (404)"_s};
    case 400:
        if (reply.body.contains("There is no service named"))
            return {ErrorCode::NotFound, u"there is no service of that name (400)"_s};
        return {ErrorCode::Unsupported, u"the request was not understood (400)"_s};
    default:
        return {reply.status < 500 || reply.status == 501 ? ErrorCode::Unsupported : ErrorCode::Io,
                u"unexpected answer %1"_s.arg(reply.status)};
    }
}

/// Monit ≥ 5.30 redirects to the page it was asked for, with the name as it is, not encoded.
bool isOwnPage(const QByteArray &location, const QByteArray &path)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(path);
    return location.isEmpty() || location == decoded.trimmed() || location == path
        || QByteArray::fromPercentEncoding(location) == decoded;
}

} // namespace

core::Result<QByteArray> servicePath(const QString &service)
{
    const QByteArray name = service.toUtf8();
    if (name.isEmpty() || std::ranges::any_of(name, isControl))
        return failure(ErrorCode::InvalidInput, u"the service's name is empty or holds control characters"_s);
    const bool isActing = std::ranges::any_of(
        actingPages, [&](QByteArrayView page) { return name.compare(page, Qt::CaseInsensitive) == 0; });
    if (isActing)
        return failure(ErrorCode::InvalidInput, u"the service has the name of one of Monit's own pages"_s);
    const QByteArray encoded = name.toPercentEncoding();
    if (encoded.size() > maxEncodedServiceName)
        return failure(ErrorCode::InvalidInput, u"the service's name is too long for Monit's httpd"_s);
    return '/' + encoded;
}

QByteArray actionRequest(const AgentAccess &access, const QByteArray &path, ServiceAction action,
                         const QByteArray &token)
{
    return post(access, path, QByteArray(wordOf(action).data(), wordOf(action).size()), token);
}

QByteArray pingRequest(const AgentAccess &access)
{
    return "GET /_ping HTTP/1.1\r\n" + hostHeader(access) + authorization(access)
        + "Connection: close\r\n\r\n";
}

QByteArray permissionRequest(const AgentAccess &access, const QByteArray &token)
{
    return post(access, "/_doaction", "monitor", token);
}

core::Result<std::optional<AgentReply>> AgentReplyReader::take(QByteArrayView bytes)
{
    if (m_hasHead) {
        m_buffer.append(bytes.first(std::min(bytes.size(), maxReplyBody - m_buffer.size())));
        return replyIfComplete();
    }
    const qsizetype searched = std::max<qsizetype>(m_buffer.size() - 3, 0);
    m_buffer.append(bytes);
    if (m_buffer.isEmpty())
        return std::nullopt;
    if (!mayBeHttp(m_buffer))
        return std::unexpected(notHttp(m_buffer));
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", searched);
    if (end > maxReplyHead || (end < 0 && m_buffer.size() > maxReplyHead + 3))
        return failure(ErrorCode::TooLarge, u"the head of the answer does not end"_s);
    if (end < 0)
        return std::nullopt;
    const QByteArray all = std::exchange(m_buffer, {});
    if (const auto read = readHead(QByteArrayView(all).first(end)); !read)
        return std::unexpected(read.error());
    return take(QByteArrayView(all).sliced(end + 4));
}

core::Result<void> AgentReplyReader::readHead(QByteArrayView head)
{
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    const auto status = statusIn(QByteArrayView(lines.first()).trimmed());
    if (!status)
        return failure(ErrorCode::Unsupported, u"the answer is not HTTP"_s);
    m_hasHead = true;
    m_reply.status = *status;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
        if (name == "location")
            m_reply.location = line.sliced(colon + 1).trimmed();
        bool isNumber = false;
        const qlonglong length =
            name == "content-length" ? line.sliced(colon + 1).trimmed().toLongLong(&isNumber) : 0;
        if (isNumber && length >= 0)
            m_contentLength = std::min<qlonglong>(length, maxReplyBody);
    }
    return {};
}

std::optional<AgentReply> AgentReplyReader::replyIfComplete()
{
    const bool needsBody = m_wantsBody || m_reply.status >= 400;
    if (needsBody && m_buffer.size() < m_contentLength)
        return std::nullopt;
    if (needsBody)
        m_reply.body = m_buffer.first(m_contentLength);
    return m_reply;
}

core::Result<AgentReply> AgentReplyReader::finish() const
{
    if (!m_hasHead && m_buffer.isEmpty())
        return failure(
            ErrorCode::Refused,
            u"closed without an answer: this machine is not in Monit's allow list, or TLS is spoken "
            "at that port"_s);
    if (!m_hasHead)
        return failure(ErrorCode::Io, u"the answer was cut off"_s);
    AgentReply reply = m_reply;
    reply.body = m_buffer;
    return reply;
}

core::Result<void> actionVerdict(const AgentReply &reply, const QByteArray &path)
{
    if (reply.status >= 400)
        return std::unexpected(refusalOf(reply));
    if (reply.status >= 300 && !isOwnPage(reply.location, path))
        return failure(ErrorCode::Unsupported, u"redirected to another place, which is not Monit's way"_s);
    return {};
}

core::Result<void> pingVerdict(const AgentReply &reply)
{
    if (reply.status == 404)
        return failure(ErrorCode::Unsupported, u"what answers there is no Monit (404)"_s);
    if (reply.status >= 400)
        return std::unexpected(refusalOf(reply));
    if (reply.status != 200 || reply.body.trimmed() != "pong")
        return failure(ErrorCode::Unsupported, u"what answers there is no Monit"_s);
    return {};
}

} // namespace noc::monit
