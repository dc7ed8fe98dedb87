// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/publisher.h"
#include "models/workspace/collectorconsoles.h"
#include "models/workspace/controlserver.h"
#include "models/workspace/localworkspace.h"
#include "models/workspace/topics.h"
#include "models/workspace/webapi.h"
#include "models/workspace/workspacecommands.h"

namespace noc::workspace {

/// A workspace of our own and everything by which others reach it: the control socket of its profile, consoles on this
/// machine and elsewhere, and those who read over HTTP.
class NOC_MODELS_EXPORT ServedWorkspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServedWorkspace)

public:
    enum class Front { Window, None };

    ServedWorkspace(WorkspaceOptions options, Front front, const core::Clock &clock,
                    QObject *parent = nullptr);
    ~ServedWorkspace() override; ///< as LocalWorkspace::shutdown()

    /// As LocalWorkspace::open(), or Io when the control socket cannot be made.
    [[nodiscard]] core::Result<void> open();

    [[nodiscard]] LocalWorkspace &workspace() { return m_workspace; }
    [[nodiscard]] int consoles() const { return m_publisher.sessions(); }

Q_SIGNALS:
    /// Another start of the program: come to the front, with the desktop's token if there is one.
    void activateRequested(const QByteArray &token);

private:
    LocalWorkspace m_workspace;
    remote::Publisher m_publisher;
    WorkspaceCommands m_commands;
    ControlServer m_control;
    // Once it is open.
    std::unique_ptr<WorkspaceTopics> m_topics;
    std::unique_ptr<CollectorConsoles> m_consoles;
    std::unique_ptr<WebApi> m_webApi;
};

} // namespace noc::workspace
