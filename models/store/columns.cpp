// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/columns.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

std::optional<double> numberOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toDouble());
}

} // namespace

QVariant textColumn(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant utf8Column(const QByteArray &text)
{
    return textColumn(QString::fromUtf8(text));
}

qint64 timeColumn(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QVariant numberColumn(std::optional<double> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<double>());
}

QDateTime timeOf(const QVariant &column)
{
    return QDateTime::fromMSecsSinceEpoch(column.toLongLong(), QTimeZone::utc());
}

EventRecord eventOf(const QSqlQuery &row)
{
    return {
        .key = row.value(1).toString().toUtf8(),
        .domain = row.value(0).toString(),
        .objectId = row.value(2).toString(),
        .objectName = row.value(3).toString(),
        .part = row.value(4).toString(),
        .time = timeOf(row.value(5)),
        .severity = row.value(6).toInt(),
        .text = row.value(7).toString(),
        .json = row.value(8).toByteArray(),
    };
}

TracePoint pointOf(const QSqlQuery &row, int first)
{
    return {
        .time = timeOf(row.value(first)),
        .load = {numberOf(row.value(first + 1)), numberOf(row.value(first + 2)),
                 numberOf(row.value(first + 3))},
        .cpu = numberOf(row.value(first + 4)),
        .memory = numberOf(row.value(first + 5)),
    };
}

AuditRecord auditOf(const QSqlQuery &row)
{
    return {
        .time = timeOf(row.value(0)),
        .by = row.value(1).toString(),
        .action = row.value(2).toString(),
        .domain = row.value(3).toString(),
        .objectId = row.value(4).toString(),
        .object = row.value(5).toString(),
        .part = row.value(6).toString(),
        .detail = row.value(7).toString(),
        .outcome = row.value(8).toString(),
    };
}

AsNameRecord asNameOf(const QSqlQuery &row)
{
    return {
        .number = row.value(0).toUInt(),
        .name = row.value(1).toString(),
        .country = row.value(2).toString(),
        .time = timeOf(row.value(3)),
    };
}

QueryLogRecord queryLogOf(const QSqlQuery &row)
{
    return {
        .time = timeOf(row.value(0)),
        .by = row.value(1).toString(),
        .router = row.value(2).toString(),
        .query = row.value(3).toString(),
        .command = row.value(4).toString(),
        .duration = row.value(5).toLongLong(),
        .rows = row.value(6).toLongLong(),
        .bytes = row.value(7).toLongLong(),
        .outcome = row.value(8).toString(),
        .detail = row.value(9).toString(),
    };
}

} // namespace noc::store
