// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/mainwindow.h"
#include "app/gui/workspacenotice.h"
#include "models/workspace/workspace.h"
#include "widgets/common/theme.h"

#include <QSettings>

namespace noc::monit {
class MonitPage;
}

namespace noc::bird {
class BirdPage;
}

namespace noc::app {

class AlertDesk;
class BirdPages;
class MonitPages;

/// The window on a workspace: builds both, and passes between them what the other has to know.
class Console final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Console)

public:
    /// On an open workspace, which must outlive it as the clock must.
    Console(workspace::Workspace &workspace, const core::Clock &clock, QObject *parent = nullptr);
    ~Console() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] widgets::Theme &theme() { return m_theme; }

private:
    void addMonitPage();
    void addBirdPage();
    void addAlerts();
    void openAlert(const QString &source, const QString &objectId, const QString &part);
    void connectWorkspace();
    void showCollector();
    void showNotice();
    void act();
    void noteReports(const std::vector<monit::Host> &hosts);

    const core::Clock &m_clock;
    workspace::Workspace &m_workspace;
    widgets::Theme m_theme;
    QSettings m_windowState;
    std::unique_ptr<MainWindow> m_window;
    monit::MonitPage *m_monit = nullptr;
    MonitPages *m_monitPages = nullptr;
    bird::BirdPage *m_bird = nullptr;
    BirdPages *m_birdPages = nullptr;
    AlertDesk *m_alerts = nullptr; ///< the window's
    QDateTime m_newestReport; ///< of any host, UTC
    NoticeAction m_action = NoticeAction::None;
    bool m_isLoadNoticeRead = false;
};

} // namespace noc::app
