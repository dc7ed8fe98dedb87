// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/servedworkspace.h"

#include "models/workspace/statusjson.h"

namespace noc::workspace {

ServedWorkspace::ServedWorkspace(WorkspaceOptions options, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(options), clock)
    , m_control(m_workspace.feed(), [this] { return statusJson(m_workspace); })
{
    connect(&m_control, &ControlServer::activateRequested, this, &ServedWorkspace::activateRequested);
}

ServedWorkspace::~ServedWorkspace() = default;

core::Result<void> ServedWorkspace::open()
{
    if (auto opened = m_workspace.open(); !opened)
        return opened;
    return m_control.listen(m_workspace.paths().controlSocket());
}

} // namespace noc::workspace
