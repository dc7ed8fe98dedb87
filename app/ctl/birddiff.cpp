// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdchanges.h"
#include "app/ctl/birdcommand.h"
#include "app/ctl/birdreply.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "models/bird/answerjson.h"

#include <QFile>
#include <QJsonArray>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

// As diff(1) has them.
constexpr int exitSame = 0;
constexpr int exitDifferent = 1;
constexpr int exitTrouble = 2;

/// What stands on one side.
struct Side
{
    QString name;
    Found found;
};

struct DiffOptions
{
    RouteQuery query;
    RouteDiffOptions diff;
    bool isConfirmed = false;
    bool isJson = false;
};

/// The routes of an answer that is good enough to be compared.
Result<Found> comparable(Found found)
{
    constexpr int notFoundCode = 8001; // no routes are routes to compare with
    const ReplyEnd &end = found.answer.end;
    if (end.isPartial)
        return failure(ErrorCode::Io, u"the reply is not whole"_s);
    if (end.isError() && end.code != notFoundCode)
        return failure(ErrorCode::InvalidInput, QString::fromUtf8(end.text));
    if (!found.table())
        return failure(ErrorCode::InvalidInput, u"not routes"_s);
    return found;
}

Result<Found> readSaved(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, file.errorString());
    auto answer = readBirdReply(file, "show route", Version{2, 0, 12});
    if (!answer)
        return std::unexpected(answer.error());
    return comparable(foundIn(std::move(*answer), false));
}

QLatin1StringView wordOf(RouteDifference::Kind kind)
{
    switch (kind) {
    case RouteDifference::Kind::Added:
        return "added"_L1;
    case RouteDifference::Kind::Gone:
        return "gone"_L1;
    case RouteDifference::Kind::Changed:
        break;
    }
    return "changed"_L1;
}

QJsonObject jsonOf(const ChangedRoute &changed, const Side &left, const Side &right)
{
    const auto side = [](const QString &name, const std::optional<Route> &route) {
        if (!route)
            return QJsonValue();
        QJsonObject json = toJson(*route);
        json.insert(u"router"_s, name);
        return QJsonValue(json);
    };
    return {{u"kind"_s, QString(wordOf(changed.difference.kind))},
            {u"prefix"_s, changed.either().prefix},
            {u"changes"_s, QJsonArray::fromStringList(wordsFor(changed.difference.changes))},
            {u"left"_s, side(left.name, changed.left)},
            {u"right"_s, side(right.name, changed.right)}};
}

QString lineOf(const ChangedRoute &changed)
{
    switch (changed.difference.kind) {
    case RouteDifference::Kind::Added:
        return u"+ "_s + routeLine(*changed.right);
    case RouteDifference::Kind::Gone:
        return u"- "_s + routeLine(*changed.left);
    case RouteDifference::Kind::Changed:
        break;
    }
    return u"~ %1 %2"_s.arg(changed.right->prefix, changeLine(changed));
}

bool printPlain(const std::vector<ChangedRoute> &changes, const Side &left, const Side &right)
{
    QString text = changes.empty() ? QString() : u"--- %1\n+++ %2\n"_s.arg(left.name, right.name);
    for (const ChangedRoute &changed : changes) {
        text += lineOf(changed) + u'\n';
        if (text.size() < 256 * 1024)
            continue;
        if (!print(std::exchange(text, {})))
            return false;
    }
    return print(text);
}

int compare(const Side &left, const Side &right, const DiffOptions &options)
{
    const auto changes = changesBetween(left.found, right.found, options.diff);
    bool isPrinted = true;
    if (options.isJson) {
        ArrayPrinter out;
        for (const ChangedRoute &changed : changes)
            isPrinted = isPrinted && out.add(jsonOf(changed, left, right));
        isPrinted = isPrinted && out.end();
    } else {
        isPrinted = printPlain(changes, left, right);
    }
    if (!isPrinted)
        return exitTrouble;
    return changes.empty() ? exitSame : exitDifferent;
}

/// Saved replies come first: they are what was.
int diff(std::vector<Side> sides, const std::vector<ChosenRouter> &routers, const DiffOptions &options)
{
    if (routers.empty())
        return compare(sides.front(), sides.back(), options);
    const auto ask = [&](BirdRouter &router, const Handler<Found> &handler) {
        findRoutes(router, options.query, options.isConfirmed, handler);
    };
    return askAll<Found>(routers, ask, [&](std::vector<Told<Found>> &told) {
        for (Told<Found> &one : told) {
            auto found = one.result ? comparable(std::move(*one.result)) : std::move(one.result);
            if (!found) {
                printFailure(one.router, found.error());
                return exitTrouble;
            }
            sides.push_back({one.router, std::move(*found)});
        }
        return compare(sides.front(), sides.back(), options);
    });
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Ctl::tr(
        "bird diff QUERY … compares the routes of two routers, or a router's with what bird route --save "
        "kept "
        "of them before, or two saved replies: the best path of each prefix. - is only on the first side, + "
        "only on the second, ~ differs. Returns 0 when nothing differs, 1 when something does, and 2 for "
        "trouble."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird diff"_s);
    parser.addPositionalArgument(u"QUERY"_s, Ctl::tr("As of bird route."), u"[QUERY …]"_s);
    parser.addOptions(
        {routerOption(),
         {u"saved"_s, Ctl::tr("The first side is this saved reply."), Ctl::tr("FILE")},
         {u"ignore"_s,
          Ctl::tr("What does not count, with commas between: %1. Without, of two routers: "
                  "next_hop,source,metric,best; else nothing.")
              .arg(changeWords().join(u", "_s)),
          Ctl::tr("WHAT")},
         {u"yes"_s, Ctl::tr("Ask for a whole table also of a BIRD 3, which does nothing else meanwhile.")},
         jsonOption()});
}

} // namespace

int runBirdDiff(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    addOptions(parser);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const auto query = typedQuery(u"bird diff"_s, parser.positionalArguments().sliced(2));
    if (!query)
        return query.error();
    const QStringList saved = parser.values(u"saved"_s);
    const QString usual = saved.isEmpty() ? u"next_hop,source,metric,best"_s : QString();
    const auto ignored = changesFrom(parser.isSet(u"ignore"_s) ? parser.value(u"ignore"_s) : usual);
    if (!ignored)
        return usageError(u"bird diff"_s, Ctl::tr("Unknown word in --ignore: see --help"));
    std::vector<ChosenRouter> routers;
    if (saved.size() != 2 || parser.isSet(u"router"_s)) {
        auto chosen = askedRouters(parser, *paths);
        if (!chosen)
            return exitTrouble;
        routers = std::move(*chosen);
    }
    if (static_cast<std::size_t>(saved.size()) + routers.size() != 2)
        return usageError(u"bird diff"_s, Ctl::tr("Give two sides: --router twice, or --saved and a router"));
    std::vector<Side> sides;
    for (const QString &path : saved) {
        auto found = readSaved(path);
        if (!found) {
            printFailure(path, found.error());
            return exitTrouble;
        }
        sides.push_back({path, std::move(*found)});
    }
    RouteDiffOptions diffOptions;
    diffOptions.byTable = query->table == "all"_L1;
    diffOptions.ignored = *ignored;
    RouteQuery asked = *query;
    asked.isWithAttributes = true; // the AS path is one
    return diff(std::move(sides), routers,
                {asked, diffOptions, parser.isSet(u"yes"_s), parser.isSet(u"json"_s)});
}

} // namespace noc::ctl
