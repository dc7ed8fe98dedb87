// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/reply/replycoding.h"
#include "models/bird/reply/replyframer.h"

#include <QStringList>

using namespace noc::bird;

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        qFatal("%s", what);
}

struct Framed
{
    QList<QByteArray> lines;
    QList<int> codes;
    QList<QByteArray> asides;
    int code = -1;
    QByteArray text;
    bool isPartial = false;

    friend bool operator==(const Framed &, const Framed &) = default;
};

Framed framed(QByteArrayView bytes, ReplyCoding coding, qsizetype piece)
{
    Framed result;
    ReplyFramer framer(coding);
    const auto sink = [&](const ReplyLine &line) {
        require(line.text.size() <= maxReplyLineBytes, "a line is too long");
        result.lines.append(line.text.toByteArray());
        result.codes.append(line.code);
    };
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        framer.take(bytes.sliced(at, std::min(piece, bytes.size() - at)), sink);
    framer.finish(sink);
    require(framer.isEnded(), "no end");
    result.asides = framer.takeAsides();
    result.code = framer.end().code;
    result.text = framer.end().text;
    result.isPartial = framer.end().isPartial;
    return result;
}

} // namespace

/// One piece or many, a reply is the same, however its lines are taken to begin.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    static_cast<void>(detectCoding(bytes));
    for (const ReplyCoding coding : {ReplyCoding::Coded, ReplyCoding::Stripped, ReplyCoding::Verbose}) {
        const Framed whole = framed(bytes, coding, std::max<qsizetype>(bytes.size(), 1));
        for (const qsizetype piece : {qsizetype(1), qsizetype(7)})
            require(framed(bytes, coding, piece) == whole, "a reply differs when it comes in pieces");
    }
    return 0;
}
