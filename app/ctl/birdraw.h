// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/birdquery.h"

/// Replies as the routers send them.
namespace noc::ctl {

/// Asks one router and writes its reply as it comes, hello included, so that `bird parse` and `bird diff --saved` can read
/// it: to a file, replaced when all is there, or to standard output when `path` is empty. An exit code.
[[nodiscard]] int writeRawReply(const ChosenRouter &router, const bird::RouteQuery &query, bool isConfirmed,
                                const QString &path);

} // namespace noc::ctl
