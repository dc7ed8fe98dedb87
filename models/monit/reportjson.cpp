// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportjson.h"

#include "models/monit/jsonwords.h"

#include <QJsonArray>

namespace noc::monit {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
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

QJsonArray toJson(Repairs repairs)
{
    QJsonArray array;
    for (const auto &row : repairNames) {
        if (repairs.testFlag(row.value))
            array.append(QString(row.text));
    }
    return array;
}

QJsonObject toJson(const Source &source)
{
    return {{u"address"_s, source.address.toString()}, {u"user"_s, source.user}};
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

QJsonObject toJson(const AgentHttpd &httpd)
{
    return {{u"address"_s, httpd.address},
            {u"port"_s, httpd.port},
            {u"ssl"_s, httpd.isTls ? 1 : 0},
            {u"unixsocket"_s, httpd.unixSocket}};
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

QJsonObject toJson(const IdConflict &conflict)
{
    return {{u"kind"_s, core::textOf(conflicts, conflict.kind)},
            {u"other_host"_s, conflict.otherName},
            {u"other_source"_s, toJson(conflict.otherSource)},
            {u"last_seen"_s, timeText(conflict.lastSeen)},
            {u"count"_s, conflict.count}};
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

} // namespace noc::monit
