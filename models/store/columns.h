// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/records.h"

#include <QSqlQuery>
#include <QVariant>

/// Values of records as the columns of the schema hold them, and back. The order of columns is the order in the lists.
namespace noc::store {

// SQLite hands a BLOB over as it is, a TEXT by way of UTF-16: a third of the time that loading takes.
inline constexpr auto eventColumns =
    "domain, key, object_id, object_name, part, time, severity, text, CAST(json AS BLOB)";
inline constexpr auto pointColumns = "time, load1, load5, load15, cpu, memory";
inline constexpr auto auditColumns =
    "time, author, action, domain, object_id, object_name, part, detail, outcome";

inline constexpr auto asNameColumns = "number, name, country, time";
inline constexpr auto queryLogColumns =
    "time, author, router, query, command, duration, row_count, byte_count, outcome, detail";

/// Never NULL.
[[nodiscard]] QVariant textColumn(const QString &text);
[[nodiscard]] QVariant utf8Column(const QByteArray &text);
[[nodiscard]] qint64 timeColumn(const QDateTime &time);
[[nodiscard]] QVariant numberColumn(std::optional<double> number);

[[nodiscard]] QDateTime timeOf(const QVariant &column);
/// The row the query is at, which begins with these columns from `first` on.
[[nodiscard]] EventRecord eventOf(const QSqlQuery &row);
[[nodiscard]] TracePoint pointOf(const QSqlQuery &row, int first);
[[nodiscard]] AuditRecord auditOf(const QSqlQuery &row);
[[nodiscard]] AsNameRecord asNameOf(const QSqlQuery &row);
[[nodiscard]] QueryLogRecord queryLogOf(const QSqlQuery &row);

} // namespace noc::store
