// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/query.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "models/workspace/controlclient.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;
using workspace::ControlClient;

namespace {

void explain(const settings::Paths &paths, const workspace::ControlRequest &request, const core::Error &error)
{
    const bool isRunning = error.code != core::ErrorCode::NotFound || !request.host.isEmpty();
    if (isRunning && error.code == core::ErrorCode::NotFound) {
        printError(Ctl::tr("No such host: %1").arg(request.host));
        return;
    }
    if (isRunning) {
        printError(error.detail);
        return;
    }
    const QString option =
        paths.profile == settings::defaultProfile() ? QString() : QString(u" --profile " + paths.profile);
    printError(
        Ctl::tr("No nocdesk runs for profile %1. Start it with: nocdesk%2").arg(paths.profile, option));
}

} // namespace

int query(const settings::Paths &paths, const workspace::ControlRequest &request, const ShowRows &show)
{
    ControlClient client;
    std::vector<QJsonObject> rows;
    QObject::connect(&client, &ControlClient::row, &client,
                     [&](const QJsonObject &row) { rows.push_back(row); });
    QObject::connect(&client, &ControlClient::finished, &client,
                     [&] { QCoreApplication::exit(show(rows) ? app::ExitOk : app::ExitFailure); });
    QObject::connect(&client, &ControlClient::failed, &client, [&](const core::Error &error) {
        explain(paths, request, error);
        QCoreApplication::exit(app::ExitFailure);
    });
    client.ask(paths.controlSocket(), request);
    return QCoreApplication::exec();
}

} // namespace noc::ctl
