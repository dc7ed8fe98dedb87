// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/routewords.h"

#include "models/core/errortext.h"

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

QString boundedText(const QJsonValue &json)
{
    return json.toString().left(maxLoggedText);
}

int limitOf(const QJsonObject &json)
{
    return std::clamp(json["limit"_L1].toInt(500), 1, maxRouteRows);
}

} // namespace

QJsonObject toJson(const bird::WatchEventQuery &query)
{
    return {{u"watch"_s, query.watch},       {u"router"_s, query.router},         {u"text"_s, query.text},
            {u"from"_s, textOf(query.from)}, {u"before"_s, textOf(query.before)}, {u"limit"_s, query.limit}};
}

bird::WatchEventQuery eventQueryFrom(const QJsonObject &json)
{
    return {json["watch"_L1].toString(), json["router"_L1].toString(), json["text"_L1].toString(),
            timeOf(json["from"_L1]),     timeOf(json["before"_L1]),    limitOf(json)};
}

QJsonObject toJson(const bird::QueryLogFilter &filter)
{
    return {{u"router"_s, filter.router},
            {u"who"_s, filter.who},
            {u"text"_s, filter.text},
            {u"from"_s, textOf(filter.from)},
            {u"before"_s, textOf(filter.before)},
            {u"limit"_s, filter.limit}};
}

bird::QueryLogFilter logFilterFrom(const QJsonObject &json)
{
    return {json["router"_L1].toString(), json["who"_L1].toString(), json["text"_L1].toString(),
            timeOf(json["from"_L1]),      timeOf(json["before"_L1]), limitOf(json)};
}

QJsonObject toJson(const bird::QueryRecord &record)
{
    QJsonObject json{{u"who"_s, record.who},
                     {u"when"_s, textOf(record.when)},
                     {u"router"_s, record.router},
                     {u"query"_s, record.query},
                     {u"command"_s, record.command},
                     {u"ms"_s, static_cast<qint64>(record.duration.count())},
                     {u"rows"_s, static_cast<qint64>(record.rows)},
                     {u"bytes"_s, static_cast<qint64>(record.bytes)},
                     {u"error"_s, QString()}};
    if (record.error) {
        json.insert(u"error"_s, QString(core::textOf(core::errorWords, record.error->code)));
        json.insert(u"detail"_s, record.error->detail);
    }
    return json;
}

bird::QueryRecord queryRecordFrom(const QJsonObject &json)
{
    bird::QueryRecord record;
    record.who = boundedText(json["who"_L1]);
    record.when = timeOf(json["when"_L1]);
    record.router = boundedText(json["router"_L1]);
    record.query = boundedText(json["query"_L1]);
    record.command = boundedText(json["command"_L1]);
    record.duration = core::Milliseconds(std::max<qint64>(0, json["ms"_L1].toInteger()));
    record.rows = static_cast<quint64>(std::max<qint64>(0, json["rows"_L1].toInteger()));
    record.bytes = static_cast<quint64>(std::max<qint64>(0, json["bytes"_L1].toInteger()));
    if (const QString error = json["error"_L1].toString(); !error.isEmpty())
        record.error = core::Error{core::errorCodeOf(error), boundedText(json["detail"_L1])};
    return record;
}

} // namespace noc::workspace
