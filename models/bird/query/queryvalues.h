// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/routequery.h"

#include <span>

/// The values in a typed query, one word each: pure functions of parseRouteQuery().
namespace noc::bird {

/// A word and where it stands.
struct QueryWord
{
    QString text;
    qsizetype position = 0;
};

[[nodiscard]] std::unexpected<QueryError> queryFailure(QueryProblem problem, const QueryWord &word,
                                                       const QString &suggestion = {});

/// An address or prefix, without the "+"; canonical text. HostBitsSet comes with the prefix that was meant.
[[nodiscard]] QueryResult<QString> readNet(const QueryWord &word);
/// "15169", "AS15169", "AS1.10"
[[nodiscard]] QueryResult<quint32> readAsNumber(const QueryWord &word);
/// "65000:666", "65000:1:2", with "*" for the last part or all but the first; "rt:65001:100", "ro:…", "generic:0x43000000:0x0".
[[nodiscard]] QueryResult<CommunityTerm> readCommunity(const QueryWord &word);
/// "^65002_65003", "_701_", "15169$"
[[nodiscard]] QueryResult<PathPattern> readPathPattern(const QueryWord &word);

/// What BIRD takes as a symbol, in apostrophes or not; 64 letters.
[[nodiscard]] bool isRouterName(QStringView text);
/// Few letters away from the word; empty when none is.
[[nodiscard]] QString nearestWord(QStringView word, const QStringList &known);

} // namespace noc::bird
