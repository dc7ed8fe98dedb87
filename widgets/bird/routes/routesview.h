// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/page/view.h"
#include "widgets/bird/routes/rememberedresults.h"
#include "widgets/bird/routes/routeactions.h"
#include "widgets/bird/routes/routerequest.h"

class QAction;
class QStackedWidget;
class QToolButton;

namespace noc::widgets {
class Banner;
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class QueryBar;
class ResultTabs;

/// Routes of the selected routers: a query as people type it, and the answers.
class RoutesView final : public View
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoutesView)

public:
    /// What it remembers is shared with the view of differences.
    RoutesView(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
               RememberedResults &remembered, QWidget *parent = nullptr);
    ~RoutesView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("routes"); }
    [[nodiscard]] QString title() const override { return tr("Routes"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("search"); }
    void setRouters(const QStringList &names) override;
    [[nodiscard]] QStringList filterFields() const override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override;
    void copySelection() override;
    void refresh() override;
    void addActions(QMenu &menu) override;
    void focusContent() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

    /// What AS numbers and communities mean, for tooltips and details.
    void setNames(RouteNames names) { m_names = std::move(names); }
    /// They are others now.
    void namesChanged();
    void setLinks(const QList<RouteLink> &links);
    /// A picture of the result, drawn by somebody who follows resultChanged(); becomes ours.
    void setGraph(QWidget *graph);

    [[nodiscard]] QString queryText() const;
    void setQueryText(const QString &text);
    /// Types it and runs it.
    void ask(const QString &query);
    /// As Enter does. Dumps that hold up a router are asked about first.
    void run();
    void stop();
    /// Bytes of a file that saveRequested() made once.
    void showSaved(const QByteArray &bytes);

Q_SIGNALS:
    /// The result in front is another one, or whole now.
    void resultChanged(const std::shared_ptr<const noc::bird::RouteTable> &table, const QString &router);
    /// The routers that a pasted query names.
    void routersRequested(const QStringList &names);
    void urlRequested(const QUrl &url);
    void whoisRequested(const QString &subject);
    /// A file of a saved result is to be chosen and given to showSaved().
    void loadRequested();

private:
    using Requests = std::vector<std::pair<RouteRequest, std::optional<core::Error>>>;

    void layOut();
    void connectBar();
    void connectTabs();
    void onTyped(const QString &text);
    void updatePreview();
    void updateNames();
    [[nodiscard]] QueryResult<RouteQuery> typedQuery() const;
    void start(const Requests &requests);
    void askForConsent(Requests requests, const QStringList &routers);
    void tellResult();
    void updateContent();
    void showError(const core::Error &error, const QString &what);

    LookingGlass &m_glass;
    RememberedResults &m_remembered;
    RouteNames m_names;
    QStringList m_routers;
    QueryBar *m_bar;
    widgets::Banner *m_banner;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    ResultTabs *m_tabs;
    QWidget *m_graph = nullptr;
    QAction *m_showGraph;
    QToolButton *m_graphButton;
};

} // namespace noc::bird
