// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportjson.h"

#include "models/core/enumtext.h"

#include <QJsonArray>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::EnumText;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr std::array presences{
    EnumText{Presence::Reporting, "reporting"_L1},
    EnumText{Presence::Late, "late"_L1},
    EnumText{Presence::Down, "down"_L1},
    EnumText{Presence::Stopped, "stopped"_L1},
};
constexpr std::array admissions{EnumText{Admission::Pending, "pending"_L1},
                                EnumText{Admission::Accepted, "accepted"_L1}};
constexpr std::array conflicts{
    EnumText{IdConflict::Kind::None, "none"_L1},
    EnumText{IdConflict::Kind::Cloned, "cloned"_L1},
    EnumText{IdConflict::Kind::ForeignSource, "foreign-source"_L1},
};
constexpr std::array endpointKinds{EnumText{Endpoint::Kind::Port, "port"_L1},
                                   EnumText{Endpoint::Kind::Unix, "unix"_L1},
                                   EnumText{Endpoint::Kind::Icmp, "icmp"_L1}};
constexpr std::array repairNames{EnumText{Repair::Encoding, "encoding"_L1},
                                 EnumText{Repair::ControlCharacters, "control-characters"_L1},
                                 EnumText{Repair::Markup, "markup"_L1}};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

qint64 integer(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

qint64 secondsOf(AgentTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time).count();
}

qint64 microsecondsOf(AgentTime time)
{
    return (time - std::chrono::floor<std::chrono::seconds>(time)).count();
}

AgentTime collectedFrom(const QJsonObject &json)
{
    return std::chrono::seconds(json["collected_sec"_L1].toInteger())
        + std::chrono::microseconds(json["collected_usec"_L1].toInteger());
}

QJsonArray toJson(Repairs repairs)
{
    QJsonArray array;
    for (const auto &row : repairNames) {
        if (repairs.testFlag(row.value))
            array.append(QString(row.text));
    }
    return array;
}

Repairs repairsFrom(const QJsonArray &array)
{
    Repairs repairs;
    for (const QJsonValue &value : array) {
        if (const auto repair = core::valueOf(repairNames, value.toString()))
            repairs |= *repair;
    }
    return repairs;
}

QJsonObject toJson(const Source &source)
{
    return {{u"address"_s, source.address.toString()}, {u"user"_s, source.user}};
}

Source sourceFrom(const QJsonValue &value)
{
    return {QHostAddress(value["address"_L1].toString()), value["user"_L1].toString()};
}

QJsonObject toJson(const Endpoint &endpoint)
{
    QJsonObject json{{u"kind"_s, core::textOf(endpointKinds, endpoint.kind)},
                     {u"host"_s, endpoint.host},
                     {u"port"_s, endpoint.port},
                     {u"request"_s, endpoint.request},
                     {u"protocol"_s, endpoint.protocol},
                     {u"type"_s, endpoint.type},
                     {u"response_time"_s, endpoint.responseTime}};
    if (endpoint.certificateDays)
        json.insert(u"certificate_days"_s, *endpoint.certificateDays);
    return json;
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

QJsonObject toJson(const TextValue &value)
{
    return {{u"path"_s, value.path}, {u"text"_s, value.text}};
}

QJsonObject toJson(const ServiceGroup &group)
{
    return {{u"name"_s, group.name}, {u"services"_s, QJsonArray::fromStringList(group.services)}};
}

QJsonObject toJson(const Every &every)
{
    return {{u"type"_s, every.type},
            {u"counter"_s, every.counter},
            {u"number"_s, every.number},
            {u"cron"_s, every.cron}};
}

QJsonObject toJson(const Platform &platform)
{
    return {{u"name"_s, platform.name},         {u"release"_s, platform.release},
            {u"version"_s, platform.version},   {u"machine"_s, platform.machine},
            {u"cpu"_s, platform.cpus},          {u"memory"_s, platform.memoryKilobytes},
            {u"swap"_s, platform.swapKilobytes}};
}

Platform platformFrom(const QJsonValue &json)
{
    return {json["name"_L1].toString(),    json["release"_L1].toString(), json["version"_L1].toString(),
            json["machine"_L1].toString(), json["cpu"_L1].toInt(),        json["memory"_L1].toInteger(),
            json["swap"_L1].toInteger()};
}

QJsonObject toJson(const AgentHttpd &httpd)
{
    return {{u"address"_s, httpd.address},
            {u"port"_s, httpd.port},
            {u"ssl"_s, httpd.isTls ? 1 : 0},
            {u"unixsocket"_s, httpd.unixSocket}};
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings += item.toString();
    return strings;
}

/// After every toJson() it may call.
template<typename Rows>
QJsonArray arrayOf(const Rows &rows)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(toJson(row));
    return array;
}

