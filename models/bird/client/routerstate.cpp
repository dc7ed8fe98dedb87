// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/routerstate.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

/// The detail lines say nothing that the row would contradict.
bool isUnchanged(const Protocol &known, const Protocol &row)
{
    return known.type == row.type && known.state == row.state && known.since.text == row.since.text
        && known.info == row.info;
}

Protocol withDetailsOf(const Protocol &known, Protocol row)
{
    row.description = known.description;
    row.bgp = known.bgp;
    row.channels = known.channels;
    row.details = known.details;
    return row;
}

} // namespace

bool isBgp(const Protocol &protocol)
{
    return protocol.type == u"BGP"_s;
}

bool isEstablished(const Protocol &protocol)
{
    return isBgp(protocol) && protocol.info.startsWith("Established"_L1);
}

bool needsAttention(const Protocol &protocol)
{
    if (!isBgp(protocol) || isEstablished(protocol))
        return false;
    // A disabled one says "down" and at most what the operator wrote; limits and errors leave their own words.
    if (protocol.state == u"down"_s)
        return protocol.info.contains("Error"_L1) || protocol.info.contains("limit exceeded"_L1);
    return !protocol.info.startsWith("Passive"_L1);
}

ProtocolCounts countProtocols(const std::vector<Protocol> &protocols)
{
    ProtocolCounts counts;
    for (const Protocol &protocol : protocols) {
        ++counts.all;
        counts.up += protocol.state == u"up"_s ? 1 : 0;
        counts.sessions += isBgp(protocol) ? 1 : 0;
        counts.established += isEstablished(protocol) ? 1 : 0;
        counts.sessionsDown += needsAttention(protocol) ? 1 : 0;
    }
    return counts;
}

const core::KeyedTable<Protocol> *RouterState::protocols(const QString &router) const
{
    const auto it = m_protocols.constFind(router);
    return it == m_protocols.cend() ? nullptr : &*it;
}

RouterRow RouterState::row(const QString &router) const
{
    if (const RouterRow *known = m_routers.find(router))
        return *known;
    RouterRow row;
    row.name = router;
    return row;
}

void RouterState::put(RouterRow row)
{
    if (!m_protocols.contains(row.name))
        m_protocols.insert(row.name, {});
    m_routers.put(std::move(row));
}

void RouterState::remove(const QString &router)
{
    m_routers.remove(router);
    m_protocols.remove(router);
}

void RouterState::setProtocols(const QString &router, std::vector<Protocol> protocols, bool hasDetails)
{
    const auto table = m_protocols.find(router);
    if (table == m_protocols.end())
        return;
    QSet<QString> named;
    for (Protocol &protocol : protocols) {
        named.insert(protocol.name);
        const Protocol *known = table->find(protocol.name);
        if (!hasDetails && known && isUnchanged(*known, protocol))
            protocol = withDetailsOf(*known, std::move(protocol));
        table->put(std::move(protocol));
    }
    QStringList gone;
    for (auto it = table->rows().keyBegin(); it != table->rows().keyEnd(); ++it) {
        if (!named.contains(*it))
            gone.append(*it);
    }
    for (const QString &name : std::as_const(gone))
        table->remove(name);
}

core::RowDiff<Protocol> RouterState::takeProtocols(const QString &router)
{
    const auto table = m_protocols.find(router);
    return table == m_protocols.end() ? core::RowDiff<Protocol>() : table->takeDiff();
}

} // namespace noc::bird
