// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/trayicon.h"

#include "app/gui/traywatch.h"
#include "widgets/alerts/mutemenu.h"
#include "widgets/common/theme.h"

namespace noc::app {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

QSystemTrayIcon::MessageIcon messageIcon(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QSystemTrayIcon::Critical;
    case Severity::Warning:
    case Severity::Unknown:
        return QSystemTrayIcon::Warning;
    case Severity::Information:
    case Severity::Off:
    case Severity::Good:
        break;
    }
    return QSystemTrayIcon::Information;
}

} // namespace

TrayIcon::TrayIcon(const TrayWatch &watch, const widgets::Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_menu(std::make_unique<QMenu>())
{
    connect(&watch, &TrayWatch::availabilityChanged, this, &TrayIcon::onAvailability);
    connect(&theme, &widgets::Theme::changed, this, &TrayIcon::update);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
    fillMenu(); // a desktop may ask for the entries before it shows them
    onAvailability(watch.isAvailable());
}

TrayIcon::~TrayIcon() = default;

/// One icon for each appearance of a tray: Qt decides only once for each icon how to reach it.
void TrayIcon::onAvailability(bool isAvailable)
{
    m_icon.reset();
    if (!isAvailable)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::showRequested);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT showRequested();
            });
    update();
    m_icon->show();
}

void TrayIcon::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
    fillMenu();
}

void TrayIcon::update()
{
    if (!m_icon)
        return;
    m_icon->setIcon(trayIcon(m_state, m_theme));
    m_icon->setToolTip(u"nocdesk\n"_s + trayToolTip(m_state));
}

void TrayIcon::fillMenu()
{
    const QList<QAction *> submenus = m_menu->actions();
    for (const QAction *action : submenus) {
        if (action->menu())
            action->menu()->deleteLater(); // clear() leaves menus alone
    }
    m_menu->clear();
    connect(m_menu->addAction(tr("&Show nocdesk")), &QAction::triggered, this, &TrayIcon::showRequested);
    m_menu->addSeparator();
    QMenu *mute = m_menu->addMenu(tr("&Mute"));
    alerts::addMuteTimes(
        *mute, {},
        {[this](const alerts::MuteTarget &, alerts::MuteTime time) { Q_EMIT muteRequested(time); }, {}});
    mute->addSeparator();
    QAction *unmute = mute->addAction(tr("&Unmute"));
    unmute->setEnabled(m_state.isMuted);
    connect(unmute, &QAction::triggered, this, &TrayIcon::unmuteRequested);
    QAction *acknowledge = m_menu->addAction(tr("&Acknowledge all unhandled…"));
    acknowledge->setEnabled(m_state.unhandled.total() > 0);
    connect(acknowledge, &QAction::triggered, this, &TrayIcon::acknowledgeAllRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

bool TrayIcon::showMessage(const QString &title, const QString &text, Severity severity)
{
    if (!m_icon)
        return false;
    m_icon->showMessage(title, text, messageIcon(severity));
    return true;
}

} // namespace noc::app
