// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/route.h"
#include "models/export.h"

namespace noc::bird {

/// Which routes a view shows; all that is set must hold.
struct RouteFilter
{
    QStringList words; ///< each stands in the prefix, protocol, AS path or a community; case does not matter
    std::optional<PrefixKey> within; ///< the prefix itself and what is more specific
    std::optional<PrefixKey> longestMatch; ///< the longest prefix that holds this address or prefix
    std::optional<quint32> originAs;
    std::optional<quint32> firstAs; ///< the neighbour's
    std::optional<quint32> throughAs; ///< anywhere in the path
    QStringList communities; ///< "65000:1", "65000:1:2", "rt:65000:1": all of them
    QString protocol; ///< a part of its name
    QString table; ///< its whole name
    bool bestOnly = false;

    [[nodiscard]] bool isEmpty() const { return *this == RouteFilter(); }
    friend bool operator==(const RouteFilter &, const RouteFilter &) = default;
};

/// From what a user types: "AS15169 8.8.8.0/24 proto:feed best". An address means the longest match, a prefix what is
/// within, "AS1" and "_1_" through, "_1$" and "origin:1" origin, "^1_" and "first:1" neighbour, "1:2" and "1:2:3" a
/// community, "table:x"; anything else is a word.
[[nodiscard]] NOC_MODELS_EXPORT RouteFilter routeFilterFromText(QStringView text);

} // namespace noc::bird
