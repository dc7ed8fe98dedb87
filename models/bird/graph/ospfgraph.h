// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/graph.h"
#include "models/bird/text/ospftopology.h"

namespace noc::bird {

struct OspfGraphOptions
{
    QString area; ///< empty: all of them
    bool isWithStubs = false; ///< stub networks and external routes: many, and ends only
    std::size_t mostNodes = 400;
};

/// Routers and the networks between them. Two directions are one edge, labelled with the metric: "10", "10/20" if it
/// differs. An end that the topology names but does not describe is Unknown.
[[nodiscard]] NOC_MODELS_EXPORT Graph ospfGraph(const OspfTopology &topology,
                                                const OspfGraphOptions &options = {});

} // namespace noc::bird
