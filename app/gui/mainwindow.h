// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/severity.h"

#include <QHash>
#include <QMainWindow>

#include <optional>
#include <vector>

class QSettings;
class QStackedWidget;
class QTabBar;

namespace noc::widgets {
class FilterBar;
class Page;
class Theme;
} // namespace noc::widgets

namespace noc::app {

class AppearanceMenu;
class BottomPane;
class CheatSheet;
class StatusArea;

/// Tabs with the filter beside them, menus, keys and the status bar. Knows pages only as pages.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// `settings` hold window state and nothing else; they and the theme must outlive the window.
    MainWindow(const core::Clock &clock, widgets::Theme &theme, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the page over.
    void addPage(widgets::Page *page);
    /// To be called when every page is there.
    void restoreState();
    void saveState();

    [[nodiscard]] StatusArea &statusArea() { return *m_status; }
    [[nodiscard]] widgets::Page *currentPage() const;
    void setCurrentPage(const widgets::Page *page);
    /// Below the tabs; empty until it is given something to show.
    [[nodiscard]] BottomPane &bottom() { return *m_bottom; }
    /// Another menu of the menu bar, in front of Help.
    [[nodiscard]] QMenu *addMenu(const QString &title);

    /// By page key; from then on the tabs' badges count these instead of what is critical in the page.
    void setUnhandledCriticals(const QHash<QString, int> &counts);
    /// One line at the foot of the window for a while; empty: takes it back.
    void showToast(const QString &text);

    /// The window is closing for good and not to be kept in the tray.
    [[nodiscard]] bool isQuitting() const { return m_isQuitting; }

public Q_SLOTS:
    /// Closes the window for good, also when it is hidden.
    void quit();
    /// `token` is the desktop's permission to take the focus, as far as it gave one.
    void comeToFront(const QByteArray &token);
    void showCheatSheet();

Q_SIGNALS:
    void closed();
    /// Whoever has window state of his own writes or reads it now.
    void stateSaving(QSettings &settings);
    void stateRestoring(QSettings &settings);
    /// The user wants to see a program elsewhere.
    void attachRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void createFixedMenus();
    void createHelpMenu();
    void createShortcuts();
    void showPage(int index);
    void updateFilter();
    void updateCounts();
    void updateTitle();
    void showOnly(core::Severity severity);
    void setFullScreen(bool isFull);
    void showAbout();

    widgets::Theme &m_theme;
    QSettings &m_settings;
    std::vector<widgets::Page *> m_pages;
    QTabBar *m_tabs;
    widgets::FilterBar *m_filter;
    QStackedWidget *m_stack;
    BottomPane *m_bottom;
    StatusArea *m_status;
    AppearanceMenu *m_appearance;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    QAction *m_fullScreen = nullptr;
    QMenu *m_helpMenu = nullptr;
    CheatSheet *m_cheatSheet = nullptr;
    std::optional<QHash<QString, int>> m_unhandledCriticals;
    bool m_isQuitting = false;
};

} // namespace noc::app
