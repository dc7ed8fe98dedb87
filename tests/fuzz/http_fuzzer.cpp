// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/apirequest.h"
#include "models/monit/basicauth.h"
#include "models/monit/chunkscanner.h"
#include "models/monit/messageidentity.h"
#include "models/monit/requestpolicy.h"
#include "models/net/inflate.h"

using namespace noc::monit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestBody = 64 * 1024;

void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("%s", what);
}

/// The end found in one look is the end found in two, and never lies beyond what is there.
void scanChunks(QByteArrayView body)
{
    ChunkScanner whole(largestBody);
    const auto expected = whole.scan(body);
    require(expected != ChunkScanner::State::Complete || whole.needed() <= body.size(),
            "chunks end too late");
    ChunkScanner halves(largestBody);
    const auto first = halves.scan(body.first(body.size() / 2));
    if (first == ChunkScanner::State::NeedMore)
        require(halves.scan(body) == expected, "chunks differ when they come in two pieces");
    else
        require(first == expected, "chunks end before the end");
}

void takeBody(QByteArrayView body)
{
    scanChunks(body);
    const auto inflated = noc::net::inflate(body, {.output = largestBody, .ratio = 100});
    require(!inflated || inflated->size() <= largestBody, "inflated beyond the limit");
    (void)peekIdentity(inflated ? QByteArrayView(*inflated) : body);
}

CollectorConfig config()
{
    CollectorConfig config;
    config.users = {{u"mu"_s, noc::core::Secret("p%40ss")}, {u"bl\u00e5"_s, noc::core::Secret("\xc3\xb8l")}};
    config.limits.body = largestBody;
    config.readToken = noc::core::Secret("r");
    config.consoleToken = noc::core::Secret("c");
    return config;
}

/// Whatever is let in was asked for as it must be, by who may.
void takeDecision(const RequestHead &head, const RequestDecision &decision)
{
    if (std::holds_alternative<TakeReport>(decision))
        require(head.contentLength <= largestBody, "takes more than the limit");
    const bool isConsole = std::holds_alternative<OpenConsole>(decision);
    if (!isConsole && !std::holds_alternative<AskOwner>(decision))
        return;
    const QByteArray &sent = head.authorization.reveal();
    const bool isAllowed = presentsToken(sent, noc::core::Secret("c"))
        || (!isConsole && presentsToken(sent, noc::core::Secret("r")));
    require(isAllowed, "lets in without the token");
    require(!head.isChunked && head.contentLength <= 0, "lets in with a body");
    require(head.query.size() <= maxQueryBytes, "lets in with a query beyond the limit");
    require(head.method == "GET" || (!isConsole && head.method == "HEAD"), "lets in another method");
    require(head.upgrade.isWebSocket == isConsole, "upgrades elsewhere");
    require(!isConsole || (!head.hasOrigin && head.upgrade.version == "13"), "lets in a page");
}

} // namespace

/// What a peer's bytes pass before QHttpServer: the gate, access, chunks, inflating and the look for an id.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const std::vector<CollectorUser> users = config().users;
    const QByteArrayView received(data, static_cast<qsizetype>(size));
    const HeadVerdict verdict = inspectHead(received);
    if (std::holds_alternative<NeedMore>(verdict))
        require(received.size() < maxHeadBytes, "waits for more than the limit");
    if (const auto *refusal = std::get_if<Refusal>(&verdict))
        require(!refusal->detail.isEmpty(), "refused without a reason");
    (void)authenticate(received, users);

    const auto *head = std::get_if<RequestHead>(&verdict);
    if (!head) {
        takeBody(received);
        return 0;
    }
    require(head->bytes <= received.size() && head->bytes <= maxHeadBytes, "the head ends too late");
    require(std::holds_alternative<RequestHead>(inspectHead(received.first(head->bytes))),
            "the head depends on what follows");
    require(!head->isChunked || head->contentLength < 0, "two framings at once");
    takeDecision(*head, decide(*head, config()));
    takeBody(received.sliced(head->bytes));
    return 0;
}
