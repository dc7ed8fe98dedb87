// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/routerequest.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

void addTable(QStringList &tables, const QString &table)
{
    if (!table.isEmpty() && !tables.contains(table))
        tables.append(table);
}

QString roaTable(const core::KeyedTable<Protocol> &protocols, QLatin1StringView channelName)
{
    for (const Protocol &protocol : protocols.rows()) {
        for (const Channel &channel : protocol.channels) {
            if (channel.name == channelName)
                return channel.table;
        }
    }
    return {};
}

} // namespace

RouterNames routerNames(const LookingGlass &glass, const QString &router)
{
    RouterNames names;
    const auto *protocols = glass.state().protocols(router);
    if (!protocols)
        return names;
    for (const Protocol &protocol : protocols->rows())
        names.protocols.append(protocol.name);
    names.protocols.sort();
    names.roaTable4 = roaTable(*protocols, "roa4"_L1);
    names.roaTable6 = roaTable(*protocols, "roa6"_L1);
    return names; // without tables: those of protocols need not be all
}

QStringList knownTables(const LookingGlass &glass, const QString &router)
{
    QStringList tables;
    if (const auto *protocols = glass.state().protocols(router)) {
        for (const Protocol &protocol : protocols->rows()) {
            addTable(tables, protocol.table);
            for (const Channel &channel : protocol.channels)
                addTable(tables, channel.table);
        }
    }
    tables.sort();
    return tables;
}

Version versionOf(const LookingGlass &glass, const QString &router)
{
    const RouterClient *client = glass.client(router);
    return (client ? client->version() : std::nullopt).value_or(Version{2, 0, 0});
}

QueryResult<RouteRequest> makeRequest(const LookingGlass &glass, const QString &router,
                                      const RouteQuery &query)
{
    auto translation = translate(query, versionOf(glass, router), routerNames(glass, router));
    if (!translation)
        return std::unexpected(translation.error());
    return RouteRequest{router, query, *std::move(translation), false};
}

bool needsConsent(const LookingGlass &glass, const RouteRequest &request)
{
    const RouterClient *client = glass.client(request.router);
    const auto command = Command::read(request.command());
    if (!client || !command || !command->isUnboundedDump())
        return false;
    return !client->version() || client->version()->stallsOnDumps();
}

} // namespace noc::bird