void insertSnapshot(QJsonObject &json, const Snapshot &snapshot)
{
    json.insert(u"host"_s, snapshot.hostName);
    json.insert(u"version"_s, snapshot.version);
    json.insert(u"incarnation"_s, snapshot.incarnation);
    json.insert(u"poll"_s, static_cast<qint64>(snapshot.poll.count()));
    json.insert(u"uptime"_s, static_cast<qint64>(snapshot.uptime.count()));
    json.insert(u"startdelay"_s, static_cast<qint64>(snapshot.startDelay.count()));
    json.insert(u"controlfile"_s, snapshot.controlFile);
    json.insert(u"platform"_s, toJson(snapshot.platform));
    json.insert(u"httpd"_s, snapshot.httpd ? QJsonValue(toJson(*snapshot.httpd)) : QJsonValue());
    json.insert(u"hostgroups"_s, QJsonArray::fromStringList(snapshot.hostGroups));
    json.insert(u"services"_s, arrayOf(snapshot.services));
    json.insert(u"servicegroups"_s, arrayOf(snapshot.serviceGroups));
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
    for (const QJsonValue &value : json["texts"_L1].toArray())
        service.texts.push_back({value["path"_L1].toString(), value["text"_L1].toString()});
    for (const QJsonValue &value : json["endpoints"_L1].toArray())
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
    for (const QJsonValue &value : json["services"_L1].toArray())
        snapshot->services.push_back(serviceFrom(value.toObject()));
    for (const QJsonValue &value : json["servicegroups"_L1].toArray())
        snapshot->serviceGroups.push_back({value["name"_L1].toString(), stringsFrom(value["services"_L1])});
    return snapshot;
}

QJsonObject toJson(const IdConflict &conflict)
{
    return {{u"kind"_s, core::textOf(conflicts, conflict.kind)},
            {u"other_host"_s, conflict.otherName},
            {u"other_source"_s, toJson(conflict.otherSource)},
            {u"last_seen"_s, timeText(conflict.lastSeen)},
            {u"count"_s, conflict.count}};
}

Result<Host> hostFrom(const QJsonObject &json)
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

QJsonObject toJson(const Event &event)
{
    return {{u"service"_s, event.service},
            {u"type"_s, event.type},
            {u"id"_s, integer(event.id)},
            {u"state"_s, event.state},
            {u"action"_s, event.action},
            {u"message"_s, event.message},
            {u"text"_s, eventText(event.id, event.state)},
            {u"collected_sec"_s, secondsOf(event.collected)},
            {u"collected_usec"_s, microsecondsOf(event.collected)}};
}

HostEvent eventFrom(const QJsonObject &json)
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

} // namespace

QJsonObject toJson(const Service &service)
{
    QJsonObject values;
    for (const Reading &reading : service.readings)
        values.insert(QString::fromLatin1(pathOf(reading.element)), reading.value);
    return {{u"name"_s, service.name},
            {u"type"_s, service.type},
            {u"type_name"_s, serviceTypeText(service.type)},
            {u"status"_s, integer(service.status)},
            {u"status_hint"_s, integer(service.statusHint)},
            {u"monitor"_s, static_cast<qint64>(service.monitor)},
            {u"monitormode"_s, service.monitorMode},
            {u"onreboot"_s, service.onReboot},
            {u"pendingaction"_s, service.pendingAction},
            {u"collected_sec"_s, secondsOf(service.collected)},
            {u"collected_usec"_s, microsecondsOf(service.collected)},
            {u"every"_s, service.every ? QJsonValue(toJson(*service.every)) : QJsonValue()},
            {u"state"_s, core::severityWord(service.severity())},
            {u"problems"_s, QJsonArray::fromStringList(service.problems())},
            {u"values"_s, values},
            {u"texts"_s, arrayOf(service.texts)},
            {u"endpoints"_s, arrayOf(service.endpoints)}};
}

