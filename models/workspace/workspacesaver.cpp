// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacesaver.h"

#include "models/settings/workspacefile.h"

namespace noc::workspace {

WorkspaceSaver::WorkspaceSaver(QString path, core::Milliseconds delay,
                               std::function<settings::WorkspaceSettings()> current, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_current(std::move(current))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    m_pool.setMaxThreadCount(1);
    connect(&m_delay, &QTimer::timeout, this, &WorkspaceSaver::start);
}

WorkspaceSaver::~WorkspaceSaver()
{
    m_pool.waitForDone(); // the writing thread uses this object
}

void WorkspaceSaver::request()
{
    m_isDue = true;
    if (!m_isWriting && !m_delay.isActive()) // not restarted: steady changes must not put it off for ever
        m_delay.start();
}

void WorkspaceSaver::flush()
{
    m_delay.stop();
    m_pool.waitForDone();
    if (std::exchange(m_isDue, false))
        conclude(settings::saveWorkspace(m_path, m_current()));
}

void WorkspaceSaver::hurry(std::function<void()> then)
{
    if (!m_isDue && !m_isWriting)
        return then();
    m_hurried.push_back(std::move(then));
    if (!m_isWriting)
        start();
}

void WorkspaceSaver::start()
{
    m_delay.stop();
    m_isDue = false;
    m_isWriting = true;
    m_pool.start([this, settings = m_current()] {
        auto result = settings::saveWorkspace(m_path, settings);
        QMetaObject::invokeMethod(
            this, [this, result = std::move(result)] { conclude(result); }, Qt::QueuedConnection);
    });
}

void WorkspaceSaver::conclude(const core::Result<void> &result)
{
    m_isWriting = false;
    if (m_isDue && !m_hurried.empty())
        start();
    else if (m_isDue)
        m_delay.start();
    m_error = result ? std::nullopt : std::optional(result.error());
    if (result) {
        Q_EMIT saved();
    } else {
        Q_EMIT failed(result.error());
    }
    if (m_isWriting)
        return;
    const std::vector<std::function<void()>> hurried = std::exchange(m_hurried, {});
    for (const auto &then : hurried)
        then();
}

} // namespace noc::workspace
