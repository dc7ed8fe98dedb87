// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answerjson.h"

#include "models/bird/jsonvalues.h"
#include "models/bird/reply/replycoding.h"
#include "models/bird/text/wiretext.h"

#include <QJsonDocument>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

using Write = std::function<bool(const QByteArray &)>;

template<typename Value>
const Value *contentOf(const Answer &answer)
{
    return std::get_if<Value>(&answer.content);
}

QJsonArray linesOf(const QList<QByteArray> &lines)
{
    return arrayOf(lines, [](const QByteArray &line) { return textFromWire(line); });
}

QJsonValue errorOf(const ReplyEnd &end)
{
    if (!end.isError())
        return QJsonValue::Null;
    const QJsonValue code = end.code == unknownErrorCode ? QJsonValue() : QJsonValue(end.code);
    return QJsonObject{{u"code"_s, code}, {u"text"_s, textFromWire(end.text)}};
}

QJsonObject frameOf(const Answer &answer)
{
    return {{u"kind"_s, toWord(answer.kind)},
            {u"partial"_s, answer.end.isPartial},
            {u"error"_s, errorOf(answer.end)},
            {u"unexplained"_s, linesOf(answer.unexplained)}};
}

QString toWord(OspfTopology::Link::To to)
{
    using To = OspfTopology::Link::To;
    switch (to) {
    case To::Router:
        return u"router"_s;
    case To::Network:
        return u"network"_s;
    case To::StubNetwork:
        return u"stub_network"_s;
    case To::ExternalNetwork:
        return u"external_network"_s;
    case To::External:
        return u"external"_s;
    case To::OtherArea:
        return u"other_area"_s;
    case To::Nssa:
        break;
    }
    return u"nssa"_s;
}

QJsonObject toJson(const OspfTopology::Node &node)
{
    const QJsonArray links = arrayOf(node.links, [](const OspfTopology::Link &link) {
        return QJsonObject{{u"to"_s, toWord(link.to)},
                           {u"target"_s, link.target},
                           {u"metric"_s, orNull(link.metric)},
                           {u"notes"_s, orNull(link.notes)}};
    });
    return {{u"area"_s, orNull(node.area)},
            {u"type"_s, node.isNetwork ? u"network"_s : u"router"_s},
            {u"id"_s, node.id},
            {u"distance"_s, orNull(node.distance)},
            {u"reachable"_s, node.isReachable},
            {u"designated_router"_s, orNull(node.designatedRouter)},
            {u"addresses"_s, QJsonArray::fromStringList(node.addresses)},
            {u"links"_s, links}};
}

QJsonArray countsOf(const RouteCount &count, const Version &version)
{
    return arrayOf(count.tables, [&](const RouteCount::Table &table) {
        return toJson(table, tableName(table.table, version));
    });
}

RouteCount::Table totalOf(const RouteCount &count)
{
    RouteCount::Table total;
    for (const RouteCount::Table &table : count.tables) {
        total.routes += table.routes;
        total.allRoutes += table.allRoutes;
        total.networks += table.networks;
    }
    return total;
}

void addCounts(QJsonObject &json, const RouteCount &count, const Version &version)
{
    json.insert(u"counts"_s, countsOf(count, version));
    json.insert(u"total"_s, toJson(totalOf(count), QString()));
}

/// All but routes, which come one by one.
void addContent(QJsonObject &json, const Answer &answer)
{
    if (const auto *status = contentOf<RouterStatus>(answer))
        json.insert(u"status"_s, toJson(*status));
    else if (const auto *protocols = contentOf<std::vector<Protocol>>(answer))
        json.insert(u"protocols"_s, arrayOf(*protocols, [](const Protocol &one) { return toJson(one); }));
    else if (const auto *count = contentOf<RouteCount>(answer))
        addCounts(json, *count, answer.version);
    else if (const auto *table = contentOf<TextTable>(answer))
        json.insert(u"table"_s, toJson(*table));
    else if (const auto *topology = contentOf<OspfTopology>(answer))
        json.insert(u"topology"_s, toJson(*topology));
    else if (const auto *interfaces = contentOf<std::vector<InterfaceRow>>(answer))
        json.insert(u"interfaces"_s,
                    arrayOf(*interfaces, [](const InterfaceRow &one) { return toJson(one); }));
    if (answer.kind == AnswerKind::Text)
        json.insert(u"text"_s, textFromWire(answer.lines.join('\n')));
    if (answer.count)
        addCounts(json, *answer.count, answer.version);
}

