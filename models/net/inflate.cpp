// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/inflate.h"

#include <algorithm>
#include <memory>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace noc::net {

namespace {

constexpr int automaticHeader = 15 + 32; // zlib.h: largest window, gzip or zlib by their header
constexpr qint64 firstPiece = 16 * 1024;

struct EndInflate
{
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

core::ErrorCode codeOf(int status)
{
    return status == Z_MEM_ERROR ? core::ErrorCode::Busy : core::ErrorCode::InvalidInput;
}

} // namespace

core::Result<QByteArray> inflate(QByteArrayView compressed, const InflateLimits &limits)
{
    z_stream stream{};
    if (inflateInit2(&stream, automaticHeader) != Z_OK)
        return core::failure(core::ErrorCode::Busy, u"zlib has no memory"_s);
    const std::unique_ptr<z_stream, EndInflate> end(&stream);

    // zlib does not write through next_in; its type is only const with ZLIB_CONST.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.data()));
    stream.avail_in = static_cast<uInt>(compressed.size());

    const qint64 byRatio = std::max(inflateRatioFloor, static_cast<qint64>(compressed.size()) * limits.ratio);
    const qint64 most = std::min(limits.output, byRatio);
    QByteArray output;
    int status = Z_OK;
    while (status == Z_OK) {
        // One byte more than allowed tells "exactly full" from "too much".
        const qint64 room = std::min(std::max<qint64>(output.size() * 2, firstPiece), most + 1);
        const qint64 done = output.size();
        if (done > most)
            return core::failure(core::ErrorCode::TooLarge, u"inflates to more than %1 bytes"_s.arg(most));
        output.resize(room);
        stream.next_out = reinterpret_cast<Bytef *>(output.data() + done);
        stream.avail_out = static_cast<uInt>(room - done);
        status = ::inflate(&stream, Z_NO_FLUSH);
        output.resize(room - static_cast<qint64>(stream.avail_out));
        if (status == Z_OK && stream.avail_out > 0)
            return core::failure(core::ErrorCode::InvalidInput, u"the compressed data is cut off"_s);
    }
    if (status != Z_STREAM_END) {
        const char *why = stream.msg ? stream.msg : "the compressed data is cut off";
        return core::failure(codeOf(status), QString::fromLatin1(why));
    }
    if (output.size() > most)
        return core::failure(core::ErrorCode::TooLarge, u"inflates to more than %1 bytes"_s.arg(most));
    if (stream.avail_in > 0)
        return core::failure(core::ErrorCode::InvalidInput, u"bytes after the compressed data"_s);
    return output;
}

} // namespace noc::net
