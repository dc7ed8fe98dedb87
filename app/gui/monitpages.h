// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspace.h"

#include <QObject>

#include <vector>

namespace noc::widgets {
class Theme;
}

namespace noc::monit {
class CollectorPage;
class HostPage;
class MonitPage;
class PendingPage;
class RejectionsPage;
} // namespace noc::monit

namespace noc::app {

/// Puts the pages of hosts and of the collector into the Monit tab and passes between them and the workspace.
class MonitPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitPages)

public:
    /// `page` must not outlive the workspace, the clock and the theme.
    MonitPages(monit::MonitPage &page, workspace::Workspace &workspace, const core::Clock &clock,
               const widgets::Theme &theme);
    ~MonitPages() override;

    /// Where a private file for secrets is allowed, the port changed and the lines for monitrc copied.
    void showCollectorPage();
    [[nodiscard]] monit::HostPage &hostPage() { return *m_host; }
    /// The page of a host, at one of its services if `service` is one.
    void showHost(const QString &hostId, const QString &service);

private:
    void addHostPage(const core::Clock &clock, const widgets::Theme &theme);
    void addCollectorPages(const widgets::Theme &theme);
    void addPendingPage(const core::Clock &clock, const widgets::Theme &theme);
    void addRejectionsPage(const core::Clock &clock, const widgets::Theme &theme);
    void connectCollectorPage(monit::CollectorPage &page);
    void showCurrentHost();
    void showCollector();
    void updateCounts();

    monit::MonitPage &m_page;
    workspace::Workspace &m_workspace;
    monit::HostPage *m_host = nullptr;
    std::vector<monit::CollectorPage *> m_collector; ///< the first-run page and the one of the side list
    monit::PendingPage *m_pending = nullptr;
    monit::RejectionsPage *m_rejections = nullptr;
    int m_waiting = 0;
    QString m_lineAddress; ///< that the monitrc lines are made for; empty = the best
};

} // namespace noc::app
