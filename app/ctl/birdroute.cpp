// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdcommand.h"
#include "app/ctl/birdquery.h"
#include "app/ctl/birdranking.h"
#include "app/ctl/birdraw.h"
#include "app/ctl/birdtables.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"
#include "models/bird/answerjson.h"
#include "models/core/text.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;
using core::Result;

namespace {

struct RouteOptions
{
    RouteQuery query;
    bool isConfirmed = false;
    bool isJson = false;
    bool hasReasons = false; ///< --why
};

/// A router's rows and why which is best.
struct Looked
{
    Found found;
    RankingOptions ranking;
};

using Answers = std::vector<Told<Looked>>;

bool printAttributes(const Route &route)
{
    QString text;
    for (const auto &[name, value] : route.attributes)
        text += u"    %1: %2\n"_s.arg(core::displayable(name), core::displayable(value));
    return print(text);
}

/// A line a route, and below it what BIRD says of it.
bool printWithAttributes(const QString &router, const Found &found)
{
    for (const qsizetype row : found.rows) {
        const Route route = found.table()->route(row);
        if (!print(tableLine(QStringList(router) + routeCells(route, found.answer.version)))
            || !printAttributes(route))
            return false;
    }
    return true;
}

bool printCounts(const QString &router, const Answer &answer)
{
    const auto *count = std::get_if<RouteCount>(&answer.content);
    std::vector<QStringList> rows;
    for (const RouteCount::Table &table : count ? count->tables : std::vector<RouteCount::Table>()) {
        rows.push_back({router, tableName(table.table, answer.version), QString::number(table.routes),
                        QString::number(table.allRoutes), QString::number(table.networks)});
    }
    return print(alignedTable(
        {Ctl::tr("ROUTER"), Ctl::tr("TABLE"), Ctl::tr("ROUTES"), Ctl::tr("OF"), Ctl::tr("NETWORKS")}, rows));
}

bool printPlain(const QString &router, const Looked &looked, const RouteOptions &options)
{
    const Found &found = looked.found;
    if (!found.table())
        return printCounts(router, found.answer);
    if (options.hasReasons)
        return printRanking(router, found, looked.ranking);
    if (options.query.isWithAttributes)
        return printWithAttributes(router, found);
    return printRoutes(*found.table(), found.rows, found.answer.version, router);
}

bool writeJson(ArrayPrinter &out, const QString &router, const Looked &looked, const RouteOptions &options)
{
    const Found &found = looked.found;
    const auto write = [&](QJsonObject json) {
        json.insert(u"router"_s, router);
        return out.add(json);
    };
    if (const auto *count = std::get_if<RouteCount>(&found.answer.content)) {
        return std::ranges::all_of(count->tables, [&](const RouteCount::Table &table) {
            return write(toJson(table, tableName(table.table, found.answer.version)));
        });
    }
    if (options.hasReasons)
        return std::ranges::all_of(rankedRoutes(found, looked.ranking), write);
    return !found.table() || std::ranges::all_of(found.rows, [&](qsizetype row) {
        Route route = found.table()->route(row);
        route.table = tableName(route.table, found.answer.version);
        return write(toJson(route));
    });
}

/// Each router's as soon as all have answered; BIRD's "not found" is no failure.
int show(const Answers &told, const RouteOptions &options)
{
    constexpr int notFoundCode = 8001;
    int code = app::ExitOk;
    ArrayPrinter json;
    for (const Told<Looked> &one : told) {
        if (!one.result) {
            printFailure(one.router, one.result.error());
            code = app::ExitFailure;
            continue;
        }
        const Answer &answer = one.result->found.answer;
        printRemarks(one.router, answer);
        if (answer.end.isPartial || (answer.end.isError() && answer.end.code != notFoundCode))
            code = app::ExitFailure;
        const bool isPrinted = options.isJson ? writeJson(json, one.router, *one.result, options)
                                              : printPlain(one.router, *one.result, options);
        if (!isPrinted)
            return app::ExitFailure;
    }
    return !options.isJson || json.end() ? code : app::ExitFailure;
}

int look(const std::vector<ChosenRouter> &routers, const RouteOptions &options)
{
    const auto ask = [&](BirdRouter &router, const Handler<Looked> &handler) {
        router.setDetailed(options.hasReasons);
        findRoutes(router, options.query, options.isConfirmed, [&router, handler](Result<Found> found) {
            if (!found)
                return handler(std::unexpected(found.error()));
            handler(Looked{std::move(*found), rankingOptions(router.protocols())});
        });
    };
    return askAll<Looked>(routers, ask, [&](const Answers &told) { return show(told, options); });
}

/// What would be asked, a line a router.
int showCommands(const std::vector<ChosenRouter> &routers, const RouteOptions &options)
{
    const auto ask = [&](BirdRouter &router, const Handler<QByteArray> &handler) {
        prepareQuery(router, options.query, true, [handler](const Result<AskedQuery> &asked) {
            if (!asked)
                return handler(std::unexpected(asked.error()));
            handler(asked->command.bytes());
        });
    };
    return askAll<QByteArray>(routers, ask, [&](const std::vector<Told<QByteArray>> &told) {
        int code = app::ExitOk;
        std::vector<QJsonObject> rows;
        for (const Told<QByteArray> &one : told) {
            if (!one.result) {
                printFailure(one.router, one.result.error());
                code = app::ExitFailure;
                continue;
            }
            rows.push_back({{u"router"_s, one.router}, {u"command"_s, QString::fromUtf8(*one.result)}});
            const QByteArray prefix = told.size() > 1 ? one.router.toUtf8() + ": " : QByteArray();
            if (!options.isJson && !print(prefix + *one.result + '\n'))
                return static_cast<int>(app::ExitFailure);
        }
        return options.isJson && !printArray(rows) ? static_cast<int>(app::ExitFailure) : code;
    });
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Ctl::tr(
        "bird route QUERY … looks for routes. A query is what people type: 8.8.8.8 (the longest prefix that "
        "holds it), 203.0.113.0/24 (this prefix), 203.0.113.0/24+ (and what is within), AS15169 (its "
        "origin), _701_ and ^65002_ and 15169$ (in the AS path), 65000:666 or 65000:1:2 or rt:65001:100 (a "
        "community), rpki:invalid, from:PROTOCOL, filtered:PROTOCOL, exported:PROTOCOL, noexport:PROTOCOL, "
        "table:NAME, best, all, count, and where … to the end in BIRD's own language; all of it together. "
        "Returns 0 when all routers answered, whether they know a route or not."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird route"_s);
    parser.addPositionalArgument(u"QUERY"_s, Ctl::tr("What to look for; nothing: everything."),
                                 u"[QUERY …]"_s);
    parser.addOptions(
        {routerOption(),
         {u"all"_s, Ctl::tr("With all attributes.")},
         {u"why"_s, Ctl::tr("Paths of each prefix, best first, and what decided against the others.")},
         {u"command"_s, Ctl::tr("Print what would be asked in BIRD's language, and do not ask.")},
         {u"yes"_s, Ctl::tr("Ask for a whole table also of a BIRD 3, which does nothing else meanwhile.")},
         {u"raw"_s, Ctl::tr("Print the reply as one router sends it.")},
         {u"save"_s,
          Ctl::tr("Write the reply as one router sends it to FILE, attributes and all, for bird diff --saved "
                  "and bird parse."),
          Ctl::tr("FILE")},
         jsonOption()});
}

} // namespace

int runBirdRoute(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    addOptions(parser);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const auto query = typedQuery(u"bird route"_s, parser.positionalArguments().sliced(2));
    if (!query)
        return query.error();
    RouteOptions options{*query, parser.isSet(u"yes"_s), parser.isSet(u"json"_s), parser.isSet(u"why"_s)};
    options.query.isWithAttributes |= parser.isSet(u"all"_s) || parser.isSet(u"save"_s) || options.hasReasons;
    if (options.query.isCount && options.hasReasons)
        return usageError(u"bird route"_s, Ctl::tr("A count has no reasons: give one of count and --why"));
    const bool isRaw = parser.isSet(u"raw"_s) || parser.isSet(u"save"_s);
    if (isRaw && options.isJson)
        return usageError(u"bird route"_s, Ctl::tr("--raw and --save do not go with --json"));
    const auto routers = askedRouters(parser, *paths);
    if (!routers)
        return routers.error();
    if (parser.isSet(u"command"_s))
        return showCommands(*routers, options);
    if (isRaw && routers->size() != 1)
        return usageError(u"bird route"_s, Ctl::tr("--raw and --save ask one router: name it with --router"));
    if (isRaw)
        return writeRawReply(routers->front(), options.query, options.isConfirmed, parser.value(u"save"_s));
    return look(*routers, options);
}

} // namespace noc::ctl
