// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/rejectionjson.h"

#include <QJsonArray>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

core::Result<Rejection> rejectionFrom(const QJsonObject &json)
{
    const auto reason = rejectionFromWord(json["reason"_L1].toString());
    if (!reason)
        return core::failure(ErrorCode::InvalidInput, u"an unknown reason of rejection"_s);
    return Rejection{
        *reason,
        {QHostAddress(json["source"_L1]["address"_L1].toString()), json["source"_L1]["user"_L1].toString()},
        json["detail"_L1].toString(),
        timeFrom(json["first"_L1]),
        timeFrom(json["last"_L1]),
        json["count"_L1].toInt(1)};
}

} // namespace

QJsonObject toJson(const Rejection &rejection)
{
    return {{u"reason"_s, rejectionWord(rejection.reason)},
            {u"source"_s,
             QJsonObject{{u"address"_s, rejection.source.address.toString()},
                         {u"user"_s, rejection.source.user}}},
            {u"detail"_s, rejection.detail},
            {u"first"_s, timeText(rejection.first)},
            {u"last"_s, timeText(rejection.last)},
            {u"count"_s, rejection.count}};
}

QJsonObject toJson(const core::RowDiff<Rejection> &diff)
{
    QJsonArray put;
    for (const Rejection &rejection : diff.put)
        put.append(toJson(rejection));
    QJsonArray removed;
    for (const QByteArray &key : diff.removed)
        removed.append(QString::fromLatin1(key.toHex()));
    return {{u"sequence"_s, static_cast<qint64>(diff.sequence)}, {u"put"_s, put}, {u"removed"_s, removed}};
}

core::Result<core::RowDiff<Rejection>> rejectionDiffFromJson(const QJsonObject &json)
{
    core::RowDiff<Rejection> diff;
    diff.sequence = static_cast<quint64>(json["sequence"_L1].toInteger());
    const QJsonArray put = json["put"_L1].toArray();
    for (const QJsonValue value : put) {
        auto rejection = rejectionFrom(value.toObject());
        if (!rejection)
            return std::unexpected(rejection.error());
        diff.put.push_back(*std::move(rejection));
    }
    const QJsonArray removed = json["removed"_L1].toArray();
    for (const QJsonValue value : removed)
        diff.removed.push_back(QByteArray::fromHex(value.toString().toLatin1()));
    return diff;
}

} // namespace noc::monit
