// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"
#include "models/bird/query/routetranslation.h"

namespace noc::bird {

/// A typed query, made ready for one router.
struct RouteRequest
{
    QString router;
    RouteQuery query;
    Translation translation;
    bool isConfirmed = false; ///< a dump that holds up the router is meant

    [[nodiscard]] QByteArray command() const { return translation.command; }
};

/// What is known of a router, for translate() and for completion.
[[nodiscard]] RouterNames routerNames(const LookingGlass &glass, const QString &router);
/// Tables that its protocols are said to use: for completion; there may be others.
[[nodiscard]] QStringList knownTables(const LookingGlass &glass, const QString &router);
/// The version to translate for: the router's, else 2.0.
[[nodiscard]] Version versionOf(const LookingGlass &glass, const QString &router);
[[nodiscard]] QueryResult<RouteRequest> makeRequest(const LookingGlass &glass, const QString &router,
                                                    const RouteQuery &query);
/// The router does nothing else while it answers: somebody has to say yes first.
[[nodiscard]] bool needsConsent(const LookingGlass &glass, const RouteRequest &request);

} // namespace noc::bird
