// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdchoice.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "models/settings/privatefile.h"
#include "models/settings/workspacejson.h"

#include <QFile>

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using bird::RouterAddress;
using core::ErrorCode;

namespace {

using Chosen = std::vector<ChosenRouter>;
using Routers = std::vector<settings::RouterSettings>;

constexpr auto localSocket = "/run/bird/bird.ctl"_L1;

/// Names have none of this, as far as anybody names a router.
bool looksLikeAddress(const QString &text)
{
    return text.startsWith(u'/') || text.startsWith("unix:"_L1) || text.contains("://"_L1);
}

std::expected<ChosenRouter, int> configured(const settings::RouterSettings &router)
{
    const auto address = RouterAddress::fromText(router.address);
    if (!address) {
        printError(u"%1: %2"_s.arg(router.name, address.error().detail));
        return std::unexpected(app::ExitConfigInvalid);
    }
    return ChosenRouter{router.name, *address, router.isEnabled};
}

std::expected<ChosenRouter, int> named(const QString &text, const Routers &routers)
{
    const auto router = std::ranges::find(routers, text, &settings::RouterSettings::name);
    if (router != routers.end())
        return configured(*router);
    if (!looksLikeAddress(text)) {
        QStringList names;
        for (const settings::RouterSettings &known : routers)
            names.append(known.name);
        printError(Ctl::tr("No such router: %1").arg(text));
        if (!names.isEmpty())
            printError(Ctl::tr("There are: %1").arg(names.join(u", "_s)));
        return std::unexpected(app::ExitFailure);
    }
    const auto address = RouterAddress::fromText(text);
    if (!address)
        return std::unexpected(usageError(u"bird"_s, u"%1: %2"_s.arg(text, address.error().detail)));
    return ChosenRouter{address->toText(), *address, true};
}

int sayNone()
{
    printError(Ctl::tr("No routers are configured. Add one: nocdeskctl bird add NAME ADDRESS; or name its "
                       "address: --router ssh://edge1"));
    if (QFile::exists(localSocket))
        printError(Ctl::tr("A BIRD runs on this machine: nocdeskctl bird add local %1").arg(localSocket));
    return app::ExitFailure;
}

std::expected<Chosen, int> allOf(const Routers &routers)
{
    if (routers.empty())
        return std::unexpected(sayNone());
    Chosen chosen;
    for (const settings::RouterSettings &router : routers) {
        auto one = configured(router);
        if (!one)
            return std::unexpected(one.error());
        chosen.push_back(std::move(*one));
    }
    return chosen;
}

} // namespace

QCommandLineOption routerOption()
{
    return {
        u"router"_s,
        Ctl::tr("Ask this router: its name in the settings, or an address (/run/bird/bird.ctl, ssh://edge1, "
                "tcp://HOST:PORT, lgproxy+http://HOST …). May be given several times; without it all "
                "configured routers are asked."),
        Ctl::tr("ROUTER")};
}

std::expected<settings::WorkspaceSettings, int> readWorkspace(const settings::Paths &paths)
{
    const QString path = paths.workspaceFile();
    const auto bytes = settings::readFile(path, settings::maxWorkspaceBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return settings::WorkspaceSettings();
    if (!bytes) {
        printError(bytes.error().detail);
        return std::unexpected(app::ExitFailure);
    }
    auto parsed = settings::parseWorkspace(*bytes);
    if (!parsed) {
        printError(u"%1: %2"_s.arg(path, parsed.error().detail));
        return std::unexpected(app::ExitConfigInvalid);
    }
    return std::move(parsed->settings);
}

std::expected<Chosen, int> chosenRouters(const QCommandLineParser &parser, const settings::Paths &paths)
{
    const QStringList names = parser.values(u"router"_s);
    Routers routers;
    // Addresses alone need no settings, good or bad.
    if (names.isEmpty() || !std::ranges::all_of(names, looksLikeAddress)) {
        auto workspace = readWorkspace(paths);
        if (!workspace)
            return std::unexpected(workspace.error());
        routers = std::move(workspace->routers);
    }
    if (names.isEmpty())
        return allOf(routers);
    Chosen chosen;
    for (const QString &name : names) {
        auto one = named(name, routers);
        if (!one)
            return std::unexpected(one.error());
        one->isEnabled = true;
        chosen.push_back(std::move(*one));
    }
    return chosen;
}

std::expected<Chosen, int> askedRouters(const QCommandLineParser &parser, const settings::Paths &paths)
{
    auto chosen = chosenRouters(parser, paths);
    if (!chosen)
        return chosen;
    std::erase_if(*chosen, [](const ChosenRouter &router) { return !router.isEnabled; });
    if (chosen->empty()) {
        printError(Ctl::tr("All configured routers are switched off; name one: --router NAME"));
        return std::unexpected(app::ExitFailure);
    }
    return chosen;
}

} // namespace noc::ctl
