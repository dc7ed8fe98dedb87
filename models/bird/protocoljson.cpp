// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answerjson.h"
#include "models/bird/jsonvalues.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

QString toWord(ChannelLimit::Where where)
{
    switch (where) {
    case ChannelLimit::Where::Receive:
        return u"receive"_s;
    case ChannelLimit::Where::Import:
        return u"import"_s;
    case ChannelLimit::Where::Export:
        break;
    }
    return u"export"_s;
}

QJsonObject toJson(const ChannelLimit &limit)
{
    return {{u"direction"_s, toWord(limit.where)},
            {u"limit"_s, static_cast<qint64>(limit.limit)},
            {u"hit"_s, limit.isHit},
            {u"action"_s, orNull(limit.action)}};
}

QJsonObject toJson(const ChangeStats &stats)
{
    QJsonObject counts;
    for (const auto &[header, count] : stats.counts)
        counts.insert(header, orNull(count));
    return {{u"name"_s, stats.name}, {u"counts"_s, counts}};
}

QJsonArray toJson(const std::vector<DetailLine> &lines)
{
    return arrayOf(lines, [](const DetailLine &line) {
        QJsonObject json{{u"key"_s, line.key}, {u"value"_s, orNull(line.value)}};
        if (!line.below.empty())
            json.insert(u"below"_s, toJson(line.below));
        return json;
    });
}

QJsonObject toJson(const Channel &channel)
{
    return {
        {u"name"_s, orNull(channel.name)},
        {u"state"_s, orNull(channel.state)},
        {u"table"_s, orNull(channel.table)},
        {u"peer_table"_s, orNull(channel.peerTable)},
        {u"import_state"_s, orNull(channel.importState)},
        {u"export_state"_s, orNull(channel.exportState)},
        {u"preference"_s, orNull(channel.preference)},
        {u"input_filter"_s, orNull(channel.inputFilter)},
        {u"output_filter"_s, orNull(channel.outputFilter)},
        {u"imported"_s, orNull(channel.routes.imported)},
        {u"filtered"_s, orNull(channel.routes.filtered)},
        {u"exported"_s, orNull(channel.routes.exported)},
        {u"preferred"_s, orNull(channel.routes.preferred)},
        {u"limits"_s, arrayOf(channel.limits, [](const ChannelLimit &limit) { return toJson(limit); })},
        {u"changes"_s, arrayOf(channel.changes, [](const ChangeStats &stats) { return toJson(stats); })},
        {u"next_hops"_s, QJsonArray::fromStringList(channel.nextHops)},
    };
}

/// The operator's word for any protocol; a peer's only BGP has.
QString messageOf(const Protocol &protocol)
{
    const auto line = std::ranges::find(protocol.details, u"Message"_s, &DetailLine::key);
    return line == protocol.details.end() ? QString() : line->value;
}

void addSession(QJsonObject &json, const BgpSession &session)
{
    json.insert(u"bgp_state"_s, orNull(session.state));
    json.insert(u"neighbor_address"_s, orNull(session.neighborAddress));
    json.insert(u"neighbor_range"_s, orNull(session.neighborRange));
    json.insert(u"neighbor_as"_s, orNull(session.neighborAs));
    json.insert(u"local_as"_s, orNull(session.localAs));
    json.insert(u"neighbor_id"_s, orNull(session.neighborId));
    json.insert(u"source_address"_s, orNull(session.sourceAddress));
    json.insert(u"hold_timer"_s, orNull(session.holdTimer));
    json.insert(u"keepalive_timer"_s, orNull(session.keepaliveTimer));
    json.insert(u"last_error"_s, orNull(session.lastError));
}

} // namespace

QJsonObject toJson(const Protocol &protocol)
{
    QJsonObject json{
        {u"name"_s, protocol.name},
        {u"proto"_s, protocol.type},
        {u"table"_s, orNull(protocol.table)},
        {u"state"_s, protocol.state},
        {u"since"_s, orNull(protocol.since.text)},
        {u"info"_s, orNull(protocol.info)},
        {u"description"_s, orNull(protocol.description)},
        {u"message"_s, orNull(messageOf(protocol))},
        {u"channels"_s, arrayOf(protocol.channels, [](const Channel &channel) { return toJson(channel); })},
        {u"details"_s, toJson(protocol.details)},
    };
    addSession(json, protocol.bgp.value_or(BgpSession()));
    return json;
}

} // namespace noc::bird
