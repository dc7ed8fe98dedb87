// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/servedworkspace.h"

#include "models/remote/localchannel.h"
#include "models/workspace/statusjson.h"

namespace noc::workspace {

ServedWorkspace::ServedWorkspace(WorkspaceOptions options, Front front, const core::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(options), clock)
    , m_publisher(clock)
    , m_commands(m_workspace, clock)
    , m_control(m_workspace.feed(), [this] { return statusJson(m_workspace); })
{
    m_control.setWindowed(front == Front::Window);
    m_publisher.setCommandHandler(
        [this](const remote::Command &command, const remote::Publisher::Answer &answer) {
            m_commands.execute(command, answer);
        });
    connect(&m_control, &ControlServer::activateRequested, this, &ServedWorkspace::activateRequested);
    // Whoever may open the profile's socket is the user.
    m_control.setAttachHandler([this](std::unique_ptr<QLocalSocket> socket) {
        m_publisher.openSession(std::make_unique<remote::LocalChannel>(std::move(socket)),
                                remote::Rights::Full);
    });
}

ServedWorkspace::~ServedWorkspace() = default;

core::Result<void> ServedWorkspace::open()
{
    // A console that came back meanwhile would see everything go and come again.
    m_publisher.hold();
    connect(&m_workspace, &Workspace::ready, &m_publisher, &remote::Publisher::release, Qt::QueuedConnection);
    if (auto opened = m_workspace.open(); !opened)
        return opened;
    m_topics = std::make_unique<WorkspaceTopics>(m_workspace, m_publisher);
    m_consoles = std::make_unique<CollectorConsoles>(m_workspace.collector(), m_publisher);
    m_webApi = std::make_unique<WebApi>(m_workspace);
    return m_control.listen(m_workspace.paths().controlSocket());
}

} // namespace noc::workspace
