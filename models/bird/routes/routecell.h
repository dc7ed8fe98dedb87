// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routeview.h"

#include <QVariant>

namespace noc::bird {

/// What a cell shows.
[[nodiscard]] NOC_MODELS_EXPORT QString routeCellText(const Route &route, RouteColumn column);
/// Number, QDateTime or text; invalid when the route has no such thing.
[[nodiscard]] NOC_MODELS_EXPORT QVariant routeCellValue(const Route &route, RouteColumn column);
[[nodiscard]] NOC_MODELS_EXPORT QString routeColumnTitle(RouteColumn column);
/// "10.0.13.3 on e13, weight 7", as BIRD prints it.
[[nodiscard]] NOC_MODELS_EXPORT QString hopText(const NextHop &hop);
/// BIRD's own words; empty when it prints none.
[[nodiscard]] NOC_MODELS_EXPORT QString destinationText(const Route &route);
[[nodiscard]] NOC_MODELS_EXPORT QString originText(Origin origin);
/// Of its next hops.
[[nodiscard]] NOC_MODELS_EXPORT QStringList interfacesOf(const Route &route);

} // namespace noc::bird
