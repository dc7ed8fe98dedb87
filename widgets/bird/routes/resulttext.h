// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/routequery.h"
#include "widgets/bird/routes/routerun.h"
#include "widgets/common/banner.h"

#include <optional>

namespace noc::bird {

[[nodiscard]] core::Severity runSeverity(const RouteRun &run);
/// One line: "Loading: 120 000 routes, 9.1 MB, 3 s".
[[nodiscard]] QString runText(const RouteRun &run, qsizetype hidden);
/// What there is to say above the routes: an error, a part that is missing; nullopt: nothing.
[[nodiscard]] std::optional<widgets::Banner::Content> runNotice(const RouteRun &run, const Version &version);
/// "1 234 routes"
[[nodiscard]] QString routesText(qsizetype count);
[[nodiscard]] QString durationText(core::Milliseconds duration);

} // namespace noc::bird
