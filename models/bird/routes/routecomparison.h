// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/ranking.h"

namespace noc::bird {

/// How two paths compare.
struct Comparison
{
    int order = 0; ///< below zero: the first is better; zero: what can be seen does not tell
    DecidedBy decidedBy = DecidedBy::NotShown;
    QString first;
    QString second;
};

[[nodiscard]] Comparison comparePaths(const Route &a, const Route &b, const RankingOptions &options);

} // namespace noc::bird
