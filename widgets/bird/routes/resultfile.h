// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/namehiding.h"
#include "models/core/async.h"
#include "widgets/bird/routes/routeresult.h"

namespace noc::bird {

/// A result as the bytes of a file (see models/bird/routes/savedresult.h), made on a worker. TooLarge: not the whole reply
/// was kept; NotFound: there is none. Names are hidden in the command and the reply.
[[nodiscard]] core::Future<QByteArray> encodedResult(const RouteResult &result, const HidingRules &hiding);
/// The other way; isSaved is set.
[[nodiscard]] core::Future<RouteResult> decodedResult(const QByteArray &bytes);
/// "r1-203.0.113.0-24-20261124T1510.nocbird"
/// Without the query when it has a name that is to be hidden: "r1-routes-20261124T1510.nocbird"
[[nodiscard]] QString suggestedFileName(const RouteResult &result, const QString &suffix,
                                        const HidingRules &hiding);

} // namespace noc::bird
