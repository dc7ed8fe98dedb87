// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertcommands.h"

#include "models/alerts/alertjson.h"
#include "models/alerts/alertlimits.h"
#include "models/alerts/alertwords.h"

#include <QJsonArray>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

Result<QStringList> idsFrom(const QJsonObject &arguments)
{
    const QJsonArray array = arguments["ids"_L1].toArray();
    if (array.isEmpty())
        return failure(ErrorCode::InvalidInput, u"no ids"_s);
    if (array.size() > maxCommandIds)
        return failure(ErrorCode::TooLarge, u"more than %1 ids"_s.arg(maxCommandIds));
    QStringList ids;
    for (const auto &value : array) {
        const QString id = value.toString();
        if (!isAlertId(id))
            return failure(ErrorCode::InvalidInput, u"an id that cannot be one"_s);
        ids += id;
    }
    return ids;
}

/// Somebody's words are not cut behind his back.
Result<QString> textFrom(const QJsonObject &arguments, QLatin1StringView key, qsizetype length)
{
    const QJsonValue value = arguments[key];
    if (!value.isUndefined() && !value.isString())
        return failure(ErrorCode::InvalidInput, u"%1 is not a text"_s.arg(key));
    QString text = value.toString();
    if (text.size() > length)
        return failure(ErrorCode::TooLarge, u"%1 is longer than %2 characters"_s.arg(key).arg(length));
    return text;
}

Result<void> checkTexts(const QJsonObject &arguments)
{
    constexpr std::array limits{std::pair("by"_L1, maxByLength), std::pair("comment"_L1, maxCommentLength),
                                std::pair("label"_L1, maxNameLength), std::pair("value"_L1, maxIdLength)};
    for (const auto &[key, length] : limits) {
        if (const auto text = textFrom(arguments, key, length); !text)
            return std::unexpected(text.error());
    }
    return {};
}

Result<void> applyAcknowledge(AlertFeed &feed, const QJsonObject &arguments)
{
    const auto ids = idsFrom(arguments);
    if (!ids)
        return std::unexpected(ids.error());
    const auto until = core::valueOf(untilWords, arguments["until"_L1].toString());
    Acknowledgement acknowledgement;
    acknowledgement.by = arguments["by"_L1].toString();
    acknowledgement.comment = arguments["comment"_L1].toString();
    acknowledgement.untilTime = timeFrom(arguments["until_time"_L1]);
    const bool isTime = until == Acknowledgement::Until::Time;
    if (!until || (isTime && !acknowledgement.untilTime.isValid()))
        return failure(ErrorCode::InvalidInput, u"until what is not said"_s);
    acknowledgement.until = *until;
    feed.acknowledge(*ids, acknowledgement);
    return {};
}

Result<void> applyUnacknowledge(AlertFeed &feed, const QJsonObject &arguments)
{
    const auto ids = idsFrom(arguments);
    if (!ids)
        return std::unexpected(ids.error());
    feed.unacknowledge(*ids);
    return {};
}

Result<void> applyMute(AlertFeed &feed, const QJsonObject &arguments)
{
    const auto mute = muteFromJson(arguments);
    if (!mute)
        return std::unexpected(mute.error());
    feed.mute(*mute);
    return {};
}

Result<void> applyUnmute(AlertFeed &feed, const QJsonObject &arguments)
{
    const QString key = arguments["key"_L1].toString();
    if (key.isEmpty())
        return failure(ErrorCode::InvalidInput, u"no key"_s);
    feed.unmute(key);
    return {};
}

} // namespace

QJsonObject acknowledgeArguments(const QStringList &ids, const Acknowledgement &acknowledgement)
{
    return {{u"ids"_s, QJsonArray::fromStringList(ids)},
            {u"by"_s, acknowledgement.by},
            {u"comment"_s, acknowledgement.comment},
            {u"until"_s, core::textOf(untilWords, acknowledgement.until)},
            {u"until_time"_s, jsonTime(acknowledgement.untilTime)}};
}

QJsonObject unacknowledgeArguments(const QStringList &ids)
{
    return {{u"ids"_s, QJsonArray::fromStringList(ids)}};
}

QJsonObject muteArguments(const Mute &mute)
{
    return {{u"scope"_s, core::textOf(scopeWords, mute.scope)},
            {u"value"_s, mute.value},
            {u"label"_s, mute.label},
            {u"until"_s, jsonTime(mute.until)},
            {u"by"_s, mute.by},
            {u"comment"_s, mute.comment}};
}

QJsonObject unmuteArguments(const QString &key)
{
    return {{u"key"_s, key}};
}

Result<void> applyAlertCommand(AlertFeed &feed, const QString &name, const QJsonObject &arguments)
{
    if (const auto texts = checkTexts(arguments); !texts)
        return texts;
    if (name == acknowledgeCommand)
        return applyAcknowledge(feed, arguments);
    if (name == unacknowledgeCommand)
        return applyUnacknowledge(feed, arguments);
    if (name == muteCommand)
        return applyMute(feed, arguments);
    if (name == unmuteCommand)
        return applyUnmute(feed, arguments);
    return failure(ErrorCode::Unsupported, u"no command of the alerts"_s);
}

} // namespace noc::alerts
