// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdcommand.h"
#include "app/ctl/birdrouter.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"
#include "models/bird/client/routerstate.h"
#include "models/bird/jsonvalues.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;
using core::Result;

namespace {

/// What a router tells of itself; a proxy may keep the status back.
struct RouterFacts
{
    RouterStatus status;
    std::optional<Version> version;
    ProtocolCounts counts;
};

void askFacts(BirdRouter &router, const Handler<RouterFacts> &handler)
{
    router.ask("show status", [&router, handler](const Result<Answer> &status) {
        RouterFacts facts;
        const RouterStatus *told = status ? std::get_if<RouterStatus>(&status->content) : nullptr;
        if (told) {
            facts.status = *told;
            facts.version = told->version ? told->version : std::optional(status->version);
        }
        router.ask("show protocols", [facts, handler](const Result<Answer> &answer) mutable {
            if (!answer)
                return handler(std::unexpected(answer.error()));
            if (const auto *protocols = std::get_if<std::vector<Protocol>>(&answer->content))
                facts.counts = countProtocols(*protocols);
            handler(facts);
        });
    });
}

/// Both by the router's own clock, so that its zone and whether it goes right do not matter.
std::optional<qint64> uptimeSeconds(const RouterStatus &status)
{
    const QDateTime any = QDateTime::currentDateTimeUtc();
    const RouterClock clock{any, any};
    const QDateTime started = parseTime(status.lastReboot.text.toUtf8(), clock).instant;
    const QDateTime now = parseTime(status.serverTime.text.toUtf8(), clock).instant;
    if (!started.isValid() || !now.isValid() || started > now)
        return std::nullopt;
    return started.secsTo(now);
}

QString uptimeText(const RouterStatus &status)
{
    const auto seconds = uptimeSeconds(status);
    if (!seconds) // as the router says it: since when
        return status.lastReboot.text;
    const qint64 minutes = *seconds / 60;
    return Ctl::tr("%1 d %2 h %3 min").arg(minutes / 1440).arg(minutes / 60 % 24).arg(minutes % 60);
}

QString stateWord(const ChosenRouter &router, const Told<RouterFacts> *told)
{
    if (!router.isEnabled)
        return u"off"_s;
    return told && told->result ? u"up"_s : u"failed"_s;
}

struct ListedRouter
{
    ChosenRouter router;
    const Told<RouterFacts> *told = nullptr; ///< none when it is switched off

    [[nodiscard]] const RouterFacts *facts() const { return told && told->result ? &*told->result : nullptr; }
};

QJsonObject jsonOf(const ListedRouter &listed)
{
    const RouterFacts *facts = listed.facts();
    const RouterFacts known = facts ? *facts : RouterFacts();
    const auto count = [&](int number) { return facts ? QJsonValue(number) : QJsonValue(); };
    const QString error = listed.told && !facts ? listed.told->result.error().detail : QString();
    return {{u"router"_s, listed.router.name},
            {u"address"_s, listed.router.address.toText()},
            {u"state"_s, stateWord(listed.router, listed.told)},
            {u"error"_s, orNull(error)},
            {u"version"_s, orNull(known.version ? toText(*known.version) : QString())},
            {u"router_id"_s, orNull(known.status.routerId)},
            {u"hostname"_s, orNull(known.status.hostname)},
            {u"last_reboot"_s, orNull(known.status.lastReboot.text)},
            {u"uptime_seconds"_s, orNull(uptimeSeconds(known.status))},
            {u"last_reconfiguration"_s, orNull(known.status.lastReconfiguration.text)},
            {u"protocols"_s, count(known.counts.all)},
            {u"protocols_up"_s, count(known.counts.up)},
            {u"sessions"_s, count(known.counts.sessions)},
            {u"sessions_established"_s, count(known.counts.established)},
            {u"sessions_down"_s, count(known.counts.sessionsDown)}};
}

QStringList cellsOf(const ListedRouter &listed)
{
    const RouterFacts *facts = listed.facts();
    const RouterFacts known = facts ? *facts : RouterFacts();
    return {listed.router.name,
            stateWord(listed.router, listed.told),
            known.version ? toText(*known.version) : QString(),
            known.status.routerId,
            uptimeText(known.status),
            known.status.lastReconfiguration.text,
            facts ? QString::number(known.counts.established) : QString(),
            facts ? QString::number(known.counts.sessionsDown) : QString(),
            listed.router.address.toText()};
}

bool printTable(const std::vector<ListedRouter> &routers)
{
    std::vector<QStringList> rows;
    for (const ListedRouter &router : routers)
        rows.push_back(cellsOf(router));
    return print(alignedTable({Ctl::tr("ROUTER"), Ctl::tr("STATE"), Ctl::tr("BIRD"), Ctl::tr("ROUTER ID"),
                               Ctl::tr("UPTIME"), Ctl::tr("RECONFIGURED"), Ctl::tr("SESSIONS UP"),
                               Ctl::tr("DOWN"), Ctl::tr("ADDRESS")},
                              rows));
}

bool printJson(const std::vector<ListedRouter> &routers)
{
    std::vector<QJsonObject> rows;
    for (const ListedRouter &router : routers)
        rows.push_back(jsonOf(router));
    return printArray(rows);
}

int show(const std::vector<ChosenRouter> &routers, const std::vector<Told<RouterFacts>> &told, bool isJson)
{
    std::vector<ListedRouter> listed;
    bool hasFailed = false;
    auto next = told.begin();
    for (const ChosenRouter &router : routers) {
        listed.push_back({router, router.isEnabled ? &*next++ : nullptr});
        if (!router.isEnabled || listed.back().facts())
            continue;
        hasFailed = true;
        printFailure(router.name, listed.back().told->result.error());
    }
    const bool isPrinted = isJson ? printJson(listed) : printTable(listed);
    return isPrinted && !hasFailed ? app::ExitOk : app::ExitFailure;
}

} // namespace

int runBirdRouters(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "bird routers lists the routers and how they are: BIRD's version, since when it runs, how many "
        "BGP sessions stand and how many are down and should not be. Returns 0 when all answered, 1 "
        "when one did not."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird routers"_s);
    parser.addOptions({routerOption(), jsonOption()});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (parser.positionalArguments().size() != 2)
        return usageError(u"bird routers"_s, Ctl::tr("bird routers takes no arguments"));
    const auto routers = chosenRouters(parser, *paths);
    if (!routers)
        return routers.error();
    std::vector<ChosenRouter> asked = *routers;
    std::erase_if(asked, [](const ChosenRouter &router) { return !router.isEnabled; });
    const bool isJson = parser.isSet(u"json"_s);
    if (asked.empty())
        return show(*routers, {}, isJson);
    return askAll<RouterFacts>(asked, askFacts, [&](const std::vector<Told<RouterFacts>> &told) {
        return show(*routers, told, isJson);
    });
}

} // namespace noc::ctl
