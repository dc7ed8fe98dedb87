// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/alertdesk.h"

#include "app/gui/bottompane.h"
#include "app/gui/mainwindow.h"
#include "app/gui/statusarea.h"
#include "widgets/alerts/alertpane.h"
#include "widgets/alerts/feedpane.h"
#include "widgets/alerts/mutetext.h"
#include "widgets/common/page.h"

#include <QApplication>

namespace noc::app {

using namespace Qt::StringLiterals;
using alerts::AlertActions;
using alerts::AlertPane;

AlertDesk::AlertDesk(MainWindow &window, alerts::AlertFeed &feed, const core::Clock &clock,
                     const widgets::Theme &theme, Options options)
    : QObject(&window)
    , m_window(window)
    , m_options(std::move(options))
    , m_pane(alerts::makeAlertPane(feed, clock, theme, m_options.userName))
    , m_watch(m_options.hasTray)
    , m_tray(m_watch, theme)
    , m_keeper(window, m_watch)
    , m_notifier(m_options.bus)
    , m_calls(feed, clock, m_notifier, m_options.userName)
{
    window.bottom().setWidget(m_pane, tr("A&lerts"));
    fillMenu();
    connectPane();
    connectTray();
    connectNotifier();
    connect(&window, &MainWindow::stateSaving, this, [this](QSettings &settings) {
        m_pane->saveState(settings);
        m_keeper.saveState(settings);
    });
    connect(&window, &MainWindow::stateRestoring, this, [this](QSettings &settings) {
        m_pane->restoreState(settings);
        m_keeper.restoreState(settings);
    });
    updateCounts();
    updateMutes();
}

AlertDesk::~AlertDesk() = default;

void AlertDesk::fillMenu()
{
    QMenu &menu = *m_window.addMenu(tr("&Alerts"));
    menu.addAction(m_window.bottom().action());
    connect(menu.addAction(tr("&Go to the alerts")), &QAction::triggered, this, &AlertDesk::showPane);
    menu.addSeparator();
    QMenu *mute = menu.addMenu(tr("&Mute"));
    connect(mute, &QMenu::aboutToShow, this, [this, mute] {
        const QList<QAction *> entries = mute->actions();
        for (const QAction *entry : entries) {
            if (entry->menu())
                entry->menu()->deleteLater(); // clear() leaves menus alone
        }
        mute->clear();
        m_pane->actions().addMuteEntries(*mute);
    });
    connect(menu.addAction(tr("&What is muted…")), &QAction::triggered, &m_pane->actions(),
            &AlertActions::showMutes);
    connect(menu.addAction(tr("Acknowledge all &unhandled…")), &QAction::triggered, this,
            &AlertDesk::acknowledgeAll);
    menu.addSeparator();
    connect(menu.addAction(tr("&Notifications…")), &QAction::triggered, this,
            &AlertDesk::showNotificationSettings);
    menu.addAction(m_keeper.action());
}

void AlertDesk::connectPane()
{
    connect(m_pane, &AlertPane::countsChanged, this, &AlertDesk::updateCounts);
    connect(m_pane, &AlertPane::mutesChanged, this, &AlertDesk::updateMutes);
    connect(m_pane, &AlertPane::left, this, [this] {
        if (widgets::Page *page = m_window.currentPage())
            page->focusContent();
    });
    connect(&m_pane->actions(), &AlertActions::openRequested, this, &AlertDesk::openRequested);
    connect(&m_window.statusArea(), &StatusArea::mutesClicked, &m_pane->actions(), &AlertActions::showMutes);
}

void AlertDesk::connectTray()
{
    connect(&m_tray, &TrayIcon::showRequested, this, [this] { m_window.comeToFront({}); });
    connect(&m_tray, &TrayIcon::muteRequested, &m_pane->actions(),
            [this](alerts::MuteTime time) { m_pane->actions().mute({}, time); });
    connect(&m_tray, &TrayIcon::unmuteRequested, &m_pane->actions(),
            [this] { Q_EMIT m_pane->actions().unmuteRequested(alerts::Mute().key()); });
    connect(&m_tray, &TrayIcon::acknowledgeAllRequested, this, &AlertDesk::acknowledgeAll);
    connect(&m_tray, &TrayIcon::quitRequested, &m_window, &MainWindow::quit);
    connect(&m_keeper, &TrayKeeper::endRequested, qApp, &QCoreApplication::quit);
    connect(&m_keeper, &TrayKeeper::firstHidden, this, [this] {
        m_notifier.mention({tr("nocdesk keeps running"),
                            tr("It stays in the tray and calls you from there. Its menu has Quit.")});
    });
}

void AlertDesk::connectNotifier()
{
    m_notifier.setFallback(
        [this](const NotificationText &text, core::Severity severity) { fallBack(text, severity); });
    connect(&m_notifier, &Notifier::openRequested, this, &AlertDesk::openFromNotification);
}

void AlertDesk::showPane()
{
    m_window.bottom().showNow();
    m_pane->focusContent();
}

void AlertDesk::acknowledgeAll()
{
    const std::vector<alerts::Alert> unhandled = m_pane->unhandled();
    if (unhandled.empty())
        return;
    m_window.comeToFront({}); // the question belongs to the window, which may be in the tray
    m_window.bottom().showNow();
    m_pane->actions().acknowledge(unhandled);
}

void AlertDesk::setNotifications(const alerts::NotificationChoice &choice)
{
    m_choice = choice;
    m_notifier.setSound(choice.hasSound);
    m_calls.setRules(choice.rules);
}

void AlertDesk::showNotificationSettings()
{
    auto *dialog = new alerts::NotificationsDialog(m_options.sources, m_choice, &m_window);
    connect(dialog, &alerts::NotificationsDialog::changed, this,
            [this](const alerts::NotificationChoice &choice) {
                setNotifications(choice);
                Q_EMIT notificationsChanged(choice);
            });
    dialog->open();
}

void AlertDesk::updateCounts()
{
    const alerts::AlertCounts &counts = m_pane->counts();
    m_window.setUnhandledCriticals(counts.unhandledCriticals);
    m_tray.setState({counts.unhandled, m_tray.state().isMuted});
    if (counts.unhandled.total() > 0)
        m_window.bottom().showByItself();
}

void AlertDesk::updateMutes()
{
    const std::vector<alerts::Mute> &mutes = m_pane->mutes();
    m_window.statusArea().setMutes(mutes);
    m_tray.setState({m_tray.state().unhandled, alerts::muteOfEverything(mutes) != nullptr});
}

void AlertDesk::openFromNotification(const QStringList &ids, const QByteArray &token)
{
    m_window.comeToFront(token);
    showPane();
    m_pane->select(ids);
    if (ids.size() == 1)
        m_pane->actions().perform(alerts::AlertAction::Open);
}

void AlertDesk::fallBack(const NotificationText &text, core::Severity severity)
{
    if (text.title.isEmpty())
        m_window.showToast({});
    else if (!m_tray.showMessage(text.title, text.body, severity))
        m_window.showToast(text.title);
}

} // namespace noc::app
