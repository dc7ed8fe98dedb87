// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/controlserver.h"
#include "models/workspace/localworkspace.h"

namespace noc::workspace {

/// A workspace of our own and everything by which others reach it.
class NOC_MODELS_EXPORT ServedWorkspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServedWorkspace)

public:
    ServedWorkspace(WorkspaceOptions options, const core::Clock &clock, QObject *parent = nullptr);
    ~ServedWorkspace() override; ///< as LocalWorkspace::shutdown()

    /// As LocalWorkspace::open(), or Io when the control socket cannot be made.
    [[nodiscard]] core::Result<void> open();

    [[nodiscard]] LocalWorkspace &workspace() { return m_workspace; }

Q_SIGNALS:
    /// Another start of the program: come to the front, with the desktop's token if there is one.
    void activateRequested(const QByteArray &token);

private:
    LocalWorkspace m_workspace;
    ControlServer m_control;
};

} // namespace noc::workspace
