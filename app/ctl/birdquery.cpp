// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdquery.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"

#include <map>
#include <numeric>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;
using core::ErrorCode;
using core::Result;

namespace {

Result<AskedQuery> translated(const RouteQuery &query, const BirdRouter &router, const RouterNames &names,
                              bool isConfirmed)
{
    const auto translation = translate(query, router.version(), names);
    if (!translation)
        return std::unexpected(translation.error().toError());
    auto command = bird::Command::read(translation->command);
    if (!command)
        return std::unexpected(command.error());
    if (auto checked = router.check(*command, isConfirmed); !checked) {
        core::Error error = checked.error();
        if (command->isUnboundedDump() && !isConfirmed)
            error.detail += u" "_s + Ctl::tr("(--yes asks all the same)");
        return std::unexpected(error);
    }
    return AskedQuery{*command, translation->isEveryCoveringPrefix || !router.isVersionKnown()};
}

/// Of each table those with the longest prefix.
std::vector<qsizetype> longestPrefixes(const RouteTable &table)
{
    std::map<QString, std::pair<int, std::vector<qsizetype>>> best;
    for (qsizetype row = 0; row < table.size(); ++row) {
        const Route route = table.route(row);
        auto &[length, rows] = best.try_emplace(route.table, -1, std::vector<qsizetype>()).first->second;
        const int mine = route.key ? route.key->length : -1;
        if (mine > length) {
            length = mine;
            rows.clear();
        }
        if (mine == length)
            rows.push_back(row);
    }
    std::vector<qsizetype> all;
    for (const auto &[name, found] : best)
        all.insert(all.end(), found.second.begin(), found.second.end());
    return all;
}

} // namespace

std::expected<RouteQuery, int> typedQuery(const QString &command, const QStringList &words)
{
    auto query = parseRouteQuery(words.join(u' '));
    if (query)
        return std::move(*query);
    return std::unexpected(usageError(command, query.error().toError().detail));
}

const RouteTable *Found::table() const
{
    const auto *routes = std::get_if<std::shared_ptr<const RouteTable>>(&answer.content);
    return routes ? routes->get() : nullptr;
}

Found foundIn(Answer answer, bool isEveryCoveringPrefix)
{
    Found found{std::move(answer), {}};
    const RouteTable *table = found.table();
    if (!table)
        return found;
    if (isEveryCoveringPrefix) {
        found.rows = longestPrefixes(*table);
    } else {
        found.rows.resize(static_cast<std::size_t>(table->size()));
        std::iota(found.rows.begin(), found.rows.end(), 0);
    }
    return found;
}

void prepareQuery(BirdRouter &router, const RouteQuery &query, bool isConfirmed,
                  const Handler<AskedQuery> &handler)
{
    router.learn(query, [&router, query, isConfirmed, handler](const Result<RouterNames> &names) {
        if (!names)
            return handler(std::unexpected(names.error()));
        handler(translated(query, router, *names, isConfirmed));
    });
}

void findRoutes(BirdRouter &router, const RouteQuery &query, bool isConfirmed, const Handler<Found> &handler)
{
    const bool isFor = query.match == RouteQuery::Match::For;
    prepareQuery(router, query, isConfirmed,
                 [&router, isConfirmed, isFor, handler](const Result<AskedQuery> &asked) {
                     if (!asked)
                         return handler(std::unexpected(asked.error()));
                     const bool picks = isFor && asked->isEveryCoveringPrefix;
                     router.ask(asked->command, isConfirmed, [picks, handler](Result<Answer> answer) {
                         if (!answer)
                             return handler(std::unexpected(answer.error()));
                         handler(foundIn(std::move(*answer), picks));
                     });
                 });
}

} // namespace noc::ctl
