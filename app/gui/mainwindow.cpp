// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"

#include "app/gui/appearancemenu.h"
#include "app/gui/bottompane.h"
#include "app/gui/statusarea.h"
#include "models/core/text.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/page.h"
#include "widgets/common/theme.h"
#include "widgets/common/windowstate.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
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
constexpr int toastTime = 20'000; // milliseconds

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
    , m_bottom(new BottomPane(m_stack, this))
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
    layout->addWidget(m_bottom->splitter(), 1);
    setCentralWidget(central);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    resize(firstSize);
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

void MainWindow::setCurrentPage(const Page *page)
{
    if (const auto at = std::ranges::find(m_pages, page); at != m_pages.end())
        m_tabs->setCurrentIndex(static_cast<int>(at - m_pages.begin()));
}

void MainWindow::showPage(int)
{
    Page *page = currentPage();
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    updateFilter();

    m_viewMenu->clear();
    page->addViewActions(*m_viewMenu);
    m_viewMenu->addAction(m_bottom->action());
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
        m_filter->setFields(page->filterFields());
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
        const int criticals =
            m_unhandledCriticals ? m_unhandledCriticals->value(page->key()) : counts.of(Severity::Critical);
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

void MainWindow::setUnhandledCriticals(const QHash<QString, int> &counts)
{
    m_unhandledCriticals = counts;
    updateCounts();
}

void MainWindow::showToast(const QString &text)
{
    if (text.isEmpty())
        statusBar()->clearMessage();
    else
        statusBar()->showMessage(core::displayable(text), toastTime);
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
    m_bottom->restoreState(m_settings);
    Q_EMIT stateRestoring(m_settings);
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
    m_bottom->saveState(m_settings);
    Q_EMIT stateSaving(m_settings);
    m_settings.setValue(u"window/tab"_s, m_tabs->currentIndex());
    m_settings.sync();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
    m_isQuitting = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace noc::app
