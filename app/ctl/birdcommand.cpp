// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdcommand.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"

#include <array>

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array birdCommands{
    Command{"routers"_L1, [] { return Ctl::tr("List the routers and how they are."); }, runBirdRouters},
    Command{"add"_L1, [] { return Ctl::tr("Keep a router in the settings."); }, runBirdAdd},
    Command{"remove"_L1, [] { return Ctl::tr("Take one out of them."); }, runBirdRemove},
    Command{"protocols"_L1, [] { return Ctl::tr("List their protocols."); }, runBirdProtocols},
    Command{"bgp"_L1, [] { return Ctl::tr("List their BGP sessions."); }, runBirdBgp},
    Command{"route"_L1, [] { return Ctl::tr("Look for routes."); }, runBirdRoute},
    Command{"diff"_L1, [] { return Ctl::tr("Compare routes of two routers, or with a saved reply."); },
            runBirdDiff},
    Command{"watch"_L1, [] { return Ctl::tr("Follow routes as they change."); }, runBirdWatch},
    Command{"show"_L1, [] { return Ctl::tr("Ask any other command that BIRD shows something for."); },
            runBirdShow},
    Command{"parse"_L1, [] { return Ctl::tr("Read a reply of a BIRD from a file."); }, runBirdParse},
};

QString description()
{
    QString text =
        Ctl::tr("Looks at routers that run BIRD; asks them itself, whether a nocdesk runs or not. Only "
                "what reads is ever sent.\n\nCommands:\n");
    for (const Command &command : birdCommands)
        text += u"  %1 %2\n"_s.arg(QString(command.name), -10).arg(command.summary());
    return text.trimmed();
}

} // namespace

int runBird(const QStringList &arguments, const QString &profile)
{
    const QString word = arguments.value(2);
    for (const Command &command : birdCommands) {
        if (word == command.name)
            return command.run(arguments, profile);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"bird"_s, {}, u"bird"_s);
    parser.addPositionalArgument(u"COMMAND"_s, Ctl::tr("One of the above."), u"COMMAND …"_s);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    return usageError(u"bird"_s,
                      word.isEmpty() ? Ctl::tr("A command is missing")
                                     : Ctl::tr("Unknown command: %1").arg(word));
}

} // namespace noc::ctl
