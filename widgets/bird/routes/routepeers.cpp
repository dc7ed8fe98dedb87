// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/routepeers.h"

namespace noc::bird {

RankingOptions rankingOptions(const RouterState &state, const QString &router)
{
    RankingOptions options;
    const auto *protocols = state.protocols(router);
    if (!protocols)
        return options;
    for (const Protocol &protocol : protocols->rows()) {
        if (!protocol.bgp)
            continue;
        RoutePeer peer;
        if (protocol.bgp->neighborAs && protocol.bgp->localAs)
            peer.isInternal = protocol.bgp->neighborAs == protocol.bgp->localAs;
        peer.routerId = protocol.bgp->neighborId;
        peer.address = protocol.bgp->neighborAddress;
        options.peers.insert(protocol.name, peer);
    }
    return options;
}

} // namespace noc::bird
