// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdtables.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/table.h"
#include "models/bird/answerjson.h"
#include "models/bird/text/wiretext.h"
#include "models/core/text.h"

#include <numeric>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;

namespace {

constexpr std::size_t rowsATable = 5000; // columns are as wide as what is near, and memory stays small

QString numberText(const std::optional<quint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString hopText(const NextHop &hop)
{
    QString text = hop.gateway;
    if (!hop.interface.isEmpty())
        text += (text.isEmpty() ? QString() : u"%"_s) + hop.interface;
    return hop.weight == 0 ? text : u"%1 ×%2"_s.arg(text).arg(hop.weight);
}

} // namespace

QStringList routeHeader()
{
    return {Ctl::tr("TABLE"), Ctl::tr("BEST"),     Ctl::tr("PREFIX"), Ctl::tr("PROTOCOL"),
            Ctl::tr("SINCE"), Ctl::tr("NEXT HOP"), Ctl::tr("PATH"),   Ctl::tr("COMMUNITIES")};
}

QStringList routeCells(const Route &route, const Version &version)
{
    QStringList hops;
    for (const NextHop &hop : route.nextHops)
        hops.append(hopText(hop));
    const QString mark = route.best == BestMark::No ? QString()
        : route.best == BestMark::Best              ? u"*"_s
                                                    : u"!"_s;
    return {tableName(route.table, version),
            mark,
            route.prefix,
            route.protocol,
            route.since.text,
            hops.join(u", "_s),
            route.path ? toText(*route.path) : route.note,
            route.communities.join(u' ')};
}

QStringList protocolHeader()
{
    return {Ctl::tr("NAME"),     Ctl::tr("PROTOCOL"), Ctl::tr("STATE"),    Ctl::tr("SINCE"), Ctl::tr("TABLE"),
            Ctl::tr("IMPORTED"), Ctl::tr("FILTERED"), Ctl::tr("EXPORTED"), Ctl::tr("INFO")};
}

std::vector<QStringList> protocolCells(const Protocol &protocol)
{
    std::vector<QStringList> rows{{protocol.name,
                                   protocol.type,
                                   protocol.state,
                                   protocol.since.text,
                                   protocol.table,
                                   {},
                                   {},
                                   {},
                                   protocol.info}};
    for (const Channel &channel : protocol.channels)
        rows.push_back({u"  "_s + channel.name,
                        {},
                        channel.state,
                        {},
                        channel.table,
                        numberText(channel.routes.imported),
                        numberText(channel.routes.filtered),
                        numberText(channel.routes.exported),
                        {}});
    return rows;
}

bool printRoutes(const RouteTable &table, const std::vector<qsizetype> &rows, const Version &version,
                 const QString &router)
{
    QStringList header = routeHeader();
    if (!router.isEmpty())
        header.prepend(Ctl::tr("ROUTER"));
    std::size_t next = 0;
    do {
        std::vector<QStringList> lines;
        for (; next < rows.size() && lines.size() < rowsATable; ++next) {
            lines.push_back(routeCells(table.route(rows[next]), version));
            if (!router.isEmpty())
                lines.back().prepend(router);
        }
        if (!print(alignedTable(header, lines)))
            return false;
    } while (next < rows.size());
    return true;
}

namespace {

bool printAllRoutes(const RouteTable &table, const Version &version)
{
    std::vector<qsizetype> rows(static_cast<std::size_t>(table.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return printRoutes(table, rows, version, {});
}

bool printProtocols(const std::vector<Protocol> &protocols)
{
    std::vector<QStringList> rows;
    for (const Protocol &protocol : protocols) {
        for (const QStringList &cells : protocolCells(protocol))
            rows.push_back(cells);
    }
    return print(alignedTable(protocolHeader(), rows));
}

bool printStatus(const RouterStatus &status)
{
    return print(alignedTable({Ctl::tr("BIRD"), core::displayable(status.versionText)},
                              {{Ctl::tr("router id"), status.routerId},
                               {Ctl::tr("host"), status.hostname},
                               {Ctl::tr("server time"), status.serverTime.text},
                               {Ctl::tr("last reboot"), status.lastReboot.text},
                               {Ctl::tr("last reconfiguration"), status.lastReconfiguration.text},
                               {Ctl::tr("state"), status.message}}));
}

bool printCounts(const RouteCount &count, const Version &version)
{
    std::vector<QStringList> rows;
    for (const RouteCount::Table &table : count.tables)
        rows.push_back({tableName(table.table, version), QString::number(table.routes),
                        QString::number(table.allRoutes), QString::number(table.networks)});
    return print(
        alignedTable({Ctl::tr("TABLE"), Ctl::tr("ROUTES"), Ctl::tr("OF"), Ctl::tr("NETWORKS")}, rows));
}

bool printTable(const TextTable &table)
{
    std::vector<QStringList> rows;
    for (const TextTable::Row &row : table.rows)
        rows.push_back(QStringList(row.group) + row.cells);
    QStringList header{Ctl::tr("GROUP")};
    for (const QString &column : table.columns)
        header.append(core::displayable(column.toUpper()));
    QString notes;
    for (const QString &note : table.notes)
        notes += core::displayable(note) + u'\n';
    return print(alignedTable(header, rows) + notes);
}

bool printTopology(const OspfTopology &topology)
{
    std::vector<QStringList> rows;
    for (const OspfTopology::Node &node : topology.nodes) {
        const QString kind = node.isNetwork ? Ctl::tr("network") : Ctl::tr("router");
        for (const OspfTopology::Link &link : node.links)
            rows.push_back({node.area, kind, node.id, link.target,
                            link.metric ? QString::number(*link.metric) : QString(), link.notes});
    }
    return print(alignedTable({Ctl::tr("AREA"), Ctl::tr("KIND"), Ctl::tr("NODE"), Ctl::tr("JOINED TO"),
                               Ctl::tr("METRIC"), Ctl::tr("NOTES")},
                              rows));
}

bool printInterfaces(const std::vector<InterfaceRow> &interfaces)
{
    std::vector<QStringList> rows;
    for (const InterfaceRow &interface : interfaces) {
        QStringList addresses;
        for (const InterfaceRow::Address &address : interface.addresses)
            addresses.append(address.address);
        rows.push_back({interface.name, interface.isUp ? Ctl::tr("up") : Ctl::tr("down"),
                        interface.mtu ? QString::number(*interface.mtu) : QString(),
                        addresses.join(u", "_s)});
    }
    return print(
        alignedTable({Ctl::tr("NAME"), Ctl::tr("STATE"), Ctl::tr("MTU"), Ctl::tr("ADDRESSES")}, rows));
}

bool printText(const QList<QByteArray> &lines)
{
    QString text;
    for (const QByteArray &line : lines)
        text += core::displayable(textFromWire(line), true) + u'\n';
    return print(text);
}

} // namespace

bool printBirdTables(const Answer &answer)
{
    if (const auto *routes = std::get_if<std::shared_ptr<const RouteTable>>(&answer.content))
        return printAllRoutes(**routes, answer.version)
            && (!answer.count || printCounts(*answer.count, answer.version));
    if (const auto *protocols = std::get_if<std::vector<Protocol>>(&answer.content))
        return printProtocols(*protocols);
    if (const auto *status = std::get_if<RouterStatus>(&answer.content))
        return printStatus(*status);
    if (const auto *count = std::get_if<RouteCount>(&answer.content))
        return printCounts(*count, answer.version);
    if (const auto *table = std::get_if<TextTable>(&answer.content))
        return printTable(*table);
    if (const auto *topology = std::get_if<OspfTopology>(&answer.content))
        return printTopology(*topology);
    if (const auto *interfaces = std::get_if<std::vector<InterfaceRow>>(&answer.content))
        return printInterfaces(*interfaces);
    return printText(answer.lines);
}

} // namespace noc::ctl
