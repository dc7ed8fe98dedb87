// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/quitonsignals.h"
#include "app/common/servicenotifier.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "models/workspace/instancelock.h"
#include "models/workspace/servedworkspace.h"

#include <utility>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using workspace::CollectorStatus;
using workspace::ServedWorkspace;
using workspace::Workspace;

namespace {

/// Lines to the journal with their priority, as sd-daemon(3) has it.
void logForJournal()
{
    if (qEnvironmentVariableIsSet("JOURNAL_STREAM"))
        qSetMessagePattern(u"%{if-debug}<7>%{endif}%{if-info}<6>%{endif}%{if-warning}<4>%{endif}"
                           "%{if-critical}<3>%{endif}%{if-fatal}<2>%{endif}%{category}: %{message}"_s);
}

QString statusText(const CollectorStatus &status)
{
    const QString where = u"%1 port %2"_s.arg(status.address.toString()).arg(status.port);
    switch (status.state) {
    case CollectorStatus::State::Off:
        return Ctl::tr("The collector is switched off");
    case CollectorStatus::State::Waiting:
    case CollectorStatus::State::Starting:
        return Ctl::tr("The collector starts");
    case CollectorStatus::State::Listening:
        return Ctl::tr("Listening on %1").arg(where);
    case CollectorStatus::State::Failed:
        break;
    }
    return Ctl::tr("The collector cannot listen on %1: %2").arg(where, status.error.detail);
}

/// What becomes of passwords without a keychain, and what to do: on a machine without a display there is none.
void sayIfNotKept(const Workspace &workspace)
{
    const bool isNotKept = workspace.secretsState() == workspace::SecretsState::NotKept;
    if (!isNotKept && workspace.secretsState() != workspace::SecretsState::Unreadable)
        return;
    printError(isNotKept ? Ctl::tr("Passwords and keys are not kept, they are lost when this ends: %1")
                               .arg(workspace.secretsError().detail)
                         : Ctl::tr("A password or key that was kept cannot be had: %1")
                               .arg(workspace.secretsError().detail));
    const QString option = workspace.paths().profile == settings::defaultProfile()
        ? QString()
        : QString(u" --profile " + workspace.paths().profile);
    printError(isNotKept ? Ctl::tr("Keep them in a file only this user may read: nocdeskctl secrets "
                                   "allow-file%1; other ways: nocdeskctl secrets --help")
                               .arg(option)
                         : Ctl::tr("When it is there again: nocdeskctl secrets retry%1").arg(option));
}

int serve(const settings::Paths &paths, const QString &passwordFile)
{
    const app::QuitOnSignals quitOnSignals;
    app::ServiceNotifier notifier;
    const core::SystemClock clock;
    workspace::WorkspaceOptions options;
    options.paths = paths;
    options.passwordFile = passwordFile;
    ServedWorkspace served(std::move(options), ServedWorkspace::Front::None, clock);
    auto said = workspace::SecretsState::Kept;
    const QObject voice; // gone before the workspace, whose end is no news
    QObject::connect(&served.workspace(), &Workspace::collectorChanged, &voice, [&] {
        const QString text = statusText(served.workspace().collectorStatus());
        notifier.status(text);
        printError(text);
    });
    QObject::connect(&served.workspace(), &Workspace::ready, &voice, [&] { notifier.ready(); });
    QObject::connect(&served.workspace(), &Workspace::secretsChanged, &voice, [&] {
        const auto state = served.workspace().secretsState();
        if (state != workspace::SecretsState::Loading && std::exchange(said, state) != state)
            sayIfNotKept(served.workspace());
    });
    if (const auto opened = served.open(); !opened) {
        printError(opened.error().detail);
        return opened.error().code == core::ErrorCode::Io ? app::ExitFailure : app::ExitConfigInvalid;
    }
    const int code = QCoreApplication::exec();
    notifier.stopping();
    return code;
}

} // namespace

int runServe(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Runs everything but the window: collects, keeps the history, "
                                             "answers consoles and programs. A nocdesk "
                                             "of the same profile attaches to it. Ends on SIGTERM."));
    parser.addPositionalArgument(u"serve"_s, {}, u"serve"_s);
    parser.addOption({u"password-file"_s,
                      Ctl::tr("Read the password of the collector's first user from FILE."), u"FILE"_s});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (parser.positionalArguments().size() > 1)
        return usageError(u"serve"_s, Ctl::tr("serve takes no arguments"));
    if (const auto made = settings::makeFolders(*paths); !made) {
        printError(made.error().detail);
        return app::ExitFailure;
    }
    workspace::InstanceLock lock(*paths);
    if (const auto locked = lock.acquire(); !locked) {
        printError(locked.error().code == core::ErrorCode::Busy
                       ? Ctl::tr("Another nocdesk runs for profile %1").arg(paths->profile)
                       : locked.error().detail);
        return app::ExitFailure;
    }
    logForJournal();
    return serve(*paths, parser.value(u"password-file"_s));
}

} // namespace noc::ctl
