// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/cheatsheet.h"
#include "app/gui/helptext.h"
#include "app/gui/mainwindow.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/page.h"

#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>

namespace noc::app {

using namespace Qt::StringLiterals;
using widgets::Page;

void MainWindow::createFixedMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Attach to a nocdesk elsewhere…"), this, &MainWindow::attachRequested);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &MainWindow::quit);
    quit->setShortcut(tr("Ctrl+Q", "quit"));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *copy = edit->addAction(tr("&Copy selected rows"), this, [this] {
        if (Page *page = currentPage())
            page->copySelection();
    });
    copy->setShortcut(QKeySequence::Copy);
    QAction *filter = edit->addAction(tr("&Filter"), m_filter, &widgets::FilterBar::activate);
    filter->setShortcuts({QKeySequence(tr("Ctrl+F", "filter")), QKeySequence(u"/"_s)});
    QAction *refresh = edit->addAction(tr("&Refresh"), this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    refresh->setShortcut(tr("F5", "refresh"));

    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_pageMenu = menuBar()->addMenu(QString());
    m_fullScreen = new QAction(tr("&Full screen"), this);
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcut(tr("F11", "full screen"));
    connect(m_fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
}

void MainWindow::createHelpMenu()
{
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction *sheet = m_helpMenu->addAction(tr("&Keys and filter"), this, &MainWindow::showCheatSheet);
    sheet->setShortcuts({QKeySequence(tr("F1", "help")), QKeySequence(u"?"_s)});
    m_helpMenu->addSeparator();
    m_helpMenu->addAction(tr("&About nocdesk"), this, &MainWindow::showAbout);
}

QMenu *MainWindow::addMenu(const QString &title)
{
    auto *menu = new QMenu(title, this);
    menuBar()->insertMenu(m_helpMenu->menuAction(), menu);
    return menu;
}

void MainWindow::showCheatSheet()
{
    if (!m_cheatSheet)
        m_cheatSheet = new CheatSheet(this);
    m_cheatSheet->setContent(keysOf(*menuBar()), filterHelp());
    m_cheatSheet->show();
    m_cheatSheet->raise();
    m_cheatSheet->activateWindow();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About nocdesk"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    box->setText(tr("nocdesk %1").arg(QLatin1StringView(NOC_VERSION)));
    box->setInformativeText(tr("Desktop console for network operations centres.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace noc::app
