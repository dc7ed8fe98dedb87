// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/savedresult.h"

#include "models/core/enumtext.h"
#include "models/net/inflate.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace noc::bird {

using core::ErrorCode;
using core::failure;
using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "nocdesk-bird-reply"_L1;
constexpr int formatVersion = 1;
constexpr int fastCompression = 1; ///< the text is so redundant that the best is hardly smaller
constexpr int maxRatio = 1'100; ///< what zlib can do at most
constexpr qsizetype qtLengthBytes = 4; ///< what qCompress() puts before the stream

constexpr std::array codingWords{
    core::EnumText{ReplyCoding::Coded, "coded"_L1},
    core::EnumText{ReplyCoding::Stripped, "stripped"_L1},
    core::EnumText{ReplyCoding::Verbose, "verbose"_L1},
};

QByteArray head(const SavedResult &result)
{
    QJsonObject object{
        {u"format"_s, formatName},
        {u"version"_s, formatVersion},
        {u"command"_s, QString::fromUtf8(result.command)},
        {u"router"_s, result.router},
        {u"time"_s, result.time.toUTC().toString(Qt::ISODateWithMs)},
        {u"coding"_s, core::textOf(codingWords, result.coding)},
    };
    if (result.version)
        object.insert(u"bird"_s, toText(*result.version));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

core::Result<SavedResult> readHead(QByteArrayView line)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
    if (object.value(u"format"_s).toString() != formatName)
        return failure(ErrorCode::InvalidInput, u"not a saved reply"_s);
    const int version = object.value(u"version"_s).toInt();
    if (version < 1)
        return failure(ErrorCode::InvalidInput, u"no version"_s);
    if (version > formatVersion)
        return failure(ErrorCode::Unsupported, u"version %1"_s.arg(version));
    const auto coding = core::valueOf(codingWords, object.value(u"coding"_s).toString());
    if (!coding)
        return failure(ErrorCode::InvalidInput, u"unknown coding"_s);
    SavedResult result;
    result.command = object.value(u"command"_s).toString().toUtf8();
    result.router = object.value(u"router"_s).toString();
    result.time = QDateTime::fromString(object.value(u"time"_s).toString(), Qt::ISODateWithMs);
    result.version = versionFromText(object.value(u"bird"_s).toString().toLatin1());
    result.coding = *coding;
    return result;
}

} // namespace

core::Result<QByteArray> encodeResult(const SavedResult &result, const SavedResultLimits &limits)
{
    if (result.reply.size() > limits.reply)
        return failure(ErrorCode::TooLarge, u"a reply of %1 bytes"_s.arg(result.reply.size()));
    QByteArray bytes = head(result);
    if (bytes.size() > maxSavedHead)
        return failure(ErrorCode::TooLarge, u"a head of %1 bytes"_s.arg(bytes.size()));
    bytes.append(QByteArrayView(qCompress(result.reply, fastCompression)).sliced(qtLengthBytes));
    if (bytes.size() > limits.file)
        return failure(ErrorCode::TooLarge, u"a file of %1 bytes"_s.arg(bytes.size()));
    return bytes;
}

core::Result<SavedResult> decodeResult(QByteArrayView bytes, const SavedResultLimits &limits)
{
    if (bytes.size() > limits.file)
        return failure(ErrorCode::TooLarge, u"a file of %1 bytes"_s.arg(bytes.size()));
    const qsizetype end = bytes.first(std::min(bytes.size(), maxSavedHead)).indexOf('\n');
    if (end < 0)
        return failure(ErrorCode::InvalidInput, u"no head"_s);
    core::Result<SavedResult> result = readHead(bytes.first(end));
    if (!result)
        return result;
    core::Result<QByteArray> reply =
        net::inflate(bytes.sliced(end + 1), {.output = limits.reply, .ratio = maxRatio});
    if (!reply)
        return std::unexpected(reply.error());
    result->reply = std::move(*reply);
    return result;
}

core::Result<void> saveResult(const SavedResult &result, QIODevice &device)
{
    const core::Result<QByteArray> bytes = encodeResult(result);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (device.write(*bytes) != bytes->size())
        return failure(ErrorCode::Io, device.errorString());
    return {};
}

core::Result<SavedResult> loadResult(QIODevice &device)
{
    if (!device.isReadable())
        return failure(ErrorCode::Io, device.errorString());
    // One byte more than may be tells what is too large from what just fits.
    return decodeResult(device.read(SavedResultLimits().file + 1));
}

} // namespace noc::bird
