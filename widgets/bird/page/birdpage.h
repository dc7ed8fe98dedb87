// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"
#include "widgets/bird/page/view.h"
#include "widgets/common/page.h"

#include <QMenu>
#include <QPointer>

class QActionGroup;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace noc::widgets {
class Banner;
class ElidedLabel;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class FirstRunPage;
class RouterDialog;
class RouterHeader;
class RouterList;
class RouterListModel;

/// The BIRD tab: routers at the left, one of the views at the right. Views are put in from outside.
class BirdPage final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BirdPage)

public:
    BirdPage(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
             QWidget *parent = nullptr);
    ~BirdPage() override;

    /// After those that are there; the page takes it over.
    void addView(View *view);
    /// By its key; nothing happens when there is none.
    void showView(const QString &key);
    [[nodiscard]] View *currentView() const;

    /// BIRD's sockets on this machine that could be asked, for the first run.
    void setFoundSockets(const QStringList &paths);
    /// Whether routers may be added, changed and removed from here.
    void setEditable(bool isEditable);
    /// Which names are hidden in what is copied and saved from all views.
    void setHiding(bool hidesProtocols, bool hidesInterfaces);
    void addRouter();
    void editRouter(const QString &router);

    [[nodiscard]] QStringList chosenRouters() const;
    void chooseRouters(const QStringList &routers);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList filterFields() const override;
    [[nodiscard]] QString filterText() const override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override;
    [[nodiscard]] widgets::SeverityCounts counts() const override { return m_counts; }
    void focusContent() override;
    void copySelection() override;
    void refresh() override;
    void addViewActions(QMenu &menu) override;
    void addPageActions(QMenu &menu) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

Q_SIGNALS:
    /// All routers as they should be from now on. The looking glass is not changed by this page.
    void routersEdited(const std::vector<noc::bird::RouterConfig> &routers);
    /// The dialog of settings is wanted.
    void settingsRequested();
    /// Of a view; typed as models/bird/query takes it.
    void queryRequested(const QString &router, const QString &query);
    /// Keep this as a file; the name is a suggestion.
    void saveRequested(const QString &fileName, const QByteArray &bytes);

private:
    void layOut();
    [[nodiscard]] QWidget *createSide();
    [[nodiscard]] QWidget *createMain();
    void connectParts();
    void onRoutersChanged();
    void showContent();
    void showFailures();
    [[nodiscard]] HidingRules hidingRules() const;
    void tellView();
    void updateCounts();
    void openDialog(const RouterConfig &config);
    void test(RouterDialog &dialog, const RouterConfig &config);
    void put(const QString &before, const RouterConfig &config);
    void removeRouter(const QString &router);
    void askAgain();
    void fillMenu();
    void addRouterActions(QMenu &menu, const QString &router);
    void refillMenu();
    void showRouterMenu(const QPoint &position);

    LookingGlass &m_glass;
    const widgets::Theme &m_theme;
    RouterListModel *m_routers;
    RouterList *m_list;
    RouterHeader *m_header;
    FirstRunPage *m_firstRun;
    widgets::Banner *m_banner;
    QPushButton *m_add;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    QStackedWidget *m_stack; ///< routers and views, or the first run
    QSplitter *m_splitter;
    widgets::ElidedLabel *m_status;
    QActionGroup *m_viewActions; ///< in the order of the tabs
    QAction *m_settings;
    QPointer<QMenu> m_menu; ///< the main window's, for this page
    QHash<QString, QString> m_filters; ///< what is typed, by the view's key
    QHash<QString, QString> m_statusTexts; ///< by the view's key
    QStringList m_shownRouters;
    QStringList m_wantedRouters; ///< to choose when they come
    QString m_wantedView; ///< to show when it is put in
    widgets::SeverityCounts m_counts;
    bool m_isEditable = true;
    bool m_hidesProtocols = false;
    bool m_hidesInterfaces = false;
};

} // namespace noc::bird
