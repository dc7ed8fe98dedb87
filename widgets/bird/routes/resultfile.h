// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "widgets/bird/routes/routeresult.h"

namespace noc::bird {

/// A result as the bytes of a file (see models/bird/routes/savedresult.h), made on a worker. TooLarge: not the whole reply
/// was kept; NotFound: there is none.
[[nodiscard]] core::Future<QByteArray> encodedResult(const RouteResult &result);
/// The other way; isSaved is set.
[[nodiscard]] core::Future<RouteResult> decodedResult(const QByteArray &bytes);
/// "r1-203.0.113.0-24-20261124T1510.nocbird"
[[nodiscard]] QString suggestedFileName(const RouteResult &result, const QString &suffix);

} // namespace noc::bird
