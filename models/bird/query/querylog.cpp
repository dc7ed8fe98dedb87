// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/querylog.h"

#include "models/bird/query/tableexport.h"
#include "models/core/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString outcomeText(const QueryRecord &record)
{
    return record.error ? QString(core::textOf(core::errorWords, record.error->code)) : u"ok"_s;
}

QByteArray csvLine(const QStringList &texts)
{
    QByteArrayList fields;
    for (const QString &text : texts)
        fields.append(csvField(text));
    return fields.join(',') + "\r\n";
}

QJsonObject jsonOf(const QueryRecord &record)
{
    return {{u"who"_s, record.who},
            {u"when"_s, timeText(record.when)},
            {u"router"_s, record.router},
            {u"query"_s, record.query},
            {u"command"_s, record.command},
            {u"duration"_s, static_cast<qint64>(record.duration.count())},
            {u"bytes"_s, static_cast<qint64>(record.bytes)},
            {u"rows"_s, static_cast<qint64>(record.rows)},
            {u"outcome"_s, outcomeText(record)},
            {u"detail"_s, record.error ? record.error->detail : QString()}};
}

} // namespace

void QueryLog::add(QueryRecord record)
{
    m_records.push_back(std::move(record));
    if (m_records.size() > m_capacity)
        m_records.pop_front();
}

QByteArray QueryLog::toCsv() const
{
    QByteArray bytes = "who,when,router,query,command,duration,bytes,rows,outcome,detail\r\n";
    for (const QueryRecord &record : m_records)
        bytes += csvLine({record.who, timeText(record.when), record.router, record.query, record.command,
                          QString::number(record.duration.count()), QString::number(record.bytes),
                          QString::number(record.rows), outcomeText(record),
                          record.error ? record.error->detail : QString()});
    return bytes;
}

QByteArray QueryLog::toJson() const
{
    QJsonArray array;
    for (const QueryRecord &record : m_records)
        array.append(jsonOf(record));
    return QJsonDocument(array).toJson();
}

} // namespace noc::bird
