// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/requestgate.h"

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {

using Verdict = std::optional<Refusal>; ///< nullopt = nothing to refuse

Refusal bad(QLatin1StringView detail, int status = 400)
{
    return Refusal{status, RejectionReason::BadRequest, QString(detail)};
}

/// RFC 9110 §5.6.2.
bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isEqual(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// What can be told from any first bytes, before the head is complete.
std::optional<HeadVerdict> inspectStart(QByteArrayView received)
{
    constexpr char tlsHandshake = 0x16; // RFC 8446 §5.1
    if (received.front() == tlsHandshake)
        return Refusal{0, RejectionReason::BadRequest, u"TLS on a port without TLS"_s};
    if (received.front() == '<') {
        for (const QByteArrayView start : {QByteArrayView("<?xml"), QByteArrayView("<monit")}) {
            const qsizetype known = std::min(start.size(), received.size());
            if (received.first(known) == start.first(known))
                return known == start.size() ? HeadVerdict(BareXml{}) : HeadVerdict(NeedMore{});
        }
    }
    if (!isTokenCharacter(received.front()))
        return bad("not an HTTP request"_L1);
    return std::nullopt;
}

/// Line ends that another parser may see elsewhere than we do.
Verdict refuseControls(QByteArrayView head)
{
    for (qsizetype i = 0; i < head.size(); ++i) {
        const char c = head[i];
        if (c == '\0')
            return bad("NUL in the head"_L1);
        if (c == '\r' && i + 1 < head.size() && head[i + 1] != '\n')
            return bad("bare CR in the head"_L1);
        if (c == '\n' && (i == 0 || head[i - 1] != '\r'))
            return bad("bare LF in the head"_L1);
    }
    return std::nullopt;
}

Verdict readTarget(QByteArrayView target, RequestHead &head)
{
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7F; };
    if (!target.startsWith('/') || !std::ranges::all_of(target, isVisible))
        return bad("the request target is not a path"_L1);
    const qsizetype query = target.indexOf('?');
    head.path = (query < 0 ? target : target.first(query)).toByteArray();
    if (query >= 0)
        head.query = target.sliced(query + 1).toByteArray();
    return std::nullopt;
}

Verdict readRequestLine(QByteArrayView line, RequestHead &head, bool &isVersion10)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 1 || last <= first + 1 || !isToken(line.first(first)))
        return bad("not an HTTP request line"_L1);
    const QByteArrayView version = line.sliced(last + 1);
    isVersion10 = version == "HTTP/1.0";
    if (!isVersion10 && version != "HTTP/1.1") {
        return version.startsWith("HTTP/") ? bad("HTTP version is not 1.0 or 1.1"_L1, 505)
                                           : bad("not an HTTP request line"_L1);
    }
    head.method = line.first(first).toByteArray();
    return readTarget(line.sliced(first + 1, last - first - 1), head);
}

Verdict readLength(QByteArrayView value, RequestHead &head)
{
    bool isNumber = false;
    head.contentLength = value.toLongLong(&isNumber);
    if (!isDigits(value) || !isNumber)
        return bad("Content-Length is not a length"_L1);
    return std::nullopt;
}

bool hasListed(QByteArrayView list, QByteArrayView word)
{
    const QList<QByteArray> items = list.toByteArray().split(',');
    return std::ranges::any_of(items, [&](const QByteArray &item) { return isEqual(item.trimmed(), word); });
}

Verdict readUpgradeField(QByteArrayView name, QByteArrayView value, RequestHead &head)
{
    if (isEqual(name, "upgrade")) {
        if (!isEqual(value, "websocket"))
            return bad("no other protocol is spoken here"_L1);
        head.upgrade.isWebSocket = true;
    } else if (isEqual(name, "connection")) {
        head.upgrade.isInConnection |= hasListed(value, "upgrade");
    } else if (isEqual(name, "sec-websocket-key")) {
        head.upgrade.key = value.toByteArray();
    } else if (isEqual(name, "sec-websocket-version")) {
        head.upgrade.version = value.toByteArray();
    } else if (isEqual(name, "origin")) {
        head.hasOrigin = true;
    } else if (isEqual(name, "host")) {
        head.hasHost = !value.isEmpty();
    }
    return std::nullopt;
}

