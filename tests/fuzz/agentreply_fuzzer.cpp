// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentrequest.h"

using namespace noc;
using namespace noc::monit;

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("%s", what);
}

core::Result<AgentReply> replyIn(QByteArrayView bytes, qsizetype piece, bool wantsBody)
{
    AgentReplyReader reader(wantsBody);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const auto taken = reader.take(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken)
            return **taken;
    }
    return reader.finish();
}

} // namespace

/// One piece or many, a reply is the same; and whatever it is, there is a verdict on it.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    for (const bool wantsBody : {false, true}) {
        const auto whole = replyIn(bytes, std::max<qsizetype>(bytes.size(), 1), wantsBody);
        require(replyIn(bytes, 7, wantsBody) == whole, "a reply differs when it comes in pieces");
        if (!whole)
            continue;
        require(whole->status >= 200 && whole->status < 600, "no status");
        require(whole->body.size() <= maxReplyBody, "the body is too large");
        require(whole->status < 400 || !actionVerdict(*whole, "/worker"), "an error is taken for success");
        require(whole->status == 200 || !pingVerdict(*whole), "taken for a Monit");
    }
    return 0;
}
