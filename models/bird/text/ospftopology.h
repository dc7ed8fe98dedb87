// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace noc::bird {

/// `show ospf state` and `show ospf topology`: what every router and network of an area says it is joined to.
struct OspfTopology
{
    struct Link
    {
        enum class To { Router, Network, StubNetwork, ExternalNetwork, External, OtherArea, Nssa };

        To to = To::Router;
        QString target; ///< a router id or a prefix
        std::optional<quint32> metric;
        QString notes; ///< "metric2", tag, via

        friend bool operator==(const Link &, const Link &) = default;
    };
    struct Node
    {
        QString area;
        bool isNetwork = false;
        QString id; ///< router id, or the network's prefix or designated router
        std::optional<quint32> distance;
        bool isReachable = true;
        QString designatedRouter; ///< of a network, where the prefix is its id
        QStringList addresses; ///< of an OSPFv3 network: its prefixes
        std::vector<Link> links;

        friend bool operator==(const Node &, const Node &) = default;
    };
    std::vector<Node> nodes;

    friend bool operator==(const OspfTopology &, const OspfTopology &) = default;
};

} // namespace noc::bird
