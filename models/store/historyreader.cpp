// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historyreader.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/tracethinner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

// A few objects may own nearly all of the newest events: this many rows are looked at for the others' events.
constexpr int scannedEvents = 200'000;

/// Calls handle(row) for each row until it returns false.
template<typename Handler>
StoreResult<> eachRow(Database &database, const QString &sql, const QVariantList &values, Handler handle)
{
    const auto query = database.query(sql, values);
    if (!query)
        return std::unexpected(query.error());
    QSqlQuery &row = **query;
    bool isGoingOn = true;
    while (isGoingOn && row.next())
        isGoingOn = handle(row);
    const QSqlError error = row.lastError();
    row.finish();
    if (error.isValid())
        return std::unexpected(storeError(error));
    return {};
}

StoreResult<> loadSnapshots(Database &database, std::vector<SnapshotRecord> &into)
{
    return eachRow(database, u"SELECT domain, id, name, time, CAST(json AS BLOB) FROM snapshot"_s, {},
                   [&](const QSqlQuery &row) {
                       into.push_back({row.value(0).toString(),
                                       row.value(1).toString(),
                                       row.value(2).toString(),
                                       timeOf(row.value(3)),
                                       row.value(4).toByteArray(),
                                       {}});
                       return true;
                   });
}

StoreResult<> loadEvents(Database &database, const StoreLimits &limits, std::vector<EventRecord> &into)
{
    const QString sql = u"SELECT %1 FROM event ORDER BY time DESC, domain DESC, key DESC LIMIT ?"_s.arg(
        QLatin1StringView(eventColumns));
    QHash<ObjectKey, int> counts;
    return eachRow(database, sql, {scannedEvents}, [&](const QSqlQuery &row) {
        if (++counts[{row.value(0).toString(), row.value(2).toString()}] <= limits.loadedEventsPerObject)
            into.push_back(eventOf(row));
        return static_cast<int>(into.size()) < limits.loadedEvents;
    });
}

StoreResult<> loadAlerts(Database &database, LoadedHistory &into)
{
    auto done =
        eachRow(database, u"SELECT id, CAST(json AS BLOB) FROM alert"_s, {}, [&](const QSqlQuery &row) {
            into.alerts.push_back({row.value(0).toString(), row.value(1).toByteArray()});
            return true;
        });
    if (!done)
        return done;
    return eachRow(database, u"SELECT key, CAST(json AS BLOB) FROM mute"_s, {}, [&](const QSqlQuery &row) {
        into.mutes.push_back({row.value(0).toString(), row.value(1).toByteArray()});
        return true;
    });
}

StoreResult<> loadTraces(Database &database, const QDateTime &since, std::vector<Trace> &into)
{
    const QString sql = u"SELECT domain, object_id, %1 FROM trace WHERE coarse = 1 AND time > ? "
                        "ORDER BY domain, object_id, time"_s.arg(QLatin1StringView(pointColumns));
    return eachRow(database, sql, {timeColumn(since)}, [&](const QSqlQuery &row) {
        const QString domain = row.value(0).toString();
        const QString object = row.value(1).toString();
        if (into.empty() || into.back().objectId != object || into.back().domain != domain)
            into.push_back({domain, object, {}});
        auto &points = into.back().points;
        const TracePoint point = pointOf(row, 2);
        // Two of a quarter: the program was started anew in it.
        if (points.empty() || quarterOf(points.back().time) != quarterOf(point.time))
            points.push_back(point);
        return true;
    });
}

StoreResult<> loadAsNames(Database &database, const StoreLimits &limits, std::vector<AsNameRecord> &into)
{
    const QString sql =
        u"SELECT %1 FROM as_name ORDER BY time DESC LIMIT ?"_s.arg(QLatin1StringView(asNameColumns));
    return eachRow(database, sql, {limits.loadedAsNames}, [&](const QSqlQuery &row) {
        into.push_back(asNameOf(row));
        return true;
    });
}

/// Collects " WHERE a AND b" and the values for it.
struct Conditions
{
    QStringList sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound)
    {
        sql.append(condition);
        values += bound;
    }
    void addObject(const QString &domain, const QString &objectId)
    {
        if (!domain.isEmpty())
            add(u"domain = ?"_s, {domain});
        if (!objectId.isEmpty())
            add(u"object_id = ?"_s, {objectId});
    }
    void addTimes(const QDateTime &from, const QDateTime &to)
    {
        if (from.isValid())
            add(u"time >= ?"_s, {timeColumn(from)});
        if (to.isValid())
            add(u"time < ?"_s, {timeColumn(to)});
    }
    [[nodiscard]] QString where() const
    {
        return sql.isEmpty() ? QString() : u" WHERE "_s + sql.join(u" AND "_s);
    }
};

