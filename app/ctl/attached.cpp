// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "models/core/username.h"
#include "models/remote/followtarget.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;
using remote::Follower;
using remote::LinkPhase;
using remote::LinkState;

namespace {

/// Decides what a change of the link means for a command.
class LinkWatch
{
public:
    LinkWatch(const settings::Paths &paths, bool keepsTrying)
        : m_paths(paths)
        , m_keepsTrying(keepsTrying)
    { }

    void onState(const LinkState &state)
    {
        const bool isDown = state.phase == LinkPhase::Lost || state.phase == LinkPhase::Refused;
        if (state.phase == LinkPhase::Live)
            m_wasLive = true;
        if (!isDown)
            return;
        const core::Error error = state.error.value_or(core::Error{core::ErrorCode::Unreachable, {}});
        if (m_wasLive && m_keepsTrying && state.phase == LinkPhase::Lost) {
            printError(Ctl::tr("The link was cut; trying again"));
            return;
        }
        if (!m_wasLive
            && (error.code == core::ErrorCode::NotFound || error.code == core::ErrorCode::Unreachable))
            printNotRunning(m_paths);
        else
            printError(error.detail);
        QCoreApplication::exit(app::ExitFailure);
    }

private:
    const settings::Paths &m_paths;
    bool m_keepsTrying;
    bool m_wasLive = false;
};

} // namespace

void printNotRunning(const settings::Paths &paths)
{
    const QString option =
        paths.profile == settings::defaultProfile() ? QString() : QString(u" --profile " + paths.profile);
    printError(Ctl::tr("No nocdesk runs for profile %1. Start it with: nocdesk%2, or without a window: "
                       "nocdeskctl serve%2")
                   .arg(paths.profile, option));
}

int runAttached(const settings::Paths &paths, const QStringList &topics, bool keepsTrying,
                const std::function<void(Follower &link)> &begin)
{
    const core::SystemClock clock;
    Follower link(clock);
    LinkWatch watch(paths, keepsTrying);
    QObject::connect(&link, &Follower::stateChanged, &link,
                     [&](const LinkState &state) { watch.onState(state); });
    begin(link);
    link.start(remote::openerOf(remote::LocalTarget{paths.controlSocket()}), topics);
    return QCoreApplication::exec();
}

int runCommand(const settings::Paths &paths, const QString &name, const QJsonObject &arguments,
               const std::function<int(const QJsonObject &reply)> &show)
{
    return runAttached(paths, {}, false, [&](Follower &link) {
        QObject::connect(&link, &Follower::stateChanged, &link, [&](const LinkState &state) {
            if (state.phase != LinkPhase::Live)
                return;
            QJsonObject signedArguments = arguments;
            if (!arguments.contains("by"_L1))
                signedArguments.insert("by"_L1, core::userName());
            core::onResult(
                link.send(name, signedArguments), &link, [&](const core::Result<QJsonObject> &reply) {
                    if (!reply)
                        printError(reply.error().detail);
                    QCoreApplication::exit(reply ? show(*reply) : static_cast<int>(app::ExitFailure));
                });
        });
    });
}

int showStored(const QJsonObject &reply)
{
    if (reply.contains("stored"_L1) && !reply["stored"_L1].toBool())
        printError(Ctl::tr("Done, but not in the history yet: %1").arg(textAt(reply, "detail"_L1)));
    return app::ExitOk;
}

} // namespace noc::ctl
