// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/historyrecords.h"

#include "models/alerts/alertjson.h"
#include "models/monit/eventmodel.h"
#include "models/monit/reportjson.h"

#include <QJsonDocument>

#include <cmath>
#include <ranges>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> objectFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<double> numberOf(float value)
{
    return std::isnan(value) ? std::nullopt : std::optional<double>(value);
}

float floatOf(const std::optional<double> &value)
{
    return value ? static_cast<float>(*value) : monit::TracePoint::none;
}

monit::HostTrace traceFrom(const store::Trace &stored)
{
    monit::HostTrace trace{stored.objectId, {}};
    for (const store::TracePoint &point : stored.points) {
        trace.points.push_back({point.time.toSecsSinceEpoch() / monit::traceSlotSeconds,
                                floatOf(point.load.front()), floatOf(point.cpu), floatOf(point.memory)});
    }
    return trace;
}

/// Oldest first, as they happened.
void takeEvents(const std::vector<store::EventRecord> &records, Remembered &into)
{
    for (const store::EventRecord &record : std::views::reverse(records)) {
        if (record.domain != monitDomain)
            continue;
        if (auto event = eventFrom(record))
            into.hosts.events.push_back(*std::move(event));
        else
            ++into.unreadable;
    }
}

/// Calls `parse` on the document of each record and keeps what it makes of it.
template<typename Record, typename Value, typename Parse>
void takeParsed(const std::vector<Record> &records, std::vector<Value> &into, int &unreadable, Parse parse)
{
    for (const Record &record : records) {
        const auto json = objectFrom(record.json);
        auto value = json ? parse(*json) : core::Result<Value>(core::failure(ErrorCode::InvalidInput, {}));
        if (value)
            into.push_back(*std::move(value));
        else
            ++unreadable;
    }
}

} // namespace

store::SnapshotRecord recordOf(const monit::Host &host)
{
    store::SnapshotRecord record;
    record.domain = monitDomain;
    record.id = host.id;
    record.name = host.name();
    record.time = host.lastReport;
    record.makeJson = [host] { return compact(monit::toJson(host)); };
    return record;
}

store::EventRecord recordOf(const monit::HostEvent &event)
{
    store::EventRecord record;
    record.key = event.key().toHex();
    record.domain = monitDomain;
    record.objectId = event.hostId;
    record.objectName = event.hostName;
    record.part = event.event.service;
    record.time = event.received;
    record.severity = static_cast<int>(monit::EventModel::severityOf(event.event));
    record.text = event.event.message;
    record.json = compact(monit::toJson(event));
    return record;
}

store::AlertRecord recordOf(const alerts::Alert &alert)
{
    return {alert.key(), compact(alerts::toJson(alert))};
}

store::MuteRecord recordOf(const alerts::Mute &mute)
{
    return {mute.key(), compact(alerts::toJson(mute))};
}

store::TraceSample sampleOf(const monit::HostTrace &trace)
{
    store::TraceSample sample;
    sample.domain = monitDomain;
    sample.objectId = trace.hostId;
    const monit::TracePoint &newest = trace.points.back();
    sample.point.time = QDateTime::fromSecsSinceEpoch(newest.slot * monit::traceSlotSeconds, Qt::UTC);
    sample.point.load.front() = numberOf(newest.load);
    sample.point.cpu = numberOf(newest.cpu);
    sample.point.memory = numberOf(newest.memory);
    return sample;
}

core::Result<monit::HostEvent> eventFrom(const store::EventRecord &record)
{
    const auto json = objectFrom(record.json);
    if (!json)
        return core::failure(ErrorCode::InvalidInput, u"an event in the store is no JSON object"_s);
    return monit::hostEventFromJson(*json);
}

Remembered rememberedFrom(const store::LoadedHistory &history)
{
    Remembered remembered;
    std::vector<store::SnapshotRecord> snapshots;
    std::ranges::copy_if(history.snapshots, std::back_inserter(snapshots),
                         [](const auto &record) { return record.domain == monitDomain; });
    takeParsed(snapshots, remembered.hosts.hosts, remembered.unreadable, monit::hostFromJson);
    takeEvents(history.events, remembered);
    for (const store::Trace &trace : history.traces) {
        if (trace.domain == monitDomain)
            remembered.hosts.traces.push_back(traceFrom(trace));
    }
    takeParsed(history.alerts, remembered.alerts.alerts, remembered.unreadable, alerts::alertFromJson);
    takeParsed(history.mutes, remembered.alerts.mutes, remembered.unreadable, alerts::muteFromJson);
    remembered.routes = rememberedRoutes(history, remembered.unreadable);
    return remembered;
}

} // namespace noc::workspace