QString likePattern(QString text)
{
    text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + text + u'%';
}

Conditions conditionsOf(const EventQuery &query)
{
    Conditions conditions;
    conditions.addObject(query.domain, query.objectId);
    conditions.addTimes(query.from, query.to);
    if (query.part)
        conditions.add(u"part = ?"_s, {textColumn(*query.part)});
    if (!query.text.isEmpty()) {
        const QString pattern = likePattern(query.text);
        conditions.add(
            u"(text LIKE ? ESCAPE '!' OR object_name LIKE ? ESCAPE '!' OR part LIKE ? ESCAPE '!')"_s,
            {pattern, pattern, pattern});
    }
    if (query.before) {
        conditions.add(u"(time, domain, key) < (?, ?, ?)"_s,
                       {timeColumn(query.before->time), textColumn(query.before->domain),
                        utf8Column(query.before->key)});
    }
    return conditions;
}

} // namespace

StoreResult<LoadedHistory> loadHistory(Database &database, const StoreLimits &limits, const QDateTime &now)
{
    LoadedHistory loaded;
    auto done = loadSnapshots(database, loaded.snapshots);
    if (done)
        done = loadEvents(database, limits, loaded.events);
    if (done)
        done = loadAlerts(database, loaded);
    if (done)
        done = loadTraces(database, now.addDays(-limits.traceAge.count()), loaded.traces);
    if (done)
        done = loadAsNames(database, limits, loaded.asNames);
    if (!done)
        return std::unexpected(done.error());
    return loaded;
}

StoreResult<std::vector<EventRecord>> readEvents(Database &database, const EventQuery &query,
                                                 const StoreLimits &limits)
{
    Conditions conditions = conditionsOf(query);
    const QString sql = u"SELECT %1 FROM event%2 ORDER BY time DESC, domain DESC, key DESC LIMIT ?"_s.arg(
        QLatin1StringView(eventColumns), conditions.where());
    std::vector<EventRecord> events;
    conditions.values.append(std::clamp(query.limit, 0, limits.queryRows));
    auto done = eachRow(database, sql, conditions.values, [&](const QSqlQuery &row) {
        events.push_back(eventOf(row));
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return events;
}

StoreResult<std::vector<AuditRecord>> readAudit(Database &database, const AuditQuery &query,
                                                const StoreLimits &limits)
{
    Conditions conditions;
    conditions.addObject(query.domain, query.objectId);
    conditions.addTimes(query.from, query.to);
    const QString sql = u"SELECT %1 FROM audit%2 ORDER BY time DESC, id DESC LIMIT ?"_s.arg(
        QLatin1StringView(auditColumns), conditions.where());
    conditions.values.append(std::clamp(query.limit, 0, limits.queryRows));
    std::vector<AuditRecord> records;
    auto done = eachRow(database, sql, conditions.values, [&](const QSqlQuery &row) {
        records.push_back(auditOf(row));
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return records;
}

StoreResult<std::vector<QueryLogRecord>> readQueryLog(Database &database, const QueryLogQuery &query,
                                                      const StoreLimits &limits)
{
    Conditions conditions;
    conditions.addTimes(query.from, query.to);
    if (!query.router.isEmpty())
        conditions.add(u"router = ?"_s, {query.router});
    if (!query.by.isEmpty())
        conditions.add(u"author = ?"_s, {query.by});
    if (!query.text.isEmpty()) {
        const QString pattern = likePattern(query.text);
        conditions.add(u"(query LIKE ? ESCAPE '!' OR command LIKE ? ESCAPE '!')"_s, {pattern, pattern});
    }
    const QString sql = u"SELECT %1 FROM query_log%2 ORDER BY time DESC, id DESC LIMIT ?"_s.arg(
        QLatin1StringView(queryLogColumns), conditions.where());
    conditions.values.append(std::clamp(query.limit, 0, limits.queryRows));
    std::vector<QueryLogRecord> records;
    auto done = eachRow(database, sql, conditions.values, [&](const QSqlQuery &row) {
        records.push_back(queryLogOf(row));
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return records;
}

StoreResult<std::vector<TracePoint>> readTrace(Database &database, const ObjectKey &object,
                                               const StoreLimits &limits)
{
    const QString sql =
        u"SELECT %1 FROM trace WHERE domain = ? AND object_id = ? ORDER BY time LIMIT ?"_s.arg(
            QLatin1StringView(pointColumns));
    std::vector<TracePoint> points;
    auto done = eachRow(database, sql, {textColumn(object.domain), textColumn(object.id), limits.queryRows},
                        [&](const QSqlQuery &row) {
                            points.push_back(pointOf(row, 0));
                            return true;
                        });
    if (!done)
        return std::unexpected(done.error());
    return points;
}

} // namespace noc::store
