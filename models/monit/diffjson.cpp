// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/jsonwords.h"
#include "models/monit/reportjson.h"

#include <QJsonArray>

namespace noc::monit {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

AgentTime collectedFrom(const QJsonObject &json)
{
    return std::chrono::seconds(json["collected_sec"_L1].toInteger())
        + std::chrono::microseconds(json["collected_usec"_L1].toInteger());
}

Repairs repairsFrom(const QJsonArray &array)
{
    Repairs repairs;
    for (const QJsonValue value : array) {
        if (const auto repair = core::valueOf(repairNames, value.toString()))
            repairs |= *repair;
    }
    return repairs;
}

Source sourceFrom(const QJsonValue &value)
{
    return {QHostAddress(value["address"_L1].toString()), value["user"_L1].toString()};
}

Endpoint endpointFrom(const QJsonObject &json)
{
    Endpoint endpoint;
    endpoint.kind = core::valueOf(endpointKinds, json["kind"_L1].toString()).value_or(Endpoint::Kind::Port);
    endpoint.host = json["host"_L1].toString();
    endpoint.port = json["port"_L1].toInt();
    endpoint.request = json["request"_L1].toString();
    endpoint.protocol = json["protocol"_L1].toString();
    endpoint.type = json["type"_L1].toString();
    endpoint.responseTime = json["response_time"_L1].toDouble(-1);
    if (json.contains("certificate_days"_L1))
        endpoint.certificateDays = json["certificate_days"_L1].toInt();
    return endpoint;
}

Platform platformFrom(const QJsonValue &json)
{
    return {json["name"_L1].toString(),    json["release"_L1].toString(), json["version"_L1].toString(),
            json["machine"_L1].toString(), json["cpu"_L1].toInt(),        json["memory"_L1].toInteger(),
            json["swap"_L1].toInteger()};
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue item : value.toArray())
        strings += item.toString();
    return strings;
}

Service serviceFrom(const QJsonObject &json)
{
    Service service;
    service.name = json["name"_L1].toString();
    service.type = json["type"_L1].toInt(-1);
    service.collected = collectedFrom(json);
    service.status = static_cast<std::uint64_t>(json["status"_L1].toInteger());
    service.statusHint = static_cast<std::uint64_t>(json["status_hint"_L1].toInteger());
    service.monitor = static_cast<std::uint32_t>(json["monitor"_L1].toInteger());
    service.monitorMode = json["monitormode"_L1].toInt();
    service.onReboot = json["onreboot"_L1].toInt();
    service.pendingAction = json["pendingaction"_L1].toInt();
    if (const QJsonValue every = json["every"_L1]; every.isObject())
        service.every = Every{every["type"_L1].toInt(), every["counter"_L1].toInt(),
                              every["number"_L1].toInt(), every["cron"_L1].toString()};
    const QJsonObject values = json["values"_L1].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (const auto element = elementOf(it.key().toUtf8()))
            service.readings.push_back({*element, it->toDouble()});
    }
    std::ranges::stable_sort(service.readings, {}, &Reading::element);
    for (const QJsonValue value : json["texts"_L1].toArray())
        service.texts.push_back({value["path"_L1].toString(), value["text"_L1].toString()});
    for (const QJsonValue value : json["endpoints"_L1].toArray())
        service.endpoints.push_back(endpointFrom(value.toObject()));
    return service;
}

std::shared_ptr<const Snapshot> snapshotFrom(const QJsonObject &json)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->hostName = json["host"_L1].toString();
    snapshot->version = json["version"_L1].toString();
    snapshot->incarnation = json["incarnation"_L1].toInteger();
    snapshot->poll = std::chrono::seconds(json["poll"_L1].toInteger());
    snapshot->uptime = std::chrono::seconds(json["uptime"_L1].toInteger());
    snapshot->startDelay = std::chrono::seconds(json["startdelay"_L1].toInteger());
    snapshot->controlFile = json["controlfile"_L1].toString();
    snapshot->platform = platformFrom(json["platform"_L1]);
    if (const QJsonValue httpd = json["httpd"_L1]; httpd.isObject())
        snapshot->httpd = AgentHttpd{httpd["address"_L1].toString(), httpd["port"_L1].toInt(),
                                     httpd["ssl"_L1].toInt() != 0, httpd["unixsocket"_L1].toString()};
    snapshot->hostGroups = stringsFrom(json["hostgroups"_L1]);
    for (const QJsonValue value : json["services"_L1].toArray())
        snapshot->services.push_back(serviceFrom(value.toObject()));
    for (const QJsonValue value : json["servicegroups"_L1].toArray())
        snapshot->serviceGroups.push_back({value["name"_L1].toString(), stringsFrom(value["services"_L1])});
    return snapshot;
}

} // namespace

