// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answerjson.h"
#include "models/bird/jsonvalues.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

QString toWord(Destination destination)
{
    switch (destination) {
    case Destination::Unicast:
        return u"unicast"_s;
    case Destination::Blackhole:
        return u"blackhole"_s;
    case Destination::Unreachable:
        return u"unreachable"_s;
    case Destination::Prohibited:
        return u"prohibited"_s;
    case Destination::Recursive:
        return u"recursive"_s;
    case Destination::None:
        return u"none"_s;
    case Destination::Flow:
        return u"flow"_s;
    case Destination::Absent:
        break;
    }
    return {};
}

QString toWord(Origin origin)
{
    switch (origin) {
    case Origin::Igp:
        return u"IGP"_s;
    case Origin::Egp:
        return u"EGP"_s;
    case Origin::Incomplete:
        return u"Incomplete"_s;
    case Origin::Absent:
        break;
    }
    return {};
}

QJsonObject toJson(const NextHop &hop)
{
    return {{u"gateway"_s, orNull(hop.gateway)},
            {u"interface"_s, orNull(hop.interface)},
            {u"weight"_s, hop.weight == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(hop.weight))},
            {u"labels"_s, orNull(hop.labels)},
            {u"table"_s, orNull(hop.table)},
            {u"onlink"_s, hop.isOnlink}};
}

QJsonValue number(quint32 asn)
{
    return static_cast<qint64>(asn);
}

/// Numbers, and arrays of numbers for sets. Confederation segments are not told apart here: "as_path_text" does.
QJsonArray toJson(const AsPath &path)
{
    QJsonArray array;
    for (const PathSegment &segment : path.segments) {
        const QJsonArray numbers = arrayOf(segment.numbers, number);
        const bool isSet =
            segment.kind == PathSegment::Kind::Set || segment.kind == PathSegment::Kind::ConfedSet;
        if (isSet) {
            array.append(numbers);
            continue;
        }
        for (const QJsonValue asn : numbers)
            array.append(asn);
    }
    return array;
}

QJsonObject attributesOf(const Route &route)
{
    QJsonObject attributes;
    for (const auto &[name, value] : route.attributes)
        attributes.insert(name, value);
    return attributes;
}

void addBgp(QJsonObject &json, const Route &route)
{
    json.insert(u"as_path"_s, route.path ? QJsonValue(toJson(*route.path)) : QJsonValue());
    json.insert(u"as_path_text"_s, route.path ? QJsonValue(toText(*route.path)) : QJsonValue());
    json.insert(u"as_path_truncated"_s, route.path && route.path->isTruncated);
    json.insert(u"origin"_s, orNull(toWord(route.origin)));
    json.insert(u"local_pref"_s, orNull(route.localPref));
    json.insert(u"med"_s, orNull(route.med));
    json.insert(u"igp_metric"_s, orNull(route.igpMetric));
    json.insert(u"bgp_next_hop"_s, orNull(route.bgpNextHop));
    json.insert(u"communities"_s, QJsonArray::fromStringList(route.communities));
    json.insert(u"large_communities"_s, QJsonArray::fromStringList(route.largeCommunities));
    json.insert(u"ext_communities"_s, QJsonArray::fromStringList(route.extCommunities));
}

} // namespace

QJsonObject toJson(const Route &route)
{
    QJsonObject json{
        {u"table"_s, orNull(route.table)},
        {u"prefix"_s, route.prefix},
        {u"best"_s, route.best != BestMark::No},
        {u"rejected_by_kernel"_s, route.best == BestMark::BestNotInKernel},
        {u"destination"_s, orNull(toWord(route.destination))},
        {u"flow_validity"_s, orNull(route.flowValidity)},
        {u"protocol"_s, orNull(route.protocol)},
        {u"type"_s, orNull(route.type)},
        {u"since"_s, orNull(route.since.text)},
        {u"from"_s, orNull(route.from)},
        {u"next_hops"_s, arrayOf(route.nextHops, [](const NextHop &hop) { return toJson(hop); })},
        {u"preference"_s, orNull(route.preference)},
        {u"metric"_s, orNull(route.metrics)},
        {u"note"_s, orNull(route.note)},
        {u"stale"_s, route.isStale},
        {u"suppressed"_s, route.isSuppressed},
        {u"attributes"_s, attributesOf(route)},
    };
    addBgp(json, route);
    return json;
}

} // namespace noc::bird
