// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchwriter.h"

#include "models/store/columns.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

/// Executes the statement once for each record.
template<typename Records, typename Values>
StoreResult<> each(Database &database, const QString &sql, const Records &records, Values values)
{
    for (const auto &record : records) {
        if (const auto done = database.change(sql, values(record)); !done)
            return std::unexpected(done.error());
    }
    return {};
}

QVariantList objectKey(const ObjectKey &key)
{
    return {textColumn(key.domain), textColumn(key.id)};
}

QVariantList plainKey(const QString &key)
{
    return {textColumn(key)};
}

StoreResult<> writeRemovals(Database &database, const Batch &batch)
{
    auto done = each(database, u"DELETE FROM snapshot WHERE domain = ? AND id = ?"_s, batch.removedSnapshots,
                     objectKey);
    if (done)
        done = each(database, u"DELETE FROM event WHERE domain = ? AND key = ?"_s, batch.removedEvents,
                    objectKey);
    if (done)
        done = each(database, u"DELETE FROM alert WHERE id = ?"_s, batch.removedAlerts, plainKey);
    if (done)
        done = each(database, u"DELETE FROM mute WHERE key = ?"_s, batch.removedMutes, plainKey);
    return done;
}

StoreResult<> writeSnapshots(Database &database, const std::vector<SnapshotRecord> &snapshots)
{
    static const QString sql =
        u"INSERT INTO snapshot (domain, id, name, time, json) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (domain, id) DO UPDATE SET name = excluded.name, time = excluded.time, "
        "json = excluded.json"_s;
    return each(database, sql, snapshots, [](const SnapshotRecord &record) -> QVariantList {
        const QByteArray json = record.json.isEmpty() && record.makeJson ? record.makeJson() : record.json;
        return {textColumn(record.domain), textColumn(record.id), textColumn(record.name),
                timeColumn(record.time), utf8Column(json)};
    });
}

StoreResult<> writeEvents(Database &database, const std::vector<EventRecord> &events)
{
    static const QString sql =
        u"INSERT INTO event (domain, key, object_id, object_name, part, time, severity, text, json) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (domain, key) DO UPDATE SET "
        "object_id = excluded.object_id, object_name = excluded.object_name, part = excluded.part, "
        "time = excluded.time, severity = excluded.severity, text = excluded.text, json = excluded.json"_s;
    return each(database, sql, events, [](const EventRecord &record) -> QVariantList {
        return {textColumn(record.domain),
                utf8Column(record.key),
                textColumn(record.objectId),
                textColumn(record.objectName),
                textColumn(record.part),
                timeColumn(record.time),
                record.severity,
                textColumn(record.text),
                utf8Column(record.json)};
    });
}

StoreResult<> writeAlerts(Database &database, const Batch &batch)
{
    static const QString alertSql = u"INSERT INTO alert (id, json) VALUES (?, ?) "
                                    "ON CONFLICT (id) DO UPDATE SET json = excluded.json"_s;
    static const QString muteSql = u"INSERT INTO mute (key, json) VALUES (?, ?) "
                                   "ON CONFLICT (key) DO UPDATE SET json = excluded.json"_s;
    auto done = each(database, alertSql, batch.alerts, [](const AlertRecord &record) -> QVariantList {
        return {textColumn(record.id), utf8Column(record.json)};
    });
    if (!done)
        return done;
    return each(database, muteSql, batch.mutes, [](const MuteRecord &record) -> QVariantList {
        return {textColumn(record.key), utf8Column(record.json)};
    });
}

StoreResult<> writeSamples(Database &database, const std::vector<PlacedSample> &samples)
{
    static const QString sql =
        u"INSERT INTO trace (domain, object_id, coarse, time, load1, load5, load15, cpu, memory) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (domain, object_id, time) DO NOTHING"_s;
    return each(database, sql, samples, [](const PlacedSample &placed) -> QVariantList {
        const TracePoint &point = placed.sample.point;
        return {textColumn(placed.sample.domain), textColumn(placed.sample.objectId),
                placed.isCoarse ? 1 : 0,          timeColumn(point.time),
                numberColumn(point.load[0]),      numberColumn(point.load[1]),
                numberColumn(point.load[2]),      numberColumn(point.cpu),
                numberColumn(point.memory)};
    });
}

StoreResult<> writeAudit(Database &database, const std::vector<PlacedAudit> &audit)
{
    static const QString sql = u"INSERT INTO audit (id, time, author, action, domain, object_id, "
                               "object_name, part, detail, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT (id) DO NOTHING"_s;
    return each(database, sql, audit, [](const PlacedAudit &placed) -> QVariantList {
        const AuditRecord &record = placed.record;
        return {placed.id,
                timeColumn(record.time),
                textColumn(record.by),
                textColumn(record.action),
                textColumn(record.domain),
                textColumn(record.objectId),
                textColumn(record.object),
                textColumn(record.part),
                textColumn(record.detail),
                textColumn(record.outcome)};
    });
}

StoreResult<> writeAsNames(Database &database, const std::vector<AsNameRecord> &names)
{
    static const QString sql = u"INSERT INTO as_name (number, name, country, time) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (number) DO UPDATE SET name = excluded.name, "
                               "country = excluded.country, time = excluded.time"_s;
    return each(database, sql, names, [](const AsNameRecord &record) -> QVariantList {
        return {qint64(record.number), textColumn(record.name), textColumn(record.country),
                timeColumn(record.time)};
    });
}

StoreResult<> writeQueries(Database &database, const std::vector<PlacedQuery> &queries)
{
    static const QString sql = u"INSERT INTO query_log (id, time, author, router, query, command, duration, "
                               "row_count, byte_count, outcome, detail) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s;
    return each(database, sql, queries, [](const PlacedQuery &placed) -> QVariantList {
        const QueryLogRecord &record = placed.record;
        return {placed.id,
                timeColumn(record.time),
                textColumn(record.by),
                textColumn(record.router),
                textColumn(record.query),
                textColumn(record.command),
                record.duration,
                record.rows,
                record.bytes,
                textColumn(record.outcome),
                textColumn(record.detail)};
    });
}

} // namespace

StoreResult<> writeBatch(Database &database, const Batch &batch)
{
    auto done = writeRemovals(database, batch);
    if (done)
        done = writeSnapshots(database, batch.snapshots);
    if (done)
        done = writeEvents(database, batch.events);
    if (done)
        done = writeAlerts(database, batch);
    if (done)
        done = writeSamples(database, batch.samples);
    if (done)
        done = writeAudit(database, batch.audit);
    if (done)
        done = writeAsNames(database, batch.asNames);
    if (done)
        done = writeQueries(database, batch.queries);
    return done;
}

} // namespace noc::store