Verdict readField(QByteArrayView name, QByteArrayView value, RequestHead &head)
{
    if (isEqual(name, "content-length"))
        return readLength(value, head);
    if (isEqual(name, "transfer-encoding")) {
        if (!isEqual(value, "chunked"))
            return bad("Transfer-Encoding is not chunked"_L1, 501);
        head.isChunked = true;
    } else if (isEqual(name, "authorization")) {
        head.authorization = core::Secret(value.toByteArray());
    } else if (isEqual(name, "content-encoding")) {
        head.contentEncoding = value.toByteArray().toLower();
    } else if (isEqual(name, "expect")) {
        if (!isEqual(value, "100-continue"))
            return bad("Expect is not 100-continue"_L1, 417);
        head.expectsContinue = true;
    } else {
        return readUpgradeField(name, value, head);
    }
    return std::nullopt;
}

/// Fields that mean something to the framing or to access may come once only.
bool isSingular(const QByteArray &lowerName)
{
    static const std::set<QByteArray> names{
        "authorization", "content-encoding",  "content-length",       "expect", "host", "transfer-encoding",
        "upgrade",       "sec-websocket-key", "sec-websocket-version"};
    return names.contains(lowerName);
}

Verdict readFields(QByteArrayView fields, RequestHead &head)
{
    std::set<QByteArray> seen;
    int count = 0;
    while (!fields.isEmpty()) {
        const qsizetype end = fields.indexOf("\r\n");
        const QByteArrayView line = fields.first(end);
        fields = fields.sliced(end + 2);
        if (++count > maxHeaderFields)
            return bad("too many header fields"_L1, 431);
        if (line.startsWith(' ') || line.startsWith('\t'))
            return bad("folded header line"_L1);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)))
            return bad("header line without a name"_L1);
        const QByteArrayView value = line.sliced(colon + 1);
        const auto isControl = [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7F; };
        if (std::ranges::any_of(value, isControl)) // before trimming, which also takes vertical tabs
            return bad("control character in a header"_L1);
        const QByteArray name = line.first(colon).toByteArray().toLower();
        if (isSingular(name) && !seen.insert(name).second)
            return Refusal{400, RejectionReason::BadRequest, u"more than one "_s + QString::fromLatin1(name)};
        if (Verdict refusal = readField(name, value.trimmed(), head))
            return refusal;
    }
    return std::nullopt;
}

HeadVerdict readHead(QByteArrayView text, qsizetype lineEnd, RequestHead head, bool isVersion10)
{
    head.bytes = text.size();
    if (Verdict refusal = readFields(text.chopped(2).sliced(lineEnd + 2), head))
        return *refusal;
    if (head.isChunked && (head.contentLength >= 0 || isVersion10)) {
        return isVersion10 ? bad("Transfer-Encoding in HTTP/1.0"_L1)
                           : bad("both Content-Length and Transfer-Encoding"_L1);
    }
    if (head.upgrade.isWebSocket && isVersion10)
        return bad("Upgrade in HTTP/1.0"_L1);
    return head;
}

} // namespace

HeadVerdict inspectHead(QByteArrayView received)
{
    if (received.isEmpty())
        return NeedMore{};
    if (auto verdict = inspectStart(received))
        return *verdict;

    constexpr QByteArrayView blankLine("\r\n\r\n");
    const qsizetype end = received.first(std::min(received.size(), maxHeadBytes)).indexOf(blankLine);
    const QByteArrayView text = end < 0 ? received.first(std::min(received.size(), maxHeadBytes))
                                        : received.first(end + blankLine.size());
    if (Verdict refusal = refuseControls(text))
        return *refusal;
    RequestHead head;
    bool isVersion10 = false;
    const qsizetype lineEnd = text.indexOf("\r\n");
    if (lineEnd >= 0) { // at once, so that who speaks another protocol need not wait for the deadline
        if (Verdict refusal = readRequestLine(text.first(lineEnd), head, isVersion10))
            return *refusal;
    }
    if (end < 0) {
        if (received.size() < maxHeadBytes)
            return NeedMore{};
        return lineEnd >= 0 ? bad("the headers are too long"_L1, 431) : bad("the path is too long"_L1, 414);
    }
    return readHead(text, lineEnd, std::move(head), isVersion10);
}

} // namespace noc::monit
