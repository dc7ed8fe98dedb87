// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/resultfile.h"

#include "models/bird/answer.h"
#include "models/bird/routes/savedresult.h"

#include <QRegularExpression>
#include <QThreadPool>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr qsizetype mostNameLetters = 80;
constexpr qsizetype partBytes = 1024 * 1024;

template<typename T, typename Work>
core::Future<T> onWorker(Work work)
{
    const auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

core::Result<RouteResult> read(const QByteArray &bytes)
{
    const auto saved = decodeResult(bytes);
    if (!saved)
        return std::unexpected(saved.error());
    const Version version = saved->version.value_or(Version{2, 0, 0});
    const Answer answer = parseAnswer(saved->reply, saved->command, version, saved->coding);
    RouteResult result;
    if (const auto *table = std::get_if<std::shared_ptr<const RouteTable>>(&answer.content))
        result.table = *table;
    else if (const auto *counts = std::get_if<RouteCount>(&answer.content))
        result.counts = *counts;
    else
        return failure(ErrorCode::InvalidInput, u"the file holds no routes"_s);
    if (!result.table)
        result.table = std::make_shared<const RouteTable>();
    result.router = saved->router;
    result.command = saved->command;
    result.when = saved->time;
    result.bytes = saved->reply.size();
    result.raw = saved->reply;
    result.version = saved->version;
    result.coding = saved->coding;
    result.isPartial = answer.end.isPartial;
    result.isSaved = true;
    return result;
}

/// Bytes one by one: what is no name stays as it came, whatever its encoding.
QByteArray hidden(const QByteArray &bytes, NameHiding &hiding)
{
    return hiding.text(QString::fromLatin1(bytes)).toLatin1();
}

/// In parts of whole lines, since a reply may have a gigabyte.
void hideNames(SavedResult &saved, HidingRules rules)
{
    for (QString &name : rules.protocolNames)
        name = QString::fromLatin1(name.toUtf8());
    NameHiding hiding(rules);
    saved.command = hidden(saved.command, hiding);
    QByteArray reply;
    reply.reserve(saved.reply.size());
    for (qsizetype at = 0; at < saved.reply.size();) {
        const qsizetype line = saved.reply.indexOf('\n', at + partBytes);
        const qsizetype end = line < 0 ? saved.reply.size() : line + 1;
        reply += hidden(saved.reply.sliced(at, end - at), hiding);
        at = end;
    }
    saved.reply = reply;
}

} // namespace

core::Future<QByteArray> encodedResult(const RouteResult &result, const HidingRules &hiding)
{
    if (result.raw.isEmpty())
        return core::ready<QByteArray>(failure(ErrorCode::NotFound, u"no reply was kept"_s));
    if (!result.isRawWhole)
        return core::ready<QByteArray>(failure(ErrorCode::TooLarge, u"the reply was too long to keep it"_s));
    SavedResult saved{result.command, result.router, result.when, result.version, result.coding, result.raw};
    return onWorker<QByteArray>([saved = std::move(saved), hiding]() mutable {
        if (!hiding.isNothing())
            hideNames(saved, hiding);
        return encodeResult(saved);
    });
}

core::Future<RouteResult> decodedResult(const QByteArray &bytes)
{
    return onWorker<RouteResult>([bytes] { return read(bytes); });
}

QString suggestedFileName(const RouteResult &result, const QString &suffix, const HidingRules &hiding)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]+"_s);
    const bool isTold = !result.query.isEmpty() && NameHiding(hiding).text(result.query) == result.query;
    QString name = result.router + u'-' + (isTold ? result.query : u"routes"_s);
    name = name.replace(unsafe, u"-"_s).left(mostNameLetters);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name + u'-' + result.when.toUTC().toString(u"yyyyMMdd'T'HHmm"_s) + u'.' + suffix;
}

} // namespace noc::bird
