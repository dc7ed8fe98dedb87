// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdreply.h"

#include "models/bird/reply/replycoding.h"

namespace noc::ctl {

using bird::AnswerParser;
using bird::ReplyCoding;
using core::ErrorCode;

namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qsizetype beginningBytes = 64 * 1024; // enough to tell what it is

struct HttpHead
{
    qsizetype bytes = 0; ///< with the empty line
    int status = 0;
};

/// "HTTP/1.1 200 OK" and headers before the reply; none of it when the head does not end.
HttpHead httpHeadOf(QByteArrayView bytes)
{
    if (!bytes.startsWith("HTTP/"))
        return {};
    qsizetype end = bytes.indexOf("\r\n\r\n");
    qsizetype length = 4;
    if (end < 0) {
        end = bytes.indexOf("\n\n");
        length = 2;
    }
    const qsizetype blank = bytes.indexOf(' ');
    if (end < 0 || blank < 0)
        return {};
    return {end + length,
            bytes.sliced(blank + 1).first(std::min<qsizetype>(3, bytes.size() - blank - 1)).toInt()};
}

/// Bytes from the device until there are enough or no more. Sockets and pipes give less than asked.
QByteArray readBeginning(QIODevice &device)
{
    QByteArray bytes;
    while (bytes.size() < beginningBytes) {
        const QByteArray chunk = device.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return bytes;
}

QByteArray firstLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return (end < 0 ? bytes : bytes.first(end)).trimmed().toByteArray();
}

core::Result<void> readRest(QIODevice &device, qint64 taken, AnswerParser &parser)
{
    while (!parser.isEnded()) {
        const QByteArray chunk = device.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        taken += chunk.size();
        if (taken > maxReplyFileBytes)
            return core::failure(ErrorCode::TooLarge, QStringLiteral("the reply is larger than 1 GiB"));
        parser.take(chunk);
    }
    return {};
}

} // namespace

core::Result<bird::Answer> readBirdReply(QIODevice &device, const QByteArray &command,
                                         const bird::Version &version)
{
    const QByteArray beginning = readBeginning(device);
    const HttpHead head = httpHeadOf(beginning);
    const QByteArrayView body = QByteArrayView(beginning).sliced(head.bytes);
    // Nothing of BIRD's has no codes: a reply without any line is a proxy's.
    const ReplyCoding coding = bird::detectCoding(body).value_or(ReplyCoding::Stripped);
    AnswerParser parser(command, version, coding);
    parser.take(body);
    if (const auto read = readRest(device, beginning.size(), parser); !read)
        return std::unexpected(read.error());
    bird::Answer answer = parser.finish();
    if (head.status >= 300) {
        // The proxy's own word, however like BIRD's it looks.
        answer.end.code = bird::unknownErrorCode;
        answer.end.text = firstLine(body);
    }
    return answer;
}

} // namespace noc::ctl
