// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

QJsonValue toJson(const std::optional<Acknowledgement> &acknowledgement)
{
    if (!acknowledgement)
        return {};
    return QJsonObject{{u"by"_s, acknowledgement->by},
                       {u"at"_s, jsonTime(acknowledgement->at)},
                       {u"comment"_s, acknowledgement->comment},
                       {u"until"_s, core::textOf(untilWords, acknowledgement->until)},
                       {u"until_time"_s, jsonTime(acknowledgement->untilTime)},
                       {u"severity"_s, core::severityWord(acknowledgement->severity)}};
}

Result<Acknowledgement> acknowledgementFrom(const QJsonValue &json)
{
    const auto until = core::valueOf(untilWords, json["until"_L1].toString());
    const auto severity = wholeSeverity(json["severity"_L1]);
    if (!until || !severity)
        return failure(ErrorCode::InvalidInput, u"an acknowledgement without until or severity"_s);
    Acknowledgement acknowledgement;
    acknowledgement.by = json["by"_L1].toString();
    acknowledgement.at = timeFrom(json["at"_L1]);
    acknowledgement.comment = json["comment"_L1].toString();
    acknowledgement.until = *until;
    acknowledgement.untilTime = timeFrom(json["until_time"_L1]);
    acknowledgement.severity = *severity;
    return bounded(std::move(acknowledgement));
}

QStringList groupsFrom(const QJsonArray &array)
{
    QStringList groups;
    for (const auto &group : array)
        groups += group.toString();
    return groups;
}

template<core::KeyedRow Row>
QJsonObject rowsToJson(const core::RowDiff<Row> &diff)
{
    QJsonArray put;
    for (const Row &row : diff.put)
        put.append(noc::alerts::toJson(row));
    QJsonArray removed;
    for (const QString &key : diff.removed)
        removed.append(key);
    return {{u"put"_s, put}, {u"removed"_s, removed}};
}

template<core::KeyedRow Row>
Result<core::RowDiff<Row>> rowsFrom(const QJsonValue &json, Result<Row> (*rowFrom)(const QJsonObject &),
                                    qsizetype mostRows)
{
    const QJsonArray put = json["put"_L1].toArray();
    const QJsonArray removed = json["removed"_L1].toArray();
    if (put.size() > mostRows || removed.size() > mostRows)
        return failure(ErrorCode::TooLarge, u"more than %1 rows"_s.arg(mostRows));
    core::RowDiff<Row> diff;
    for (const auto &value : put) {
        auto row = rowFrom(value.toObject());
        if (!row)
            return std::unexpected(row.error());
        diff.put.push_back(std::move(*row));
    }
    for (const auto &value : removed)
        diff.removed.push_back(value.toString());
    return diff;
}

} // namespace

QJsonObject toJson(const Alert &alert)
{
    const Condition &condition = alert.condition;
    return {{u"id"_s, condition.id},
            {u"source"_s, condition.source},
            {u"object"_s, condition.object},
            {u"object_id"_s, condition.objectId},
            {u"part"_s, condition.part},
            {u"groups"_s, QJsonArray::fromStringList(condition.groups)},
            {u"severity"_s, core::severityWord(condition.severity)},
            {u"text"_s, condition.text},
            {u"condition_since"_s, jsonTime(condition.since)},
            {u"active"_s, alert.isActive},
            {u"flapping"_s, alert.isFlapping},
            {u"since"_s, jsonTime(alert.since)},
            {u"last_change"_s, jsonTime(alert.lastChange)},
            {u"count"_s, alert.count},
            {u"handled"_s, alert.isHandled()},
            {u"acknowledged"_s, toJson(alert.acknowledgement)},
            {u"muted_until"_s, jsonTime(alert.mutedUntil)}};
}

