// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routecolumns.h"

#include "models/bird/routes/addresstext.h"
#include "models/bird/routes/routeline.h"

namespace noc::bird {

namespace {

struct Meaning
{
    QByteArrayView name;
    AttributeMeaning meaning{};
};
constexpr std::array meaningTable{
    Meaning{"Type", AttributeMeaning::Type},
    Meaning{"source", AttributeMeaning::Source},
    Meaning{"from", AttributeMeaning::Internal},
    Meaning{"hostentry", AttributeMeaning::Internal},
    Meaning{"preference", AttributeMeaning::Preference},
    Meaning{"igp_metric", AttributeMeaning::IgpMetric},
    Meaning{"local_metric", AttributeMeaning::IgpMetric}, // since 3.2
    Meaning{"origin", AttributeMeaning::Origin},
    Meaning{"as_path", AttributeMeaning::Path},
    Meaning{"path", AttributeMeaning::Path},
    Meaning{"next_hop", AttributeMeaning::NextHop},
    Meaning{"med", AttributeMeaning::Med},
    Meaning{"local_pref", AttributeMeaning::LocalPref},
    Meaning{"community", AttributeMeaning::Community},
    Meaning{"ext_community", AttributeMeaning::ExtCommunity},
    Meaning{"large_community", AttributeMeaning::LargeCommunity},
    Meaning{"originator_id", AttributeMeaning::OriginatorId},
    Meaning{"cluster_list", AttributeMeaning::ClusterList},
};

} // namespace

AttributeMeaning attributeMeaning(QByteArrayView name)
{
    bool isBgp = false;
    if (name.startsWith("BGP.") || name.startsWith("bgp_")) {
        isBgp = true;
        name = name.sliced(4);
    }
    const auto found = std::ranges::find(meaningTable, name, &Meaning::name);
    if (found == meaningTable.end() || isBgp != (found->meaning >= AttributeMeaning::Origin))
        return AttributeMeaning::Other;
    return found->meaning;
}

QByteArray currentName(QByteArrayView name)
{
    if (name == QByteArrayView("BGP.as_path"))
        return "bgp_path";
    const qsizetype dot = name.indexOf('.');
    if (dot < 0)
        return name.toByteArray();
    const QByteArray protocol = name.first(dot).toByteArray().toLower();
    return (protocol == "kernel" ? QByteArray("krt") : protocol) + '_' + name.sliced(dot + 1).toByteArray();
}

RouteColumns::RouteColumns(const RouteBatch &batch)
    : m_store(batch.store)
    , m_sizes(batch.sizes)
{ }

PrefixKey RouteColumns::key(quint32 row) const
{
    const StoredKey &stored = m_store->keys[row];
    const StoredHead &head = m_store->heads[row];
    return {stored.high, stored.low, head.length, head.isV6};
}

std::optional<quint32> RouteColumns::exoticText(quint32 row) const
{
    if (!head(row).hasText)
        return std::nullopt;
    quint32 first = 0;
    quint32 count = m_sizes.exotics;
    while (count > 0) {
        const quint32 half = count / 2;
        if (m_store->exotic[first + half].row < row) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return m_store->exotic[first].text;
}

void RouteColumns::appendPrefix(quint32 row, QByteArray &out) const
{
    if (const auto text = exoticText(row)) {
        out.append(m_store->texts[*text]);
        return;
    }
    std::array<char, maxPrefixText> buffer{};
    out.append(buffer.data(), writePrefix(key(row), buffer.data()));
}

bool RouteColumns::isSameNet(quint32 a, quint32 b) const
{
    return head(a).table == head(b).table && key(a) == key(b) && exoticText(a) == exoticText(b);
}

std::vector<AttributeMeaning> RouteColumns::meanings() const
{
    std::vector<AttributeMeaning> meanings;
    meanings.reserve(m_sizes.names);
    for (quint32 i = 0; i < m_sizes.names; ++i)
        meanings.push_back(attributeMeaning(m_store->names[i]));
    return meanings;
}

namespace {

Destination destinationOf(StoredDestination stored)
{
    switch (stored) {
    case StoredDestination::Absent:
        return Destination::Absent;
    case StoredDestination::Unicast:
        return Destination::Unicast;
    case StoredDestination::Blackhole:
        return Destination::Blackhole;
    case StoredDestination::Unreachable:
        return Destination::Unreachable;
    case StoredDestination::Prohibited:
        return Destination::Prohibited;
    case StoredDestination::Recursive:
        return Destination::Recursive;
    case StoredDestination::None:
        return Destination::None;
    case StoredDestination::FlowUnknown:
    case StoredDestination::FlowValid:
    case StoredDestination::FlowInvalid:
        return Destination::Flow;
    }
    return Destination::Absent;
}

QString flowValidity(StoredDestination stored)
{
    using namespace Qt::StringLiterals;
    if (stored == StoredDestination::FlowUnknown)
        return u"unknown"_s;
    if (stored == StoredDestination::FlowValid)
        return u"valid"_s;
    return stored == StoredDestination::FlowInvalid ? u"invalid"_s : QString();
}

/// "(65001,100) (65001,200)" → "65001:100", "65001:200"; extended communities alike, with their kind in front.
QStringList communities(QByteArrayView text)
{
    QStringList list;
    for (qsizetype open = text.indexOf('('); open >= 0; open = text.indexOf('(', open)) {
        const qsizetype close = text.indexOf(')', open);
        if (close < 0)
            break;
        QByteArray one = text.sliced(open + 1, close - open - 1).toByteArray();
        list.append(QString::fromLatin1(one.replace(", ", ":").replace(',', ':')));
        open = close;
    }
    return list;
}

/// "OSPF-E2 univ", 1.6 "OSPF-E2 unicast univ" → "OSPF-E2".
QString typeWord(QByteArrayView text)
{
    const qsizetype blank = text.indexOf(' ');
    return textOf(blank < 0 ? text : text.first(blank));
}

Origin originOf(QByteArrayView text)
{
    if (text == QByteArrayView("IGP"))
        return Origin::Igp;
    if (text == QByteArrayView("EGP"))
        return Origin::Egp;
    return text == QByteArrayView("Incomplete") ? Origin::Incomplete : Origin::Absent;
}

void takeAttribute(Route &route, AttributeMeaning meaning, const StoredAttribute &attribute,
                   const QByteArray &text)
{
    switch (meaning) {
    case AttributeMeaning::Type:
    case AttributeMeaning::Source:
        route.type = typeWord(text);
        return;
    case AttributeMeaning::Preference:
        route.preference = attribute.only();
        return;
    case AttributeMeaning::Origin:
        route.origin = originOf(text);
        return;
    case AttributeMeaning::Path:
        route.path = parseAsPath(text);
        return;
    case AttributeMeaning::NextHop:
        route.bgpNextHop = textOf(text);
        return;
    case AttributeMeaning::Med:
        route.med = attribute.only();
        return;
    case AttributeMeaning::LocalPref:
        route.localPref = attribute.only();
        return;
    case AttributeMeaning::Community:
        route.communities = communities(text);
        return;
    case AttributeMeaning::ExtCommunity:
        route.extCommunities = communities(text);
        return;
    case AttributeMeaning::LargeCommunity:
        route.largeCommunities = communities(text);
        return;
    case AttributeMeaning::IgpMetric:
        route.igpMetric = attribute.only();
        return;
    case AttributeMeaning::Internal:
    case AttributeMeaning::OriginatorId:
    case AttributeMeaning::ClusterList:
    case AttributeMeaning::Other:
        return;
    }
}

void takeTail(Route &route, QByteArrayView text)
{
    const RouteTail tail = readRouteTail(text);
    route.preference = tail.preference;
    route.metrics = tail.metrics;
    route.note = tail.note;
    route.isStale = tail.isStale;
    route.isSuppressed = tail.isSuppressed;
    route.origin = tail.origin;
    if (tail.isBgp)
        route.igpMetric = tail.metric;
}

} // namespace

Route RouteColumns::route(quint32 row, const RouterClock &clock) const
{
    const StoredHead &head = m_store->heads[row];
    Route route;
    QByteArray text;
    appendPrefix(row, text);
    route.prefix = textOf(text);
    if (head.hasKey)
        route.key = key(row);
    route.table = textOf(m_store->tables[head.table]);
    route.protocol = textOf(m_store->protocols[head.protocol]);
    route.best = head.best;
    route.destination = destinationOf(head.destination);
    route.flowValidity = flowValidity(head.destination);
    route.since = parseTime(m_store->times[m_store->time[row]], clock);
    route.from = textOf(m_store->froms[m_store->from[row]]);
    takeTail(route, m_store->tails[m_store->tail[row]]);
    if (const quint32 hops = m_store->hop[row]; hops != 0) {
        for (const QByteArray &line : m_store->hops[hops].toByteArray().split('\n'))
            route.nextHops.push_back(readNextHop(line));
    }
    const AttributeIds ids = attributesOf(m_store->set[row]);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const StoredAttribute stored = attribute(ids[i]);
        const QByteArrayView name = m_store->names[stored.name];
        const QByteArray value = stored.text();
        takeAttribute(route, attributeMeaning(name), stored, value);
        route.attributes.emplace_back(textOf(name), textOf(value));
    }
    return route;
}

} // namespace noc::bird
