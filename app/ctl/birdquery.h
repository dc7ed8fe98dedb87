// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/birdrouter.h"

/// Typed queries on their way to a router.
namespace noc::ctl {

/// What the words say; the unexpected is an exit code, and what is wrong was said.
[[nodiscard]] std::expected<bird::RouteQuery, int> typedQuery(const QString &command,
                                                              const QStringList &words);

/// A query in a router's language.
struct AskedQuery
{
    bird::Command command;
    bool isEveryCoveringPrefix = false; ///< see bird::Translation
};

/// Learns what it takes and translates. InvalidInput, NotFound: the query makes no sense to this router; Refused: see
/// checkAgainst().
void prepareQuery(BirdRouter &router, const bird::RouteQuery &query, bool isConfirmed,
                  const Handler<AskedQuery> &handler);

/// What a router found.
struct Found
{
    bird::Answer answer;
    std::vector<qsizetype> rows; ///< of its RouteTable, those that were asked for

    /// nullptr when it is something else, a count.
    [[nodiscard]] const bird::RouteTable *table() const;
};

/// The rows of an answer.
[[nodiscard]] Found foundIn(bird::Answer answer, bool isEveryCoveringPrefix);
/// Prepares, asks, picks.
void findRoutes(BirdRouter &router, const bird::RouteQuery &query, bool isConfirmed,
                const Handler<Found> &handler);

} // namespace noc::ctl
