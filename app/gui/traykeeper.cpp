// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/traykeeper.h"

#include "app/gui/mainwindow.h"
#include "app/gui/traywatch.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QSettings>

namespace noc::app {

using namespace Qt::StringLiterals;

TrayKeeper::TrayKeeper(MainWindow &window, TrayWatch &watch, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_watch(watch)
    , m_action(new QAction(tr("&Keep running in the tray"), this))
{
    m_action->setCheckable(true);
    m_action->setChecked(true);
    m_action->setVisible(watch.isAvailable());
    m_window.installEventFilter(this);
    qApp->installEventFilter(this);
    connect(&watch, &TrayWatch::availabilityChanged, this, &TrayKeeper::onAvailability);
    connect(&window, &MainWindow::closed, this, [this] {
        if (m_isHidden)
            Q_EMIT endRequested();
    });
}

TrayKeeper::~TrayKeeper()
{
    setHidden(false);
}

bool TrayKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit)
        m_isQuitting = true; // asks every window to close, and would be refused by one that only hides
    if (watched == &m_window && event->type() == QEvent::Show)
        setHidden(false);
    if (watched == &m_window && event->type() == QEvent::Close && hide()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool TrayKeeper::hide()
{
    if (m_isQuitting || m_window.isQuitting() || !m_action->isChecked() || !m_watch.check())
        return false;
    m_window.saveState();
    setHidden(true);
    m_window.hide();
    if (!m_isSaid) {
        m_isSaid = true;
        Q_EMIT firstHidden();
    }
    return true;
}

void TrayKeeper::setHidden(bool isHidden)
{
    if (isHidden == m_isHidden)
        return;
    m_isHidden = isHidden;
    m_watch.setNeeded(isHidden);
    // A dialog that is closed while the window is hidden is the last window, and must not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(!isHidden);
}

void TrayKeeper::onAvailability(bool isAvailable)
{
    m_action->setVisible(isAvailable);
    if (!isAvailable && m_isHidden)
        m_window.comeToFront({});
}

void TrayKeeper::saveState(QSettings &settings) const
{
    settings.setValue(u"tray/keep"_s, m_action->isChecked());
    settings.setValue(u"tray/said"_s, m_isSaid);
}

void TrayKeeper::restoreState(const QSettings &settings)
{
    m_action->setChecked(settings.value(u"tray/keep"_s, true).toBool());
    m_isSaid = settings.value(u"tray/said"_s, false).toBool();
}

} // namespace noc::app
