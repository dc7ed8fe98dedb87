// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/workspace/workspacefolder.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

namespace noc::test {

using namespace Qt::StringLiterals;

WorkspaceFolder::WorkspaceFolder()
{
    const QString base = m_folder.path();
    m_paths = {settings::defaultProfile(), base, base, base, base, base, base};
    putSettings(defaultSettings());
}

settings::WorkspaceSettings WorkspaceFolder::defaultSettings()
{
    settings::WorkspaceSettings settings;
    settings.collector.port = 0;
    settings.monit.rules = {{{}, {}, u"*"_s, {}}};
    return settings;
}

workspace::WorkspaceOptions WorkspaceFolder::options() const
{
    workspace::WorkspaceOptions options;
    options.paths = m_paths;
    options.keychain = std::make_unique<FakeKeychain>(m_vault);
    options.saveDelay = core::Milliseconds(20);
    options.listenRetry = core::Milliseconds(50);
    return options;
}

void WorkspaceFolder::putSettings(const settings::WorkspaceSettings &settings) const
{
    if (!settings::saveWorkspace(m_paths.workspaceFile(), settings))
        qFatal("The workspace file cannot be written");
}

settings::WorkspaceSettings WorkspaceFolder::savedSettings() const
{
    const auto loaded = settings::loadWorkspace(m_paths.workspaceFile(), QDateTime::currentDateTimeUtc());
    return loaded ? loaded->settings : settings::WorkspaceSettings();
}

std::unique_ptr<WorkspaceFolder> WorkspaceFolder::snapshot() const
{
    auto copy = std::make_unique<WorkspaceFolder>();
    copy->m_vault = m_vault;
    QFile::remove(copy->m_paths.workspaceFile());
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString from = m_paths.historyFile() + suffix;
        if (QFile::exists(from) && !QFile::copy(from, copy->m_paths.historyFile() + suffix))
            qFatal("The history cannot be copied");
    }
    if (!QFile::copy(m_paths.workspaceFile(), copy->m_paths.workspaceFile()))
        qFatal("The workspace file cannot be copied");
    return copy;
}

RunningWorkspace::RunningWorkspace(const WorkspaceFolder &folder, const core::Clock &clock)
    : m_workspace(std::make_unique<workspace::LocalWorkspace>(folder.options(), clock))
{
    bool isThere = false;
    QObject::connect(m_workspace.get(), &workspace::Workspace::remembered, m_workspace.get(),
                     [&](const std::vector<alerts::Alert> &alerts) { m_remembered = alerts; });
    QObject::connect(m_workspace.get(), &workspace::Workspace::ready, m_workspace.get(),
                     [&] { isThere = true; });
    if (!m_workspace->open() || !QTest::qWaitFor([&] { return isThere; }, 20'000))
        qFatal("The workspace does not open");
    QObject::disconnect(m_workspace.get(), &workspace::Workspace::remembered, m_workspace.get(), nullptr);
    QObject::disconnect(m_workspace.get(), &workspace::Workspace::ready, m_workspace.get(), nullptr);
}

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("There is no free port");
    return server.serverPort();
}

QHash<QString, monit::Host> hostsOf(const monit::MonitFeed &feed)
{
    QHash<QString, monit::Host> hosts;
    for (const monit::Host &host : feed.snapshot().hosts.put)
        hosts.insert(host.id, host);
    return hosts;
}

QHash<QString, alerts::Alert> alertsOf(const alerts::AlertFeed &feed)
{
    QHash<QString, alerts::Alert> alerts;
    for (const alerts::Alert &alert : feed.snapshot().alerts.put)
        alerts.insert(alert.key(), alert);
    return alerts;
}

} // namespace noc::test
