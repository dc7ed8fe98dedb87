// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/watch/watchquestion.h"

#include "models/bird/query/routetranslation.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

constexpr int notFoundCode = 8001; // "Network not found"

bool isOwnTable(const QString &table)
{
    return table.isEmpty() || table == "master"_L1 || table == "master4"_L1 || table == "master6"_L1;
}

QString nameOf(const Route &route)
{
    return isOwnTable(route.table) ? route.prefix : route.prefix + u' ' + route.table;
}

WatchedPath pathOf(const Route &route)
{
    WatchedPath path;
    if (route.path) {
        if (!route.path->isTruncated) // the end is what BIRD left out
            path.origin = route.path->originAs();
        path.path = toText(*route.path);
    }
    path.nextHop = route.bgpNextHop;
    if (path.nextHop.isEmpty() && !route.nextHops.empty())
        path.nextHop = route.nextHops.front().gateway;
    path.protocol = route.protocol;
    path.from = route.from;
    path.communities = route.communities + route.largeCommunities + route.extCommunities;
    return path;
}

core::Result<void> checkEnd(const Answer &answer)
{
    const ReplyEnd &end = answer.end;
    if (end.isError() && end.code != notFoundCode && !end.isPartial)
        return core::failure(ErrorCode::InvalidInput, QString::fromUtf8(end.text.left(200)));
    return {};
}

} // namespace

core::Result<WatchQuestion> watchQuestion(const QString &query, const RouterRow &router,
                                          const QStringList &protocols)
{
    auto parsed = parseRouteQuery(query);
    if (!parsed)
        return std::unexpected(parsed.error().toError());
    parsed->isCount = false;
    parsed->isWithAttributes = true;
    // A proxy without free text has no word for it; the others send less.
    if (parsed->kind == RouteQuery::Kind::Accepted && router.abilities.isFreeText)
        parsed->kind = RouteQuery::Kind::Best;
    RouterNames names;
    names.protocols = protocols;
    // Of two versions the older: what it takes, the newer takes as well.
    const auto translated = translate(*parsed, router.version.value_or(Version{2, 0, 0}), names);
    if (!translated)
        return std::unexpected(translated.error().toError());
    auto command = Command::read(translated->command);
    if (!command)
        return std::unexpected(command.error());
    WatchQuestion question{*std::move(command), std::nullopt, parsed->match == RouteQuery::Match::Within};
    if (translated->isEveryCoveringPrefix)
        question.longestOf = prefixKey(parsed->net.toUtf8());
    return question;
}

core::Result<WatchedPaths> watchedPaths(const Answer &answer, const WatchQuestion &question)
{
    if (const auto checked = checkEnd(answer); !checked)
        return std::unexpected(checked.error());
    const auto *routes = std::get_if<std::shared_ptr<const RouteTable>>(&answer.content);
    if (!routes || !*routes)
        return answer.end.isError() ? core::Result<WatchedPaths>(WatchedPaths())
                                    : core::failure(ErrorCode::InvalidInput, u"not an answer of routes"_s);
    const RouteTable &table = **routes;
    if (table.size() > maxWatchedRoutes)
        return core::failure(ErrorCode::TooLarge, u"more than %1 routes"_s.arg(maxWatchedRoutes));
    std::vector<qsizetype> rows;
    if (question.longestOf) {
        rows = table.longestMatch(*question.longestOf);
    } else {
        for (qsizetype row = 0; row < table.size(); ++row)
            rows.push_back(row);
    }
    WatchedPaths paths;
    QHash<QString, bool> hasBest;
    for (const qsizetype row : rows) {
        const Route route = table.route(row);
        const QString name = nameOf(route);
        const bool isBest = route.best != BestMark::No;
        if (paths.contains(name) && (hasBest.value(name) || !isBest))
            continue;
        paths.insert(name, pathOf(route));
        hasBest.insert(name, isBest);
    }
    return paths;
}

} // namespace noc::bird
