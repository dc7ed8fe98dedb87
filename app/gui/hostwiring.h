// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/connectrunner.h"
#include "models/workspace/workspace.h"
#include "widgets/monit/connect/connectactions.h"

class QSettings;

namespace noc::monit {
class HostPage;
class MonitPage;
} // namespace noc::monit
namespace noc::widgets {
class Theme;
}

namespace noc::app {

/// The user's commands are the workspace's; what he agreed to run on this machine is not.
class WorkspaceConnectStore final : public monit::ConnectStore
{
public:
    WorkspaceConnectStore(workspace::Workspace &workspace, QSettings &state)
        : m_workspace(workspace)
        , m_state(state)
    { }

    [[nodiscard]] monit::ConnectSettings load() const override;
    void save(const monit::ConnectSettings &settings) override;

private:
    workspace::Workspace &m_workspace;
    QSettings &m_state;
};

/// Passes between the page of a host and the workspace: events of the past, orders to the host's Monit, files, and
/// programs that are started for a host.
class HostWiring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostWiring)

public:
    /// Everything must outlive it; it is a child of `page`.
    HostWiring(monit::HostPage &host, monit::MonitPage &page, workspace::Workspace &workspace,
               QSettings &state, const widgets::Theme &theme);
    ~HostWiring() override;

private:
    void connectHistory();
    void connectControl();
    void connectExport();

    monit::HostPage &m_host;
    monit::MonitPage &m_page;
    workspace::Workspace &m_workspace;
    WorkspaceConnectStore m_store;
    ConnectRunner m_runner;
    monit::ConnectActions m_connect;
};

} // namespace noc::app
