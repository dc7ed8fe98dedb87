// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdchoice.h"
#include "app/ctl/birdcommand.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "models/settings/workspacefile.h"
#include "models/workspace/instancelock.h"

#include <algorithm>
#include <functional>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using settings::RouterSettings;

namespace {

using Routers = std::vector<RouterSettings>;

int fail(const QString &text, int code = app::ExitFailure)
{
    printError(text);
    return code;
}

int saveWorkspace(const settings::Paths &paths, const settings::WorkspaceSettings &settings)
{
    // What the file's own rules refuse would be gone at the next start.
    const auto parsed = settings::parseWorkspace(settings::serializeWorkspace(settings));
    if (!parsed || !parsed->issues.empty())
        return usageError(u"bird"_s, parsed ? parsed->issues.front().message : parsed.error().detail);
    const auto saved = settings::saveWorkspace(paths.workspaceFile(), settings);
    return saved ? app::ExitOk : fail(saved.error().detail);
}

/// `change` says what is wrong and returns another code than 0 when nothing is to be saved.
int editRouters(const settings::Paths &paths, const std::function<int(Routers &)> &change)
{
    if (const auto made = settings::makeFolders(paths); !made)
        return fail(made.error().detail);
    workspace::InstanceLock lock(paths);
    if (const auto locked = lock.acquire(); !locked) {
        return fail(
            locked.error().code == ErrorCode::Busy
                ? Ctl::tr("A nocdesk runs for profile %1 and would overwrite this: close it first, or "
                          "change the routers there")
                      .arg(paths.profile)
                : locked.error().detail);
    }
    auto workspace = readWorkspace(paths);
    if (!workspace)
        return workspace.error();
    const int code = change(workspace->routers);
    return code == app::ExitOk ? saveWorkspace(paths, *workspace) : code;
}

auto findRouter(Routers &routers, const QString &name)
{
    return std::ranges::find(routers, name, &RouterSettings::name);
}

/// The options as settings; an exit code when they are none.
std::expected<RouterSettings, int> routerFrom(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const auto address = bird::RouterAddress::fromText(words.at(3));
    if (!address)
        return std::unexpected(
            usageError(u"bird add"_s, u"%1: %2"_s.arg(words.at(3), address.error().detail)));
    bool isNumber = false;
    const int interval = parser.value(u"interval"_s).toInt(&isNumber);
    if (!isNumber)
        return std::unexpected(usageError(u"bird add"_s, Ctl::tr("--interval takes a number of seconds")));
    RouterSettings router;
    router.name = words.at(2);
    router.address = address->toText();
    router.intervalSeconds = interval;
    router.isEnabled = !parser.isSet(u"off"_s);
    return router;
}

} // namespace

int runBirdAdd(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "bird add NAME ADDRESS keeps a router in the settings, while no nocdesk runs for the profile. "
        "ADDRESS is one of:\n"
        "  /run/bird/bird.ctl                   BIRD's own socket\n"
        "  tcp://HOST:PORT                      that socket behind a relay\n"
        "  ssh://[USER@]HOST[:PORT][/SOCKET]    through the system's ssh\n"
        "  lgproxy+http[s]://HOST[:PORT][/PATH] bird-lg-go's proxy\n"
        "  lgpy+http[s]://HOST[:PORT][/PATH]    bird-lg's proxy\n"
        "  birdwatcher+http[s]://HOST[:PORT]    birdwatcher\n"
        "  birdlg-php://HOST:PORT[/ipv6]        bird-lg-php behind a TCP server"));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird add"_s);
    parser.addPositionalArgument(u"NAME"_s, Ctl::tr("What to call it."), u"NAME"_s);
    parser.addPositionalArgument(u"ADDRESS"_s, Ctl::tr("Where its BIRD is."), u"ADDRESS"_s);
    parser.addOption({u"interval"_s, Ctl::tr("Ask it every N seconds (30)."), u"N"_s, u"30"_s});
    parser.addOption({u"off"_s, Ctl::tr("Do not ask it before it is switched on.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (parser.positionalArguments().size() != 4)
        return usageError(u"bird add"_s, Ctl::tr("Expected: bird add NAME ADDRESS"));
    const auto router = routerFrom(parser);
    if (!router)
        return router.error();
    return editRouters(*paths, [&](Routers &routers) -> int {
        if (findRouter(routers, router->name) != routers.end())
            return fail(Ctl::tr("There is a router named %1 already").arg(router->name));
        routers.push_back(*router);
        return app::ExitOk;
    });
}

int runBirdRemove(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "bird remove NAME takes a router out of the settings, while no nocdesk runs for the profile."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird remove"_s);
    parser.addPositionalArgument(u"NAME"_s, Ctl::tr("What it is called."), u"NAME"_s);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    if (words.size() != 3)
        return usageError(u"bird remove"_s, Ctl::tr("Expected: bird remove NAME"));
    return editRouters(*paths, [&](Routers &routers) -> int {
        const auto router = findRouter(routers, words.at(2));
        if (router == routers.end())
            return fail(Ctl::tr("No such router: %1").arg(words.at(2)));
        routers.erase(router);
        return app::ExitOk;
    });
}

} // namespace noc::ctl