QJsonObject toJson(const Mute &mute)
{
    return {{u"key"_s, mute.key()},
            {u"scope"_s, core::textOf(scopeWords, mute.scope)},
            {u"value"_s, mute.value},
            {u"label"_s, mute.label},
            {u"until"_s, jsonTime(mute.until)},
            {u"by"_s, mute.by},
            {u"at"_s, jsonTime(mute.at)},
            {u"comment"_s, mute.comment}};
}

QJsonObject toJson(const AlertDiff &diff)
{
    return {{u"sequence"_s, static_cast<qint64>(diff.sequence())},
            {u"alerts"_s, rowsToJson(diff.alerts)},
            {u"mutes"_s, rowsToJson(diff.mutes)}};
}

Result<Alert> alertFromJson(const QJsonObject &json)
{
    Alert alert;
    Condition &condition = alert.condition;
    condition.id = json["id"_L1].toString();
    const auto severity = wholeSeverity(json["severity"_L1]);
    if (!isAlertId(condition.id) || !severity)
        return failure(ErrorCode::InvalidInput, u"an alert without id or severity"_s);
    condition.source = json["source"_L1].toString();
    condition.object = json["object"_L1].toString();
    condition.objectId = json["object_id"_L1].toString();
    condition.part = json["part"_L1].toString();
    condition.groups = groupsFrom(json["groups"_L1].toArray());
    condition.severity = *severity;
    condition.text = json["text"_L1].toString();
    condition.since = timeFrom(json["condition_since"_L1]);
    condition = bounded(std::move(condition));
    alert.isActive = json["active"_L1].toBool(true);
    alert.isFlapping = json["flapping"_L1].toBool();
    alert.since = timeFrom(json["since"_L1]);
    alert.lastChange = timeFrom(json["last_change"_L1]);
    alert.count = std::max(1, json["count"_L1].toInt(1));
    alert.mutedUntil = timeFrom(json["muted_until"_L1]);
    if (const QJsonValue acknowledged = json["acknowledged"_L1]; acknowledged.isObject()) {
        auto acknowledgement = acknowledgementFrom(acknowledged);
        if (!acknowledgement)
            return std::unexpected(acknowledgement.error());
        alert.acknowledgement = std::move(*acknowledgement);
    }
    return alert;
}

Result<Mute> muteFromJson(const QJsonObject &json)
{
    const auto scope = core::valueOf(scopeWords, json["scope"_L1].toString());
    Mute mute;
    mute.until = timeFrom(json["until"_L1]);
    if (!scope || !mute.until.isValid())
        return failure(ErrorCode::InvalidInput, u"a mute without scope or until"_s);
    mute.scope = *scope;
    mute.value = json["value"_L1].toString();
    mute.label = json["label"_L1].toString();
    mute.by = json["by"_L1].toString();
    mute.at = timeFrom(json["at"_L1]);
    mute.comment = json["comment"_L1].toString();
    if (mute.value.isEmpty() != (mute.scope == Mute::Scope::Everything))
        return failure(ErrorCode::InvalidInput, u"a mute whose value does not fit its scope"_s);
    return bounded(std::move(mute));
}

Result<AlertDiff> alertDiffFromJson(const QJsonObject &json)
{
    if (!json["sequence"_L1].isDouble() || !json["alerts"_L1].isObject() || !json["mutes"_L1].isObject())
        return failure(ErrorCode::InvalidInput, u"not a diff of alerts"_s);
    auto alerts = rowsFrom<Alert>(json["alerts"_L1], &alertFromJson, maxAlerts);
    if (!alerts)
        return std::unexpected(alerts.error());
    auto mutes = rowsFrom<Mute>(json["mutes"_L1], &muteFromJson, maxMutes);
    if (!mutes)
        return std::unexpected(mutes.error());
    AlertDiff diff{std::move(*alerts), std::move(*mutes)};
    diff.alerts.sequence = diff.mutes.sequence = static_cast<quint64>(json["sequence"_L1].toInteger());
    return diff;
}

} // namespace noc::alerts
