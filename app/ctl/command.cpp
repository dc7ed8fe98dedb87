// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/common/earlyoptions.h"
#include "app/ctl/output.h"

#include <array>

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array table{
    Command{"hosts"_L1, [] { return Ctl::tr("List the hosts the running program knows."); }, runHosts},
    Command{"services"_L1, [] { return Ctl::tr("List their services."); }, runServices},
    Command{"status"_L1, [] { return Ctl::tr("Show how the running program and its collector are."); },
            runStatus},
    Command{"alerts"_L1, [] { return Ctl::tr("List what needs somebody."); }, runAlerts},
    Command{"events"_L1, [] { return Ctl::tr("List what happened."); }, runEvents},
    Command{"ack"_L1, [] { return Ctl::tr("Acknowledge alerts: somebody has them."); }, runAck},
    Command{"unack"_L1, [] { return Ctl::tr("Give acknowledged alerts back."); }, runUnack},
    Command{"mute"_L1, [] { return Ctl::tr("Let alerts call nobody for a while."); }, runMute},
    Command{"unmute"_L1, [] { return Ctl::tr("End mutes."); }, runUnmute},
    Command{"mutes"_L1, [] { return Ctl::tr("List mutes."); }, runMutes},
    Command{"service"_L1, [] { return Ctl::tr("Start, stop, restart, monitor or unmonitor services."); },
            runService},
    Command{"access"_L1, [] { return Ctl::tr("Say how a host's own Monit is spoken to."); }, runAccess},
    Command{"accept"_L1, [] { return Ctl::tr("Accept hosts that wait."); }, runAccept},
    Command{"forget"_L1, [] { return Ctl::tr("Forget hosts."); }, runForget},
    Command{"monitrc"_L1, [] { return Ctl::tr("Print the lines for the monitrc of new hosts."); },
            runMonitrc},
    Command{"listen"_L1, [] { return Ctl::tr("Say where Monits report to."); }, runListen},
    Command{"secrets"_L1, [] { return Ctl::tr("Show where passwords are kept, or allow a file."); },
            runSecrets},
    Command{"token"_L1, [] { return Ctl::tr("Show or renew the tokens of readers and consoles."); },
            runToken},
    Command{"serve"_L1, [] { return Ctl::tr("Run without a window."); }, runServe},
    Command{"monit"_L1, [] { return Ctl::tr("Look into what a Monit sent."); }, runMonit},
    Command{"bird"_L1, [] { return Ctl::tr("Look at routers that run BIRD."); }, runBird},
    Command{"config"_L1, [] { return Ctl::tr("Check, export or import the settings."); }, runConfig},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

std::expected<settings::Paths, int> parseCommand(QCommandLineParser &parser, const QStringList &arguments,
                                                 const QString &profile)
{
    app::addCommonOptions(parser);
    const bool isParsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s))
        return std::unexpected(print(parser.helpText()) ? app::ExitOk : app::ExitFailure);
    if (parser.isSet(u"version"_s))
        return std::unexpected(
            print(u"nocdeskctl %1\n"_s.arg(QLatin1StringView(NOC_VERSION))) ? app::ExitOk : app::ExitFailure);
    const QString command = arguments.value(1);
    if (!isParsed)
        return std::unexpected(usageError(command, parser.errorText()));
    const QString name = parser.isSet(u"profile"_s) ? parser.value(u"profile"_s) : profile;
    auto paths = settings::pathsFor(name);
    if (!paths && paths.error().code == core::ErrorCode::InvalidInput)
        return std::unexpected(usageError(command, paths.error().detail));
    if (!paths) {
        printError(paths.error().detail);
        return std::unexpected(app::ExitFailure);
    }
    return *paths;
}

int usageError(const QString &command, const QString &message)
{
    printError(message);
    printError(Ctl::tr("See: nocdeskctl %1 --help").arg(command).simplified());
    return app::ExitUsage;
}

} // namespace noc::ctl
