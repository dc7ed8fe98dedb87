// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/birdtime.h"

#include <QString>

#include <optional>
#include <vector>

namespace noc::bird {

/// A line "Key: value" of `show protocols all`, with those indented below it.
struct DetailLine
{
    QString key; ///< the whole line when it has no colon
    QString value;
    std::vector<DetailLine> below;

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

struct RouteCounts
{
    std::optional<quint64> imported; ///< accepted into the table
    std::optional<quint64> filtered; ///< only with `import keep filtered`
    std::optional<quint64> exported;
    std::optional<quint64> preferred;

    friend bool operator==(const RouteCounts &, const RouteCounts &) = default;
};

struct ChannelLimit
{
    enum class Where { Receive, Import, Export };

    Where where = Where::Import;
    quint64 limit = 0;
    bool isHit = false;
    QString action; ///< warn, block, restart, disable

    friend bool operator==(const ChannelLimit &, const ChannelLimit &) = default;
};

/// One row of "Route change stats"; absent where BIRD prints "---" or has no such column.
struct ChangeStats
{
    QString name; ///< "Import updates"
    std::vector<std::pair<QString, std::optional<quint64>>>
        counts; ///< by column header: "received", "RX limit"

    friend bool operator==(const ChangeStats &, const ChangeStats &) = default;
};

/// A channel: "ipv4", "vpn4-mpls"; of BIRD 1.6, which has none, and of a pipe the one made of the protocol's own lines.
struct Channel
{
    QString name;
    QString state; ///< UP, DOWN, START, FLUSHING …; empty when not said
    QString table;
    QString peerTable; ///< of a pipe
    QString importState;
    QString exportState;
    std::optional<quint32> preference;
    QString inputFilter;
    QString outputFilter;
    std::vector<ChannelLimit> limits;
    RouteCounts routes;
    std::vector<ChangeStats> changes;
    QStringList nextHops;
    std::vector<DetailLine> details; ///< every line, these included

    friend bool operator==(const Channel &, const Channel &) = default;
};

struct BgpSession
{
    QString state; ///< Established, Active …; empty when down
    QString neighborAddress; ///< with %interface where link-local
    std::optional<quint32> neighborAs;
    std::optional<quint32> localAs;
    QString neighborId;
    QString sourceAddress;
    QString holdTimer; ///< "158.566/240", as printed
    QString keepaliveTimer;
    QString neighborRange; ///< of a passive parent of dynamic sessions
    QString lastError; ///< "Socket: Connection refused", "BGP Error: Bad peer AS"
    QString message; ///< the operator's own, RFC 9003; control characters as they came

    friend bool operator==(const BgpSession &, const BgpSession &) = default;
};

/// A row of `show protocols`, and of `show protocols all` what is below it.
struct Protocol
{
    using Key = QString;

    QString name;
    QString type; ///< "BGP", "OSPF", "Static"
    QString table; ///< empty for "---"
    QString state; ///< up, down, start, stop, flush
    Time since;
    QString info;
    QString description;
    std::optional<BgpSession> bgp; ///< of BGP; without details only state and error are known
    std::vector<Channel> channels; ///< empty without details
    std::vector<DetailLine> details;

    [[nodiscard]] Key key() const { return name; }
    friend bool operator==(const Protocol &, const Protocol &) = default;
};

} // namespace noc::bird
