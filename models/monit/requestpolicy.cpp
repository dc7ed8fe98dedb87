// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/requestpolicy.h"

#include "models/core/text.h"
#include "models/monit/basicauth.h"

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Error";
    }
}

/// Text of a request in a rejection: short, and without characters that do something.
QString quoted(const QByteArray &text)
{
    return core::displayable(QString::fromUtf8(text.left(80)));
}

AnswerNow refused(int status, RejectionReason reason, const QString &detail,
                  const QByteArray &extraHeader = {})
{
    return {Answer{status, {}, extraHeader}, Rejected{reason, detail, {}}};
}

bool isKnownEncoding(const QByteArray &encoding)
{
    return encoding.isEmpty() || encoding == "identity" || encoding == "gzip" || encoding == "x-gzip";
}

RequestDecision decideRoot(const RequestHead &head)
{
    if (head.method != "GET" && head.method != "HEAD")
        return refused(405, RejectionReason::WrongMethod, quoted(head.method) + u" /"_s, "Allow: GET, HEAD");
    if (head.isChunked || head.contentLength > 0)
        return refused(400, RejectionReason::BadRequest, u"a body where none belongs"_s);
    if (head.method == "HEAD")
        return AnswerNow{Answer{200, greetingText(), {}, false}, std::nullopt};
    return ShowGreeting{};
}

RequestDecision decideCollector(const RequestHead &head, const std::vector<CollectorUser> &users,
                                const ConnectionLimits &limits)
{
    if (head.method != "POST")
        return refused(405, RejectionReason::WrongMethod, quoted(head.method) + u" /collector"_s,
                       "Allow: POST");
    const std::optional<QString> user = authenticate(head.authorization.reveal(), users);
    if (!user) {
        AnswerNow answer =
            refused(401, RejectionReason::BadCredentials,
                    head.authorization.isEmpty() ? u"no user and password"_s : u"wrong user or password"_s,
                    R"(WWW-Authenticate: Basic realm="nocdesk", charset="UTF-8")");
        answer.rejection->user = knownUserIn(head.authorization.reveal(), users);
        return answer;
    }
    if (!head.isChunked && head.contentLength < 0)
        return refused(411, RejectionReason::BadRequest, u"no Content-Length"_s);
    if (head.contentLength > maxDiscardedBody)
        return refused(413, RejectionReason::TooLarge, u"%1 bytes announced"_s.arg(head.contentLength));
    if (head.contentLength > limits.body) {
        return Discard{{RejectionReason::TooLarge,
                        u"%1 bytes, the limit is %2"_s.arg(head.contentLength).arg(limits.body), *user}};
    }
    if (!isKnownEncoding(head.contentEncoding))
        return Discard{{RejectionReason::UnsupportedEncoding, quoted(head.contentEncoding), *user}};
    return TakeReport{*user};
}

} // namespace

QByteArray Answer::toHttp() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray()
        + "\r\nServer: " + serverName.toByteArray() + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n";
    if (!body.isEmpty())
        text += "Content-Type: text/plain; charset=utf-8\r\n";
    if (!extraHeader.isEmpty())
        text += extraHeader + "\r\n";
    text += "\r\n";
    return hasBodyBytes ? QByteArray(text + body) : text;
}

RequestDecision decide(const RequestHead &head, const std::vector<CollectorUser> &users,
                       const ConnectionLimits &limits)
{
    if (head.path == "/")
        return decideRoot(head);
    if (head.path == QByteArrayView(collectorPath.data(), collectorPath.size()))
        return decideCollector(head, users, limits);
    return refused(404, RejectionReason::WrongPath, quoted(head.method + ' ' + head.path));
}

QByteArray greetingText()
{
    return "nocdesk listens here for Monit: set mmonit http://user:password@this-host:port/collector\n";
}

} // namespace noc::monit
