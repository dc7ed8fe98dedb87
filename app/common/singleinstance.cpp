// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/singleinstance.h"

#include "app/common/translations.h"
#include "models/workspace/controlclient.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

namespace noc::app {

using namespace Qt::StringLiterals;
using core::Milliseconds;

RunningInstance activateRunningInstance(int argc, char **argv, const settings::Paths &paths)
{
    QCoreApplication application(argc, argv);
    auto outcome = RunningInstance::CameToFront;
    installTranslations(QLocale());
    workspace::ControlClient client({Milliseconds(15'000), Milliseconds(30'000)});
    QObject::connect(&client, &workspace::ControlClient::finished, &application,
                     [] { QCoreApplication::exit(); });
    QObject::connect(&client, &workspace::ControlClient::failed, &application, [&](const core::Error &error) {
        outcome = error.code == core::ErrorCode::Unsupported ? RunningInstance::HasNoWindow
                                                             : RunningInstance::Failed;
        QCoreApplication::exit();
        if (outcome == RunningInstance::HasNoWindow)
            return;
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(QCoreApplication::translate("SingleInstance",
                                                       "nocdesk already runs for profile %1 and cannot be "
                                                       "brought to the front: %2")
                               .arg(paths.profile, error.detail)));
    });
    workspace::ControlRequest request;
    request.command = workspace::ControlCommand::Activate;
    request.token = qgetenv("XDG_ACTIVATION_TOKEN");
    client.ask(paths.controlSocket(), request);
    QCoreApplication::exec();
    return outcome;
}

} // namespace noc::app
