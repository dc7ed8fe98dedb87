// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/workspacefile.h"
#include "models/sim/monitfleet.h"
#include "models/workspace/localworkspace.h"
#include "tests/unit/settings/fakekeychain.h"

#include <QTemporaryDir>

namespace noc::test {

/// A profile in a folder of its own, with a keychain, over several runs of a workspace. The collector listens on any
/// port and every host is accepted.
class WorkspaceFolder final
{
public:
    WorkspaceFolder();
    Q_DISABLE_COPY_MOVE(WorkspaceFolder)

    [[nodiscard]] workspace::WorkspaceOptions options() const;
    [[nodiscard]] const settings::Paths &paths() const { return m_paths; }
    void putSettings(const settings::WorkspaceSettings &settings) const;
    [[nodiscard]] settings::WorkspaceSettings savedSettings() const;
    [[nodiscard]] static settings::WorkspaceSettings defaultSettings();

    /// What a kill at this moment would leave behind, as a folder of its own with the same keychain.
    [[nodiscard]] std::unique_ptr<WorkspaceFolder> snapshot() const;

private:
    QTemporaryDir m_folder;
    settings::Paths m_paths;
    std::shared_ptr<Vault> m_vault = std::make_shared<Vault>();
};

/// An open LocalWorkspace that has taken up what an earlier run knew.
class RunningWorkspace final
{
public:
    RunningWorkspace(const WorkspaceFolder &folder, const core::Clock &clock);
    Q_DISABLE_COPY_MOVE(RunningWorkspace)

    [[nodiscard]] workspace::LocalWorkspace *operator->() const { return m_workspace.get(); }
    [[nodiscard]] workspace::LocalWorkspace &operator*() const { return *m_workspace; }
    [[nodiscard]] const std::vector<alerts::Alert> &remembered() const { return m_remembered; }

private:
    std::unique_ptr<workspace::LocalWorkspace> m_workspace;
    std::vector<alerts::Alert> m_remembered;
};

/// Of loopback, where nobody listens at this moment.
[[nodiscard]] quint16 freePort();

/// The accepted and pending hosts by id.
[[nodiscard]] QHash<QString, monit::Host> hostsOf(const monit::MonitFeed &feed);
/// The alerts by id.
[[nodiscard]] QHash<QString, alerts::Alert> alertsOf(const alerts::AlertFeed &feed);

} // namespace noc::test
