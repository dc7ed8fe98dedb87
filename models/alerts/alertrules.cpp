// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrules.h"

#include "models/alerts/alertlimits.h"
#include "models/alerts/alertwords.h"

#include <QJsonArray>

#include <cmath>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;
using core::Result;
using core::Seconds;

namespace {

constexpr auto clockFormat = "hh:mm"_L1;

std::unexpected<core::Error> invalid(const QString &path)
{
    return failure(ErrorCode::InvalidInput, path);
}

// Each reads what is there into `target`; false: it is not what it must be.

bool read(const QJsonValue &value, bool &target)
{
    target = value.toBool(target);
    return value.isUndefined() || value.isBool();
}

bool read(const QJsonValue &value, QTime &target)
{
    if (value.isUndefined())
        return true;
    target = QTime::fromString(value.toString(), clockFormat);
    return target.isValid();
}

bool read(const QJsonValue &value, Seconds &target, Seconds most)
{
    if (value.isUndefined())
        return true;
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0) || seconds > static_cast<double>(most.count()) || std::floor(seconds) < seconds)
        return false;
    target = Seconds(static_cast<qint64>(seconds));
    return true;
}

Result<NotifyRule> ruleFrom(const QJsonValue &json, const QString &path)
{
    if (!json.isObject())
        return invalid(path);
    NotifyRule rule;
    const QJsonValue source = json["source"_L1];
    if ((!source.isUndefined() && !source.isString()) || source.toString().size() > maxNameLength)
        return invalid(path + u".source"_s);
    rule.source = source.toString();
    if (const QJsonValue atLeast = json["at_least"_L1]; !atLeast.isUndefined()) {
        const auto severity = wholeSeverity(atLeast);
        if (!severity)
            return invalid(path + u".at_least"_s);
        rule.atLeast = *severity;
    }
    if (!read(json["after_seconds"_L1], rule.after, maxNotifyAfter))
        return invalid(path + u".after_seconds"_s);
    return rule;
}

Result<std::vector<NotifyRule>> rulesFrom(const QJsonValue &json)
{
    if (!json.isArray())
        return invalid(u"rules"_s);
    const QJsonArray array = json.toArray();
    if (array.size() > static_cast<qsizetype>(maxNotifyRules))
        return failure(ErrorCode::TooLarge, u"rules"_s);
    std::vector<NotifyRule> rules;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto rule = ruleFrom(array.at(i), u"rules[%1]"_s.arg(i));
        if (!rule)
            return std::unexpected(rule.error());
        rules.push_back(std::move(*rule));
    }
    return rules;
}

Result<QuietHours> quietHoursFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return invalid(u"quiet_hours"_s);
    QuietHours hours;
    if (!read(json["enabled"_L1], hours.isEnabled))
        return invalid(u"quiet_hours.enabled"_s);
    if (!read(json["from"_L1], hours.from))
        return invalid(u"quiet_hours.from"_s);
    if (!read(json["to"_L1], hours.to))
        return invalid(u"quiet_hours.to"_s);
    if (!read(json["critical_breaks_through"_L1], hours.doesCriticalBreakThrough))
        return invalid(u"quiet_hours.critical_breaks_through"_s);
    return hours;
}

} // namespace

bool QuietHours::isQuietAt(const QDateTime &now, const QTimeZone &zone) const
{
    if (!isEnabled)
        return false;
    const QTime time = now.toTimeZone(zone).time();
    return from <= to ? from <= time && time < to : from <= time || time < to;
}

QJsonObject toJson(const AlertRules &rules)
{
    QJsonArray array;
    for (const NotifyRule &rule : rules.rules) {
        array.append(QJsonObject{{u"source"_s, rule.source},
                                 {u"at_least"_s, core::severityWord(rule.atLeast)},
                                 {u"after_seconds"_s, static_cast<qint64>(rule.after.count())}});
    }
    const QuietHours &hours = rules.quietHours;
    return {{u"rules"_s, array},
            {u"quiet_hours"_s,
             QJsonObject{{u"enabled"_s, hours.isEnabled},
                         {u"from"_s, hours.from.toString(clockFormat)},
                         {u"to"_s, hours.to.toString(clockFormat)},
                         {u"critical_breaks_through"_s, hours.doesCriticalBreakThrough}}},
            {u"gather_seconds"_s, static_cast<qint64>(rules.gather.count())}};
}

Result<AlertRules> alertRulesFromJson(const QJsonObject &json)
{
    AlertRules rules;
    if (const QJsonValue array = json["rules"_L1]; !array.isUndefined()) {
        auto read = rulesFrom(array);
        if (!read)
            return std::unexpected(read.error());
        rules.rules = std::move(*read);
    }
    if (const QJsonValue hours = json["quiet_hours"_L1]; !hours.isUndefined()) {
        const auto read = quietHoursFrom(hours);
        if (!read)
            return std::unexpected(read.error());
        rules.quietHours = *read;
    }
    if (!read(json["gather_seconds"_L1], rules.gather, maxGather))
        return invalid(u"gather_seconds"_s);
    return rules;
}

} // namespace noc::alerts