QJsonObject toJson(const Report &report)
{
    QJsonObject json{{u"id"_s, report.id},
                     {u"repaired"_s, report.isRepaired()},
                     {u"repairs"_s, toJson(report.repairs)},
                     {u"event"_s, report.event ? QJsonValue(toJson(*report.event)) : QJsonValue()}};
    insertSnapshot(json, report.snapshot);
    return json;
}

QJsonObject toJson(const Host &host)
{
    QJsonObject json{{u"id"_s, host.id},
                     {u"repaired"_s, needsMending(host.repairs)},
                     {u"repairs"_s, toJson(host.repairs)},
                     {u"repaired_count"_s, host.repairedCount},
                     {u"state"_s, core::severityWord(host.severity())},
                     {u"presence"_s, core::textOf(presences, host.presence)},
                     {u"presence_since"_s, timeText(host.presenceSince)},
                     {u"admission"_s, core::textOf(admissions, host.admission)},
                     {u"source"_s, toJson(host.source)},
                     {u"problems"_s, host.problemCount()},
                     {u"first_seen"_s, timeText(host.firstSeen)},
                     {u"last_report"_s, timeText(host.lastReport)},
                     {u"clock_skew_ms"_s, static_cast<qint64>(host.clockSkew.count())},
                     {u"late_factor"_s, host.silence.lateFactor},
                     {u"down_factor"_s, host.silence.downFactor},
                     {u"own_groups"_s, QJsonArray::fromStringList(host.ownGroups)},
                     {u"conflict"_s, toJson(host.conflict)}};
    insertSnapshot(json, *host.snapshot);
    return json;
}

QJsonObject toJson(const HostEvent &event)
{
    QJsonObject json = toJson(event.event);
    json.insert(u"host_id"_s, event.hostId);
    json.insert(u"host"_s, event.hostName);
    json.insert(u"received"_s, timeText(event.received));
    return json;
}

QJsonObject toJson(const MonitDiff &diff)
{
    QJsonArray removedEvents;
    for (const QByteArray &key : diff.events.removed)
        removedEvents.append(QString::fromLatin1(key.toHex()));
    QJsonArray removedHosts;
    for (const QString &id : diff.hosts.removed)
        removedHosts.append(id);
    return {{u"sequence"_s, static_cast<qint64>(diff.sequence())},
            {u"hosts"_s, QJsonObject{{u"put"_s, arrayOf(diff.hosts.put)}, {u"removed"_s, removedHosts}}},
            {u"events"_s, QJsonObject{{u"put"_s, arrayOf(diff.events.put)}, {u"removed"_s, removedEvents}}}};
}

Result<MonitDiff> diffFromJson(const QJsonObject &json)
{
    if (!json["sequence"_L1].isDouble() || !json["hosts"_L1].isObject() || !json["events"_L1].isObject())
        return failure(ErrorCode::InvalidInput, u"not a diff of the Monit state"_s);
    MonitDiff diff;
    diff.hosts.sequence = static_cast<quint64>(json["sequence"_L1].toInteger());
    diff.events.sequence = diff.hosts.sequence;
    for (const QJsonValue &value : json["hosts"_L1]["put"_L1].toArray()) {
        auto host = hostFrom(value.toObject());
        if (!host)
            return std::unexpected(host.error());
        diff.hosts.put.push_back(std::move(*host));
    }
    for (const QJsonValue &value : json["hosts"_L1]["removed"_L1].toArray())
        diff.hosts.removed.push_back(value.toString());
    for (const QJsonValue &value : json["events"_L1]["put"_L1].toArray())
        diff.events.put.push_back(eventFrom(value.toObject()));
    for (const QJsonValue &value : json["events"_L1]["removed"_L1].toArray())
        diff.events.removed.push_back(QByteArray::fromHex(value.toString().toLatin1()));
    return diff;
}

} // namespace noc::monit
