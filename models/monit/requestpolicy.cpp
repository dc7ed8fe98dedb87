// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/requestpolicy.h"

#include "models/core/text.h"
#include "models/monit/apipolicy.h"
#include "models/monit/basicauth.h"

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {

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

QString quoted(const QByteArray &text)
{
    return core::displayable(QString::fromUtf8(text.left(80)));
}

AnswerNow refused(int status, RejectionReason reason, const QString &detail, const QByteArray &extraHeader)
{
    return {Answer{status, {}, extraHeader}, Rejected{reason, detail, {}}};
}

AnswerNow unknownPath(const RequestHead &head)
{
    return refused(404, RejectionReason::WrongPath, quoted(head.method + ' ' + head.path));
}

RequestDecision decide(const RequestHead &head, const CollectorConfig &config)
{
    if (head.upgrade.isWebSocket && !isConsolePath(head.path))
        return refused(400, RejectionReason::BadRequest, u"no other protocol is spoken here"_s);
    if (head.path == "/")
        return decideRoot(head);
    if (head.path == QByteArrayView(collectorPath.data(), collectorPath.size()))
        return decideCollector(head, config.users, config.limits);
    if (isApiPath(head.path))
        return decideApi(head, config);
    return unknownPath(head);
}

QByteArray greetingText()
{
    return "nocdesk listens here for Monit: set mmonit http://user:password@this-host:port/collector\n";
}

} // namespace noc::monit
