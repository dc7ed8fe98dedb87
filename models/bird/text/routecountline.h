// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routetable.h"
#include "models/export.h"

#include <optional>

namespace noc::bird {

struct RouteCountLine
{
    bool isTotal = false; ///< over all tables
    RouteCount::Table table;
};

/// "86 of 86 routes for 69 networks in table master4", "Total: …", and BIRD 1.6's without a table. Also what
/// `show route … stats` prints after the routes.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<RouteCountLine> routeCountIn(QByteArrayView text);

} // namespace noc::bird
