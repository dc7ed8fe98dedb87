// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/watchjson.h"

#include "models/core/errortext.h"

#include <QJsonArray>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::EnumText;
using core::ErrorCode;
using core::Result;

namespace {

constexpr std::array kindWords{
    EnumText{WatchEvent::Kind::Seen, QLatin1StringView("seen")},
    EnumText{WatchEvent::Kind::Announced, QLatin1StringView("announced")},
    EnumText{WatchEvent::Kind::Withdrawn, QLatin1StringView("withdrawn")},
    EnumText{WatchEvent::Kind::OriginChanged, QLatin1StringView("origin")},
    EnumText{WatchEvent::Kind::PathChanged, QLatin1StringView("path")},
    EnumText{WatchEvent::Kind::OtherChanged, QLatin1StringView("other")},
};

constexpr std::array changeWords{
    EnumText{WatchChange::Kind::Withdrawn, QLatin1StringView("withdrawn")},
    EnumText{WatchChange::Kind::OriginChanged, QLatin1StringView("origin")},
    EnumText{WatchChange::Kind::PathChanged, QLatin1StringView("path")},
};

constexpr std::array stateWords{
    EnumText{WatchRow::State::Waiting, QLatin1StringView("waiting")},
    EnumText{WatchRow::State::Ok, QLatin1StringView("ok")},
    EnumText{WatchRow::State::Absent, QLatin1StringView("absent")},
    EnumText{WatchRow::State::Changed, QLatin1StringView("changed")},
    EnumText{WatchRow::State::Error, QLatin1StringView("error")},
};

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

std::unexpected<core::Error> unreadable(const QString &what)
{
    return core::failure(ErrorCode::InvalidInput, u"not a "_s + what);
}

QJsonObject toJson(const WatchChange &change)
{
    return {{u"kind"_s, QString(core::textOf(changeWords, change.kind))},
            {u"prefix"_s, change.prefix},
            {u"before"_s, change.before},
            {u"after"_s, change.after},
            {u"since"_s, textOf(change.since)}};
}

std::optional<WatchChange> changeFrom(const QJsonValue &json)
{
    const auto kind = core::valueOf(changeWords, json["kind"_L1].toString());
    if (!kind)
        return std::nullopt;
    return WatchChange{*kind, json["prefix"_L1].toString(), json["before"_L1].toString(),
                       json["after"_L1].toString(), timeOf(json["since"_L1])};
}

QJsonObject toJson(const WatchedPath &path)
{
    QJsonObject json{{u"path"_s, path.path},
                     {u"next_hop"_s, path.nextHop},
                     {u"protocol"_s, path.protocol},
                     {u"from"_s, path.from},
                     {u"communities"_s, QJsonArray::fromStringList(path.communities)}};
    if (path.origin)
        json.insert(u"origin"_s, static_cast<qint64>(*path.origin));
    return json;
}

WatchedPath pathFrom(const QJsonValue &json)
{
    WatchedPath path;
    if (const QJsonValue origin = json["origin"_L1]; origin.isDouble())
        path.origin = static_cast<quint32>(origin.toInteger());
    path.path = json["path"_L1].toString();
    path.nextHop = json["next_hop"_L1].toString();
    path.protocol = json["protocol"_L1].toString();
    path.from = json["from"_L1].toString();
    const QJsonArray communities = json["communities"_L1].toArray();
    for (const QJsonValue community : communities)
        path.communities.append(community.toString());
    return path;
}

/// What is as expected is in one of the two only.
QJsonObject toJson(const WatchedPaths &paths, const WatchedPaths &known)
{
    QJsonObject json;
    for (auto it = paths.cbegin(); it != paths.cend(); ++it) {
        const auto same = known.constFind(it.key());
        if (same == known.cend() || *same != *it)
            json.insert(it.key(), toJson(*it));
    }
    return json;
}

WatchedPaths pathsFrom(const QJsonObject &json)
{
    WatchedPaths paths;
    for (auto it = json.begin(); it != json.end() && paths.size() < 2 * maxWatchedRoutes; ++it)
        paths.insert(it.key(), pathFrom(*it));
    return paths;
}

} // namespace

QJsonObject toJson(const WatchEvent &event)
{
    return {{u"id"_s, event.id},
            {u"watch"_s, event.watch},
            {u"router"_s, event.router},
            {u"time"_s, textOf(event.time)},
            {u"kind"_s, QString(core::textOf(kindWords, event.kind))},
            {u"prefix"_s, event.prefix},
            {u"before"_s, event.before},
            {u"after"_s, event.after}};
}

Result<WatchEvent> watchEventFromJson(const QJsonObject &json)
{
    const auto kind = core::valueOf(kindWords, json["kind"_L1].toString());
    if (!kind || json["watch"_L1].toString().isEmpty())
        return unreadable(u"watch event"_s);
    return WatchEvent{json["id"_L1].toString(),
                      json["watch"_L1].toString(),
                      json["router"_L1].toString(),
                      timeOf(json["time"_L1]),
                      *kind,
                      json["prefix"_L1].toString(),
                      json["before"_L1].toString(),
                      json["after"_L1].toString()};
}

