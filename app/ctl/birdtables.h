// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/answer.h"

#include <QStringList>

#include <vector>

namespace noc::ctl {

[[nodiscard]] QStringList routeHeader();
[[nodiscard]] QStringList routeCells(const bird::Route &route, const bird::Version &version);
[[nodiscard]] QStringList protocolHeader();
/// A row, and one for each of its channels.
[[nodiscard]] std::vector<QStringList> protocolCells(const bird::Protocol &protocol);

/// With a column for the router unless `router` is empty. False when it could not be written.
bool printRoutes(const bird::RouteTable &table, const std::vector<qsizetype> &rows,
                 const bird::Version &version, const QString &router);

/// A reply for people: one table, or lines. False when it could not be written.
bool printBirdTables(const bird::Answer &answer);

} // namespace noc::ctl
