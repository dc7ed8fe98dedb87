// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/routerecords.h"

#include "models/bird/watch/watcheventmodel.h"
#include "models/bird/watch/watchjson.h"
#include "models/core/errortext.h"

#include <QJsonDocument>

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString shortText(const bird::WatchEvent &event)
{
    return event.before.isEmpty() ? event.after : event.before + u" → "_s + event.after;
}

} // namespace

store::EventRecord recordOf(const bird::WatchEvent &event)
{
    store::EventRecord record;
    record.key = event.id.toUtf8();
    record.domain = birdDomain;
    record.objectId = event.router;
    record.objectName = event.prefix;
    record.part = event.watch;
    record.time = event.time;
    record.severity = static_cast<int>(bird::WatchEventModel::severityOf(event.kind));
    record.text = shortText(event);
    record.json = compact(bird::toJson(event));
    return record;
}

core::Result<bird::WatchEvent> watchEventFrom(const store::EventRecord &record)
{
    return bird::watchEventFromJson(QJsonDocument::fromJson(record.json).object());
}

store::EventQuery eventQueryOf(const bird::WatchEventQuery &query)
{
    store::EventQuery wanted;
    wanted.domain = birdDomain;
    wanted.objectId = query.router;
    if (!query.watch.isEmpty())
        wanted.part = query.watch;
    wanted.text = query.text;
    wanted.from = query.from;
    wanted.to = query.before;
    wanted.limit = std::clamp(query.limit, 1, bird::maxWatchEventRows);
    return wanted;
}

store::SnapshotRecord recordOf(const bird::WatchMemory &memory)
{
    const store::ObjectKey key = recordKey(memory.key());
    store::SnapshotRecord record;
    record.domain = key.domain;
    record.id = key.id;
    record.name = memory.watch;
    record.time = memory.time;
    record.makeJson = [memory] { return compact(bird::toJson(memory)); };
    return record;
}

/// A line break parts them, since names may hold anything else.
store::ObjectKey recordKey(const bird::WatchKey &key)
{
    return {watchDomain, key.watch + u'\n' + key.router};
}

store::AsNameRecord recordOf(const bird::AsNameEntry &entry)
{
    return {entry.number, entry.name, entry.country, entry.when};
}

bird::AsNameEntry asNameFrom(const store::AsNameRecord &record)
{
    return {record.number, record.name, record.country, record.time};
}

store::QueryLogRecord recordOf(const bird::QueryRecord &record)
{
    store::QueryLogRecord stored;
    stored.time = record.when;
    stored.by = record.who;
    stored.router = record.router;
    stored.query = record.query;
    stored.command = record.command;
    stored.duration = record.duration.count();
    stored.rows = static_cast<qint64>(record.rows);
    stored.bytes = static_cast<qint64>(record.bytes);
    if (record.error) {
        stored.outcome = core::textOf(core::errorWords, record.error->code);
        stored.detail = record.error->detail;
    }
    return stored;
}

bird::QueryRecord queryFrom(const store::QueryLogRecord &stored)
{
    bird::QueryRecord record;
    record.who = stored.by;
    record.when = stored.time;
    record.router = stored.router;
    record.query = stored.query;
    record.command = stored.command;
    record.duration = core::Milliseconds(stored.duration);
    record.rows = static_cast<quint64>(stored.rows);
    record.bytes = static_cast<quint64>(stored.bytes);
    if (!stored.outcome.isEmpty())
        record.error = core::Error{core::errorCodeOf(stored.outcome), stored.detail};
    return record;
}

store::QueryLogQuery logQueryOf(const bird::QueryLogFilter &filter)
{
    return {filter.router, filter.who,    filter.text,
            filter.from,   filter.before, std::clamp(filter.limit, 1, bird::maxQueryLogRows)};
}

RememberedRoutes rememberedRoutes(const store::LoadedHistory &history, int &unreadable)
{
    RememberedRoutes remembered;
    for (const store::SnapshotRecord &record : history.snapshots) {
        if (record.domain != watchDomain)
            continue;
        if (auto memory = bird::watchMemoryFromJson(QJsonDocument::fromJson(record.json).object()))
            remembered.watches.push_back(*std::move(memory));
        else
            ++unreadable;
    }
    for (const store::AsNameRecord &record : history.asNames)
        remembered.asNames.push_back(asNameFrom(record));
    return remembered;
}

} // namespace noc::workspace
