// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"

#include "app/gui/appearancemenu.h"
#include "app/gui/cheatsheet.h"
#include "app/gui/helptext.h"
#include "app/gui/statusarea.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/page.h"
#include "widgets/common/theme.h"
#include "widgets/common/windowstate.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

namespace noc::app {

using namespace Qt::StringLiterals;
using core::Severity;
using widgets::Page;
namespace space = widgets::space;
namespace windowstate = widgets::windowstate;

namespace {

constexpr QSize firstSize(1280, 800);
constexpr int mostTabKeys = 9;

QStringList severityWords()
{
    QStringList words;
    for (const Severity severity : core::allSeverities)
        words += core::severityWord(severity);
    return words;
}

} // namespace

MainWindow::MainWindow(const core::Clock &clock, widgets::Theme &theme, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_tabs(new QTabBar)
    , m_filter(new widgets::FilterBar(theme))
    , m_stack(new QStackedWidget)
    , m_status(new StatusArea(clock, theme))
    , m_appearance(new AppearanceMenu(theme, this))
{
    layOut();
    createFixedMenus();
    createHelpMenu();
    createShortcuts();
    m_filter->setValues(u"state"_s, severityWords());
    m_filter->setValues(u"presence"_s, {u"reporting"_s, u"late"_s, u"down"_s, u"stopped"_s});
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showPage);
    connect(m_filter, &widgets::FilterBar::textChanged, this, [this](const QString &text) {
        if (Page *page = currentPage())
            page->setFilterText(text);
    });
    connect(m_filter, &widgets::FilterBar::left, this, [this] {
        if (Page *page = currentPage())
            page->focusContent();
    });
    connect(m_status, &StatusArea::severityClicked, this, &MainWindow::showOnly);
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Tabs"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Inner, space::Inner, space::Related, space::Inner);
    head->setSpacing(space::Group);
    head->addWidget(m_tabs, 0, Qt::AlignBottom);
    head->addStretch(1);
    head->addWidget(m_filter);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    resize(firstSize);
}

void MainWindow::createFixedMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Attach to a nocdesk elsewhere…"), this, &MainWindow::attachRequested);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
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
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *sheet = help->addAction(tr("&Keys and filter"), this, &MainWindow::showCheatSheet);
    sheet->setShortcuts({QKeySequence(tr("F1", "help")), QKeySequence(u"?"_s)});
    help->addSeparator();
    help->addAction(tr("&About nocdesk"), this, &MainWindow::showAbout);
}

void MainWindow::createShortcuts()
{
    for (int i = 0; i < mostTabKeys; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (i >= m_tabs->count())
                return;
            m_tabs->setCurrentIndex(i);
            currentPage()->focusContent();
        });
    }
}

void MainWindow::addPage(Page *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    connect(page, &Page::countsChanged, this, &MainWindow::updateCounts);
    connect(page, &Page::filterChanged, this, &MainWindow::updateFilter);
    m_tabs->addTab(page->title());
    updateCounts();
    setTabOrder(m_tabs, m_filter);
    setTabOrder(m_filter, page);
}

Page *MainWindow::currentPage() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < static_cast<int>(m_pages.size()) ? m_pages[static_cast<std::size_t>(index)]
                                                                  : nullptr;
}

void MainWindow::showPage(int)
{
    Page *page = currentPage();
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    m_filter->setFields(page->filterFields());
    updateFilter();

    m_viewMenu->clear();
    page->addViewActions(*m_viewMenu);
    m_viewMenu->addSeparator();
    m_appearance->addTo(*m_viewMenu);
    m_viewMenu->addAction(m_fullScreen);
    m_pageMenu->clear();
    m_pageMenu->setTitle(u'&' + page->title());
    page->addPageActions(*m_pageMenu);
    updateTitle();
}

void MainWindow::updateFilter()
{
    if (const Page *page = currentPage()) {
        m_filter->setText(page->filterText());
        m_filter->setHiddenCount(page->hiddenCount());
    }
}

void MainWindow::updateCounts()
{
    widgets::SeverityCounts all;
    int tab = 0;
    for (const Page *page : m_pages) {
        const widgets::SeverityCounts counts = page->counts();
        const int criticals = counts.of(Severity::Critical);
        m_tabs->setTabText(tab,
                           criticals > 0 ? tr("%1 (%2)", "tab with its critical things")
                                               .arg(page->title(), QLocale().toString(criticals))
                                         : page->title());
        m_tabs->setTabIcon(tab, criticals > 0 ? m_theme.icon(Severity::Critical) : QIcon());
        all.add(counts);
        ++tab;
    }
    m_status->setCounts(all);
}

void MainWindow::updateTitle()
{
    const Page *page = currentPage();
    setWindowTitle(page ? tr("%1 – nocdesk").arg(page->title()) : tr("nocdesk"));
}

void MainWindow::showOnly(Severity severity)
{
    const QString wanted = "state:"_L1 + core::severityWord(severity);
    m_filter->setText(m_filter->text() == wanted ? QString() : wanted);
}

void MainWindow::setFullScreen(bool isFull)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull));
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

void MainWindow::comeToFront(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // the Wayland plugin of Qt takes it from there
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::restoreState()
{
    m_appearance->restoreState(m_settings);
    windowstate::restoreWindow(m_settings, u"window/geometry"_s, *this);
    for (Page *page : m_pages)
        page->restoreState(m_settings);
    m_tabs->setCurrentIndex(m_settings.value(u"window/tab"_s, 0).toInt());
    m_fullScreen->setChecked(isFullScreen());
    updateFilter();
}

void MainWindow::saveState()
{
    m_appearance->saveState(m_settings);
    windowstate::saveWindow(m_settings, u"window/geometry"_s, *this);
    for (const Page *page : m_pages)
        page->saveState(m_settings);
    m_settings.setValue(u"window/tab"_s, m_tabs->currentIndex());
    m_settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace noc::app
