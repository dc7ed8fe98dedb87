// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/routes/querybar.h"
#include "widgets/bird/routes/routerequest.h"

namespace noc::bird {

/// What each router will be sent, those that are sent the same together. The error of the first when none can be asked.
[[nodiscard]] QueryResult<QList<QueryBar::Preview>>
queryPreviews(const LookingGlass &glass, const QStringList &routers, const RouteQuery &query);

} // namespace noc::bird
