// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdcommand.h"
#include "app/ctl/birdrouter.h"
#include "app/ctl/birdtables.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"
#include "models/bird/answerjson.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;

namespace {

using Answers = std::vector<Told<Answer>>;

bool printAnswer(const QString &router, const Answer &answer, bool hasHeading)
{
    if (hasHeading && !print(tableLine({router + u':'})))
        return false;
    return printBirdTables(answer) && (!hasHeading || print(u"\n"_s));
}

int show(const Answers &told, bool isJson)
{
    int code = app::ExitOk;
    bool isFirst = true;
    const auto write = [](const QByteArray &piece) { return print(piece); };
    for (const Told<Answer> &one : told) {
        if (!one.result) {
            printFailure(one.router, one.result.error());
            code = app::ExitFailure;
            continue;
        }
        if (one.result->end.isError() || one.result->end.isPartial)
            code = app::ExitFailure;
        if (!isJson)
            printRemarks(one.router, *one.result);
        const bool isPrinted = isJson ? print(isFirst ? u"[\n"_s : u",\n"_s)
                && writeJson(*one.result, {{u"router"_s, one.router}}, write)
                                      : printAnswer(one.router, *one.result, told.size() > 1);
        if (!isPrinted)
            return app::ExitFailure;
        isFirst = false;
    }
    if (isJson && !print(isFirst ? u"[]\n"_s : u"]\n"_s))
        return app::ExitFailure;
    return code;
}

} // namespace

int runBirdShow(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("bird show … asks the routers what BIRD's own \"show …\" asks: bird show bfd sessions, bird "
                "show route where net ~ [ 10.0.0.0/8+ ]. What can be read as a table is printed as one, the "
                "rest as it came. Nothing else than show is sent. Returns 0 when all routers answered."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird show"_s);
    parser.addPositionalArgument(u"WHAT"_s, Ctl::tr("As BIRD's manual says."), u"WHAT …"_s);
    parser.addOption(routerOption());
    parser.addOption(
        {u"yes"_s, Ctl::tr("Ask for a whole table also of a BIRD 3, which does nothing else meanwhile.")});
    parser.addOption(jsonOption());
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const auto command = bird::Command::read(parser.positionalArguments().sliced(1).join(u' ').toUtf8());
    if (!command)
        return usageError(u"bird show"_s, command.error().detail);
    const auto routers = askedRouters(parser, *paths);
    if (!routers)
        return routers.error();
    const bool isConfirmed = parser.isSet(u"yes"_s);
    const bool isJson = parser.isSet(u"json"_s);
    // The version decides what is too much to ask.
    const auto ask = [&](BirdRouter &router, const Handler<Answer> &handler) {
        router.learn({}, [&router, &command, isConfirmed, handler](const core::Result<RouterNames> &names) {
            if (!names)
                return handler(std::unexpected(names.error()));
            router.ask(*command, isConfirmed, handler);
        });
    };
    return askAll<Answer>(*routers, ask, [&](const Answers &told) { return show(told, isJson); });
}

} // namespace noc::ctl
