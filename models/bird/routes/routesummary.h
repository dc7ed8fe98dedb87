// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routetable.h"

namespace noc::bird {

struct RouteSummary
{
    RouteCount::Table table;
    bool isTotal = false; ///< "Total: … in 7 tables"
};

/// "86 of 86 routes for 69 networks in table master4"; 1.6 says no table.
[[nodiscard]] std::optional<RouteSummary> readRouteSummary(QByteArrayView line);
/// What ends a reply before its time or instead of it, for those that come without codes.
[[nodiscard]] bool isStopText(QByteArrayView line);
/// Lines around a reply that are none of it: hello, "Access restricted", "not found".
[[nodiscard]] bool isFrameText(QByteArrayView line);
/// The first plain prefix in the text of another net type: "65002:1 10.2.0.0/16", "198.51.100.0/22-24 AS1", flow rules.
[[nodiscard]] std::optional<PrefixKey> prefixInside(QByteArrayView text);

} // namespace noc::bird
