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
#include "models/bird/client/routerstate.h"

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;

namespace {

using Answers = std::vector<Told<Answer>>;

/// A protocol and whose it is.
struct ProtocolRow
{
    QString router;
    Protocol protocol;
};

/// Those of all routers that `isWanted`, by router and name: BIRD 3 has no order of its own.
std::vector<ProtocolRow> rowsOf(const Answers &told, const std::function<bool(const Protocol &)> &isWanted)
{
    std::vector<ProtocolRow> rows;
    for (const Told<Answer> &one : told) {
        const auto *protocols =
            one.result ? std::get_if<std::vector<Protocol>>(&one.result->content) : nullptr;
        if (!protocols)
            continue;
        const std::size_t first = rows.size();
        for (const Protocol &protocol : *protocols) {
            if (isWanted(protocol))
                rows.push_back({one.router, protocol});
        }
        std::ranges::sort(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end(), {},
                          [](const ProtocolRow &row) { return row.protocol.name; });
    }
    return rows;
}

/// Says what went wrong; the exit code when all else goes well.
int sayFailures(const Answers &told)
{
    int code = app::ExitOk;
    for (const Told<Answer> &one : told) {
        if (!one.result)
            printFailure(one.router, one.result.error());
        else
            printRemarks(one.router, *one.result);
        if (!one.result || one.result->end.isError())
            code = app::ExitFailure;
    }
    return code;
}

bool printJson(const std::vector<ProtocolRow> &rows)
{
    std::vector<QJsonObject> objects;
    for (const ProtocolRow &row : rows) {
        QJsonObject json = toJson(row.protocol);
        json.insert(u"router"_s, row.router);
        objects.push_back(json);
    }
    return printArray(objects);
}

bool printRows(const std::vector<ProtocolRow> &rows)
{
    std::vector<QStringList> lines;
    for (const ProtocolRow &row : rows) {
        for (const QStringList &cells : protocolCells(row.protocol))
            lines.push_back(QStringList(row.router) + cells);
    }
    return print(alignedTable(QStringList(Ctl::tr("ROUTER")) + protocolHeader(), lines));
}

quint64 sumOf(const Protocol &protocol, std::optional<quint64> RouteCounts::*which)
{
    quint64 sum = 0;
    for (const Channel &channel : protocol.channels)
        sum += (channel.routes.*which).value_or(0);
    return sum;
}

QStringList sessionCells(const ProtocolRow &row)
{
    const Protocol &protocol = row.protocol;
    const BgpSession session = protocol.bgp.value_or(BgpSession());
    const QString peer = session.neighborAddress.isEmpty() ? session.neighborRange : session.neighborAddress;
    QStringList cells{row.router,
                      protocol.name,
                      peer,
                      session.neighborAs ? QString::number(*session.neighborAs) : QString(),
                      session.state.isEmpty() ? protocol.state : session.state,
                      protocol.since.text};
    for (const auto which : {&RouteCounts::imported, &RouteCounts::filtered, &RouteCounts::exported})
        cells.append(QString::number(sumOf(protocol, which)));
    cells.append(session.lastError.isEmpty() ? session.message : session.lastError);
    return cells;
}

bool printSessions(const std::vector<ProtocolRow> &rows)
{
    std::vector<QStringList> lines;
    std::vector<Protocol> protocols;
    quint64 imported = 0;
    for (const ProtocolRow &row : rows) {
        lines.push_back(sessionCells(row));
        protocols.push_back(row.protocol);
        imported += sumOf(row.protocol, &RouteCounts::imported);
    }
    const ProtocolCounts counts = countProtocols(protocols);
    const QString totals = Ctl::tr("%n session(s)", nullptr, static_cast<int>(rows.size()))
        + Ctl::tr(": %1 established, %2 down; %3 routes imported\n")
              .arg(counts.established)
              .arg(counts.sessionsDown)
              .arg(imported);
    return print(alignedTable({Ctl::tr("ROUTER"), Ctl::tr("NAME"), Ctl::tr("NEIGHBOUR"), Ctl::tr("AS"),
                               Ctl::tr("STATE"), Ctl::tr("SINCE"), Ctl::tr("IMPORTED"), Ctl::tr("FILTERED"),
                               Ctl::tr("EXPORTED"), Ctl::tr("ERROR")},
                              lines)
                 + totals);
}

/// Asks and prints; the options are those of both commands.
int run(const std::vector<ChosenRouter> &routers, const bird::Command &command,
        const std::function<bool(const Protocol &)> &isWanted,
        const std::function<bool(const std::vector<ProtocolRow> &)> &show)
{
    return askAll<Answer>(
        routers,
        [&](BirdRouter &router, const Handler<Answer> &handler) { router.ask(command, false, handler); },
        [&](const Answers &told) {
            const int code = sayFailures(told);
            return show(rowsOf(told, isWanted)) ? code : app::ExitFailure;
        });
}

bool isSame(const QString &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
}

/// By the session's state where there is one: "established", and the protocol's.
bool hasState(const Protocol &protocol, const QString &wanted)
{
    return isSame(wanted, protocol.state) || (protocol.bgp && isSame(wanted, protocol.bgp->state));
}

} // namespace

int runBirdProtocols(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("bird protocols [NAME] lists the protocols of the routers. Returns 0 when all answered."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird protocols"_s);
    parser.addPositionalArgument(u"NAME"_s, Ctl::tr("Only this one."), u"[NAME]"_s);
    parser.addOptions(
        {routerOption(),
         {u"type"_s, Ctl::tr("Only of this type: BGP, OSPF, Static …"), Ctl::tr("TYPE")},
         {u"state"_s, Ctl::tr("Only in this state: up, down, start, Established …"), Ctl::tr("STATE")},
         {u"all"_s, Ctl::tr("With their channels and how many routes they have; in JSON every detail.")},
         jsonOption()});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    if (words.size() > 3)
        return usageError(u"bird protocols"_s, Ctl::tr("Give one name at most"));
    QByteArray text = parser.isSet(u"all"_s) ? "show protocols all" : "show protocols";
    if (words.size() == 3) {
        const auto name = quotedName(words.at(2));
        if (!name)
            return usageError(u"bird protocols"_s, name.error().detail);
        text += ' ' + *name;
    }
    const auto routers = askedRouters(parser, *paths);
    if (!routers)
        return routers.error();
    const QString type = parser.value(u"type"_s);
    const QString state = parser.value(u"state"_s);
    return run(
        *routers, knownCommand(text),
        [&](const Protocol &protocol) { return isSame(type, protocol.type) && hasState(protocol, state); },
        parser.isSet(u"json"_s) ? printJson : printRows);
}

int runBirdBgp(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "bird bgp lists the BGP sessions of the routers, and sums them up. Down are those that should "
        "not be. Returns 0 when all routers answered."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird bgp"_s);
    parser.addOptions({routerOption(), jsonOption()});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (parser.positionalArguments().size() != 2)
        return usageError(u"bird bgp"_s, Ctl::tr("bird bgp takes no arguments"));
    const auto routers = askedRouters(parser, *paths);
    if (!routers)
        return routers.error();
    return run(*routers, knownCommand("show protocols all"), isBgp,
               parser.isSet(u"json"_s) ? printJson : printSessions);
}

} // namespace noc::ctl