QJsonObject toJson(const WatchRow &row)
{
    QJsonArray changes;
    for (const WatchChange &change : row.changes)
        changes.append(toJson(change));
    return {{u"watch"_s, row.watch},
            {u"router"_s, row.router},
            {u"query"_s, row.query},
            {u"state"_s, QString(core::textOf(stateWords, row.state))},
            {u"prefixes"_s, row.prefixes},
            {u"best"_s, row.best},
            {u"since"_s, textOf(row.since)},
            {u"asked"_s, textOf(row.lastAsked)},
            {u"changes"_s, changes},
            {u"change_total"_s, row.changeTotal},
            {u"error"_s, QString(core::textOf(core::errorWords, row.error.code))},
            {u"detail"_s, row.error.detail},
            {u"failures"_s, row.failures}};
}

Result<WatchRow> watchRowFromJson(const QJsonObject &json)
{
    const auto state = core::valueOf(stateWords, json["state"_L1].toString());
    if (!state || json["watch"_L1].toString().isEmpty())
        return unreadable(u"watch"_s);
    WatchRow row;
    row.watch = json["watch"_L1].toString();
    row.router = json["router"_L1].toString();
    row.query = json["query"_L1].toString();
    row.state = *state;
    row.prefixes = json["prefixes"_L1].toInt();
    row.best = json["best"_L1].toString();
    row.since = timeOf(json["since"_L1]);
    row.lastAsked = timeOf(json["asked"_L1]);
    const QJsonArray changes = json["changes"_L1].toArray();
    for (const QJsonValue change : changes) {
        auto read = changeFrom(change);
        if (read && row.changes.size() < maxShownChanges)
            row.changes.push_back(*std::move(read));
    }
    row.changeTotal = json["change_total"_L1].toInt();
    row.failures = json["failures"_L1].toInt();
    if (row.failures > 0)
        row.error = {core::errorCodeOf(json["error"_L1].toString()), json["detail"_L1].toString()};
    return row;
}

QJsonObject toJson(const core::RowDiff<WatchRow> &diff)
{
    QJsonArray put;
    for (const WatchRow &row : diff.put)
        put.append(toJson(row));
    QJsonArray removed;
    for (const WatchKey &key : diff.removed)
        removed.append(QJsonObject{{u"watch"_s, key.watch}, {u"router"_s, key.router}});
    return {{u"sequence"_s, static_cast<qint64>(diff.sequence)}, {u"put"_s, put}, {u"removed"_s, removed}};
}

Result<core::RowDiff<WatchRow>> watchDiffFromJson(const QJsonObject &json)
{
    core::RowDiff<WatchRow> diff;
    diff.sequence = static_cast<quint64>(json["sequence"_L1].toInteger());
    const QJsonArray put = json["put"_L1].toArray();
    for (const QJsonValue row : put) {
        auto read = watchRowFromJson(row.toObject());
        if (!read)
            return std::unexpected(read.error());
        diff.put.push_back(*std::move(read));
    }
    const QJsonArray removed = json["removed"_L1].toArray();
    for (const QJsonValue key : removed)
        diff.removed.push_back({key["watch"_L1].toString(), key["router"_L1].toString()});
    return diff;
}

QJsonObject toJson(const WatchMemory &memory)
{
    QJsonObject since;
    for (auto it = memory.since.cbegin(); it != memory.since.cend(); ++it)
        since.insert(it.key(), textOf(*it));
    QJsonArray unexpected;
    for (auto it = memory.current.cbegin(); it != memory.current.cend(); ++it) {
        if (!memory.expected.contains(it.key()))
            unexpected.append(it.key());
    }
    return {{u"watch"_s, memory.watch},
            {u"router"_s, memory.router},
            {u"query"_s, memory.query},
            {u"time"_s, textOf(memory.time)},
            {u"current"_s, toJson(memory.current, {})},
            {u"expected"_s, toJson(memory.expected, memory.current)},
            {u"unexpected"_s, unexpected},
            {u"since"_s, since}};
}

Result<WatchMemory> watchMemoryFromJson(const QJsonObject &json)
{
    if (json["watch"_L1].toString().isEmpty() || !json["current"_L1].isObject())
        return unreadable(u"watch's memory"_s);
    WatchMemory memory;
    memory.watch = json["watch"_L1].toString();
    memory.router = json["router"_L1].toString();
    memory.query = json["query"_L1].toString();
    memory.time = timeOf(json["time"_L1]);
    memory.current = pathsFrom(json["current"_L1].toObject());
    memory.expected = memory.current;
    const QJsonArray unexpected = json["unexpected"_L1].toArray();
    for (const QJsonValue prefix : unexpected)
        memory.expected.remove(prefix.toString());
    memory.expected.insert(pathsFrom(json["expected"_L1].toObject()));
    const QJsonObject since = json["since"_L1].toObject();
    for (auto it = since.begin(); it != since.end(); ++it)
        memory.since.insert(it.key(), timeOf(*it));
    return memory;
}

} // namespace noc::bird