Result<Host> hostFromJson(const QJsonObject &json)
{
    const auto presence = core::valueOf(presences, json["presence"_L1].toString());
    const auto admission = core::valueOf(admissions, json["admission"_L1].toString());
    Host host;
    host.id = json["id"_L1].toString();
    if (host.id.isEmpty() || !presence || !admission)
        return failure(ErrorCode::InvalidInput, u"a host without id, presence or admission"_s);
    host.source = sourceFrom(json["source"_L1]);
    host.admission = *admission;
    host.presence = *presence;
    host.presenceSince = timeFrom(json["presence_since"_L1]);
    host.firstSeen = timeFrom(json["first_seen"_L1]);
    host.lastReport = timeFrom(json["last_report"_L1]);
    host.clockSkew = std::chrono::milliseconds(json["clock_skew_ms"_L1].toInteger());
    host.silence = {json["late_factor"_L1].toDouble(2), json["down_factor"_L1].toDouble(4)};
    host.ownGroups = stringsFrom(json["own_groups"_L1]);
    const QJsonValue conflict = json["conflict"_L1];
    host.conflict = {
        core::valueOf(conflicts, conflict["kind"_L1].toString()).value_or(IdConflict::Kind::None),
        conflict["other_host"_L1].toString(), sourceFrom(conflict["other_source"_L1]),
        timeFrom(conflict["last_seen"_L1]), conflict["count"_L1].toInt()};
    host.repairs = repairsFrom(json["repairs"_L1].toArray());
    host.repairedCount = json["repaired_count"_L1].toInt();
    host.snapshot = snapshotFrom(json);
    return host;
}

HostEvent hostEventFromJson(const QJsonObject &json)
{
    HostEvent event;
    event.hostId = json["host_id"_L1].toString();
    event.hostName = json["host"_L1].toString();
    event.received = timeFrom(json["received"_L1]);
    event.event = {collectedFrom(json),          json["service"_L1].toString(),
                   json["type"_L1].toInt(-1),    static_cast<std::uint64_t>(json["id"_L1].toInteger()),
                   json["state"_L1].toInt(),     json["action"_L1].toInt(),
                   json["message"_L1].toString()};
    return event;
}

Result<MonitDiff> diffFromJson(const QJsonObject &json)
{
    if (!json["sequence"_L1].isDouble() || !json["hosts"_L1].isObject() || !json["events"_L1].isObject())
        return failure(ErrorCode::InvalidInput, u"not a diff of the Monit state"_s);
    MonitDiff diff;
    diff.hosts.sequence = static_cast<quint64>(json["sequence"_L1].toInteger());
    diff.events.sequence = diff.hosts.sequence;
    for (const QJsonValue value : json["hosts"_L1]["put"_L1].toArray()) {
        auto host = hostFromJson(value.toObject());
        if (!host)
            return std::unexpected(host.error());
        diff.hosts.put.push_back(std::move(*host));
    }
    for (const QJsonValue value : json["hosts"_L1]["removed"_L1].toArray())
        diff.hosts.removed.push_back(value.toString());
    for (const QJsonValue value : json["events"_L1]["put"_L1].toArray())
        diff.events.put.push_back(hostEventFromJson(value.toObject()));
    for (const QJsonValue value : json["events"_L1]["removed"_L1].toArray())
        diff.events.removed.push_back(QByteArray::fromHex(value.toString().toLatin1()));
    return diff;
}

} // namespace noc::monit
