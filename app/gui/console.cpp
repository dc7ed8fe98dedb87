// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/console.h"

#include "app/gui/alertdesk.h"
#include "app/gui/birdpages.h"
#include "app/gui/hostwiring.h"
#include "app/gui/linknotice.h"
#include "app/gui/monitpages.h"
#include "app/gui/statusarea.h"
#include "models/core/username.h"
#include "models/settings/busprobe.h"
#include "models/workspace/ownconditions.h"
#include "widgets/bird/page/birdpage.h"
#include "widgets/monit/feedpage.h"
#include "widgets/monit/hostactions.h"
#include "widgets/monit/monitpage.h"

#include <QDesktopServices>
#include <QSystemTrayIcon>

namespace noc::app {

using namespace Qt::StringLiterals;
using workspace::Workspace;

namespace {
const QString soundKey = u"alerts/sound"_s;
} // namespace

Console::Console(Workspace &workspace, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_workspace(workspace)
    , m_windowState(m_workspace.paths().windowStateFile(), QSettings::IniFormat)
    , m_window(std::make_unique<MainWindow>(clock, m_theme, m_windowState))
{
    addMonitPage();
    addBirdPage();
    addAlerts();
    connectWorkspace();
    m_window->restoreState();
}

Console::~Console() = default;

void Console::addMonitPage()
{
    m_monit = monit::makeMonitPage(m_workspace.feed(), m_clock, m_theme);
    m_monitPages = new MonitPages(*m_monit, m_workspace, m_clock, m_theme); // the page's child
    new HostWiring(m_monitPages->hostPage(), *m_monit, m_workspace, m_windowState,
                   m_theme); // the page's child
    m_window->addPage(m_monit);
    connect(&m_monit->actions(), &monit::HostActions::monitPageRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(&m_monit->banner(), &widgets::Banner::actionTriggered, this, &Console::act);
}

void Console::addBirdPage()
{
    m_bird = new bird::BirdPage(m_workspace.lookingGlass(), m_clock, m_theme);
    m_birdPages = new BirdPages(*m_bird, m_workspace, m_clock, m_theme); // the page's child
    m_window->addPage(m_bird);
}

void Console::addAlerts()
{
    AlertDesk::Options options;
    options.userName = core::userName();
    options.sources = {m_monit->key(), m_bird->key(), workspace::ownSource()};
    options.bus = settings::sessionBusAddress();
    options.hasTray = [] { return QSystemTrayIcon::isSystemTrayAvailable(); };
    m_alerts = new AlertDesk(*m_window, m_workspace.alerts(), m_clock, m_theme, std::move(options));
    connect(m_alerts, &AlertDesk::openRequested, this,
            [this](const QString &, const QString &source, const QString &objectId, const QString &part) {
                openAlert(source, objectId, part);
            });
    connect(m_alerts, &AlertDesk::notificationsChanged, this,
            [this](const alerts::NotificationChoice &choice) {
                m_windowState.setValue(soundKey, choice.hasSound);
                m_workspace.setAlertRules(choice.rules);
            });
    const auto choose = [this] {
        m_alerts->setNotifications({m_workspace.alertRules(), m_windowState.value(soundKey).toBool()});
    };
    connect(&m_workspace, &Workspace::settingsChanged, m_alerts, choose);
    connect(&m_workspace, &Workspace::remembered, m_alerts, &AlertDesk::expect);
    choose();
}

void Console::openAlert(const QString &source, const QString &objectId, const QString &part)
{
    if (source == m_bird->key()) {
        m_window->setCurrentPage(m_bird);
        return m_birdPages->showRouter(objectId, part);
    }
    m_window->setCurrentPage(m_monit);
    if (source == m_monit->key())
        m_monitPages->showHost(objectId, part);
    else if (source == workspace::ownSource())
        m_monitPages->showCollectorPage();
}

void Console::connectWorkspace()
{
    connect(&m_workspace, &Workspace::collectorChanged, this, &Console::showCollector);
    connect(&m_workspace, &Workspace::secretsChanged, this, &Console::showNotice);
    connect(&m_workspace, &Workspace::saveErrorChanged, this, &Console::showNotice);
    connect(&m_workspace, &Workspace::storeChanged, this, &Console::showNotice);
    connect(&m_workspace, &Workspace::linkChanged, this, &Console::showCollector);
    connect(&m_workspace.feed(), &monit::MonitFeed::changed, this,
            [this](const monit::MonitDiff &diff) { noteReports(diff.hosts.put); });
    showCollector();
    noteReports(m_workspace.feed().snapshot().hosts.put);
}

void Console::showCollector()
{
    const auto link = m_workspace.linkStatus();
    const CollectorText shown = link ? linkTextOf(*link) : collectorTextOf(m_workspace.collectorStatus());
    m_window->statusArea().setCollector(shown.severity, shown.text, shown.details);
    showNotice();
}

void Console::showNotice()
{
    const auto notice = noticeOf(m_workspace);
    if (!notice || (notice->action == NoticeAction::Dismiss && m_isLoadNoticeRead)) {
        m_action = NoticeAction::None;
        m_monit->banner().hide();
        return;
    }
    m_action = notice->action;
    m_monit->banner().showContent(notice->content);
}

void Console::act()
{
    switch (m_action) {
    case NoticeAction::None:
        return;
    case NoticeAction::RestartCollector:
        m_workspace.restartCollector();
        return;
    case NoticeAction::RetrySecrets:
        m_workspace.retrySecrets();
        return;
    case NoticeAction::RetryLink:
        m_workspace.retryLink();
        return;
    case NoticeAction::Dismiss:
        m_isLoadNoticeRead = true;
        showNotice();
        return;
    }
}

void Console::noteReports(const std::vector<monit::Host> &hosts)
{
    for (const monit::Host &host : hosts) {
        if (host.lastReport.isValid() && (!m_newestReport.isValid() || host.lastReport > m_newestReport))
            m_newestReport = host.lastReport;
    }
    m_window->statusArea().setLastHeard(m_monit->title(), m_newestReport);
}

} // namespace noc::app