bool writeRoutes(const RouteTable &table, const Version &version, const Write &out)
{
    constexpr qsizetype pieceBytes = 256 * 1024;
    QByteArray piece(",\"routes\":[");
    for (qsizetype row = 0; row < table.size(); ++row) {
        Route route = table.route(row);
        route.table = tableName(route.table, version);
        piece += row == 0 ? "\n" : ",\n";
        piece += QJsonDocument(toJson(route)).toJson(QJsonDocument::Compact);
        if (piece.size() < pieceBytes)
            continue;
        if (!out(piece))
            return false;
        piece.resize(0);
    }
    return out(piece + "]");
}

} // namespace

QString toWord(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Status:
        return u"status"_s;
    case AnswerKind::Protocols:
        return u"protocols"_s;
    case AnswerKind::Routes:
        return u"routes"_s;
    case AnswerKind::RouteCount:
        return u"route_count"_s;
    case AnswerKind::Table:
        return u"table"_s;
    case AnswerKind::OspfTopology:
        return u"ospf_topology"_s;
    case AnswerKind::Interfaces:
        return u"interfaces"_s;
    case AnswerKind::Text:
        break;
    }
    return u"text"_s;
}

QString tableName(const QString &printed, const Version &version)
{
    return printed.isEmpty() && version.isOne() ? u"master"_s : printed;
}

QJsonObject toJson(const RouterStatus &status)
{
    return {{u"version"_s, orNull(status.versionText)},
            {u"router_id"_s, orNull(status.routerId)},
            {u"hostname"_s, orNull(status.hostname)},
            {u"server_time"_s, orNull(status.serverTime.text)},
            {u"last_reboot"_s, orNull(status.lastReboot.text)},
            {u"last_reconfiguration"_s, orNull(status.lastReconfiguration.text)},
            {u"message"_s, orNull(status.message)},
            {u"notes"_s, QJsonArray::fromStringList(status.notes)}};
}

QJsonObject toJson(const RouteCount::Table &table, const QString &name)
{
    return {{u"table"_s, orNull(name)},
            {u"routes"_s, static_cast<qint64>(table.routes)},
            {u"all_routes"_s, static_cast<qint64>(table.allRoutes)},
            {u"networks"_s, static_cast<qint64>(table.networks)}};
}

QJsonObject toJson(const TextTable &table)
{
    const QJsonArray rows = arrayOf(table.rows, [](const TextTable::Row &row) {
        return QJsonObject{{u"group"_s, orNull(row.group)},
                           {u"cells"_s, QJsonArray::fromStringList(row.cells)}};
    });
    return {{u"title"_s, orNull(table.title)},
            {u"columns"_s, QJsonArray::fromStringList(table.columns)},
            {u"rows"_s, rows},
            {u"notes"_s, QJsonArray::fromStringList(table.notes)}};
}

QJsonObject toJson(const OspfTopology &topology)
{
    return {
        {u"nodes"_s, arrayOf(topology.nodes, [](const OspfTopology::Node &node) { return toJson(node); })}};
}

QJsonObject toJson(const InterfaceRow &interface)
{
    const QJsonArray addresses = arrayOf(interface.addresses, [](const InterfaceRow::Address &address) {
        return QJsonObject{{u"address"_s, address.address}, {u"notes"_s, orNull(address.notes)}};
    });
    return {{u"name"_s, interface.name},
            {u"up"_s, interface.isUp},
            {u"index"_s, orNull(interface.index)},
            {u"master"_s, orNull(interface.master)},
            {u"flags"_s, QJsonArray::fromStringList(interface.flags)},
            {u"mtu"_s, orNull(interface.mtu)},
            {u"addresses"_s, addresses}};
}

bool writeJson(const Answer &answer, const Write &out)
{
    return writeJson(answer, {}, out);
}

bool writeJson(const Answer &answer, const QJsonObject &more, const Write &out)
{
    QJsonObject json = frameOf(answer);
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), *it);
    addContent(json, answer);
    QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const auto *routes = contentOf<std::shared_ptr<const RouteTable>>(answer);
    if (!routes || !*routes)
        return out(bytes + '\n');
    bytes.chop(1);
    return out(bytes) && writeRoutes(**routes, answer.version, out) && out("}\n");
}

} // namespace noc::bird
