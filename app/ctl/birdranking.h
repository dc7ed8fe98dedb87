// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/birdquery.h"
#include "models/bird/routes/ranking.h"

#include <QJsonObject>

/// Why which path is the best.
namespace noc::ctl {

/// What `show protocols all` tells of the sessions.
[[nodiscard]] bird::RankingOptions rankingOptions(const std::vector<bird::Protocol> &protocols);

/// The routes of an answer, prefix by prefix and best first, with "rank" from 1, "decided_by", "value", "best_value".
[[nodiscard]] std::vector<QJsonObject> rankedRoutes(const Found &found, const bird::RankingOptions &options);

/// The same for people. False when it could not be written.
bool printRanking(const QString &router, const Found &found, const bird::RankingOptions &options);

} // namespace noc::ctl
