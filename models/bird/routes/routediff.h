// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routecolumns.h"

#include <QFlags>

#include <memory>

namespace noc::bird {

enum class RouteChange : quint16 {
    NextHop = 1, ///< gateway, interface, destination
    Path = 2,
    Communities = 4, ///< of any kind
    LocalPref = 8,
    Med = 16,
    Origin = 32,
    Metric = 64, ///< preference and what stands with it
    Other = 128, ///< any other attribute
    Source = 256, ///< protocol or neighbour
    Best = 512,
};
Q_DECLARE_FLAGS(RouteChanges, RouteChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(RouteChanges)

/// What tells a path from the others; without protocol and neighbour the best path, or the first, stands for its prefix.
struct RouteDiffOptions
{
    bool byTable = true;
    bool byProtocol = false;
    bool byFrom = false;
    RouteChanges ignored = {}; ///< what does not count as a change

    [[nodiscard]] bool comparesBestOnly() const { return !byProtocol && !byFrom; }
    friend bool operator==(const RouteDiffOptions &, const RouteDiffOptions &) = default;
};

struct RouteDifference
{
    enum class Kind : quint8 { Added, Gone, Changed };

    Kind kind = Kind::Changed;
    RouteChanges changes;
    quint32 left = 0; ///< row; nothing when Added
    quint32 right = 0; ///< row; nothing when Gone

    friend bool operator==(const RouteDifference &, const RouteDifference &) = default;
};

/// The difference of two tables in the order of their prefixes. When a route came is no difference. Works on any thread,
/// seconds for two full tables.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<RouteDifference>
differences(const RouteColumns &left, const RouteColumns &right, const RouteDiffOptions &options);

} // namespace noc::bird
