// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/routesview.h"

#include "models/bird/routes/routetablemodel.h"
#include "models/core/text.h"
#include "widgets/bird/routes/dumpquestion.h"
#include "widgets/bird/routes/permalink.h"
#include "widgets/bird/routes/querybar.h"
#include "widgets/bird/routes/querypreview.h"
#include "widgets/bird/routes/querytext.h"
#include "widgets/bird/routes/resultfile.h"
#include "widgets/bird/routes/resultpane.h"
#include "widgets/bird/routes/resulttable.h"
#include "widgets/bird/routes/resulttabs.h"
#include "widgets/common/banner.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

core::Error asError(const QueryError &error)
{
    return {core::ErrorCode::InvalidInput,
            QString(queryErrorText(error) + u' ' + queryAdviceText(error)).trimmed()};
}

} // namespace

RoutesView::RoutesView(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                       RememberedResults &remembered, QWidget *parent)
    : View(parent)
    , m_glass(glass)
    , m_remembered(remembered)
    , m_bar(new QueryBar(theme, this))
    , m_banner(new widgets::Banner(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_tabs(new ResultTabs(glass, clock, theme, m_names, this))
    , m_showGraph(new QAction(tr("Grap&h"), this))
    , m_graphButton(new QToolButton(this))
{
    m_showGraph->setCheckable(true);
    m_showGraph->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_showGraph->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_showGraph->setToolTip(tr("The result as a picture (Ctrl+G)"));
    m_showGraph->setVisible(false);
    addAction(m_showGraph);
    layOut();
    connectBar();
    connectTabs();
    connect(m_showGraph, &QAction::toggled, this, &RoutesView::updateContent);
    connect(&glass, &LookingGlass::routersChanged, this, &RoutesView::updatePreview);
    connect(&glass, &LookingGlass::protocolsChanged, this, &RoutesView::updateNames);
    updatePreview();
    updateContent();
}

RoutesView::~RoutesView() = default;

void RoutesView::layOut()
{
    m_graphButton->setDefaultAction(m_showGraph);
    m_graphButton->hide();
    m_bar->addButton(m_graphButton);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
}

void RoutesView::connectBar()
{
    connect(m_bar, &QueryBar::textChanged, this, &RoutesView::onTyped);
    connect(m_bar, &QueryBar::runRequested, this, &RoutesView::run);
    connect(m_bar, &QueryBar::stopRequested, this, &RoutesView::stop);
}

void RoutesView::connectTabs()
{
    connect(m_tabs, &ResultTabs::resultChanged, this, &RoutesView::tellResult);
    connect(m_tabs, &ResultTabs::changed, this, [this] {
        m_bar->setRunning(m_tabs->isRunning());
        updateContent();
        Q_EMIT filterChanged();
        Q_EMIT countsChanged();
    });
    connect(m_tabs, &ResultTabs::rememberRequested, this, [this](const RouteResult &result) {
        m_remembered.add(result);
        Q_EMIT statusTextChanged(tr("Remembered; “Difference” can compare it."));
    });
    connect(m_tabs, &ResultTabs::fileMade, this, &View::saveRequested);
    connect(m_tabs, &ResultTabs::fileFailed, this,
            [this](const core::Error &error) { showError(error, tr("The file could not be made")); });
    connect(m_tabs, &ResultTabs::urlRequested, this, &RoutesView::urlRequested);
    connect(m_tabs, &ResultTabs::whoisRequested, this, &RoutesView::whoisRequested);
    // After the menu has closed: asking replaces the tab that it belongs to.
    connect(m_tabs, &ResultTabs::queryRequested, this, &RoutesView::ask, Qt::QueuedConnection);
}

void RoutesView::ask(const QString &query)
{
    setQueryText(query);
    run();
}

void RoutesView::setRouters(const QStringList &names)
{
    if (m_routers == names)
        return;
    m_routers = names;
    updateNames();
    updatePreview();
    updateContent();
}

QStringList RoutesView::filterFields() const
{
    return {u"proto"_s, u"table"_s, u"origin"_s, u"first"_s};
}

void RoutesView::setFilterText(const QString &text)
{
    m_tabs->setFilterText(text);
}

int RoutesView::hiddenCount() const
{
    return m_tabs->currentPane() ? m_tabs->currentPane()->hiddenCount() : 0;
}

void RoutesView::copySelection()
{
    if (m_tabs->currentPane())
        m_tabs->currentPane()->copySelection();
}

void RoutesView::refresh()
{
    if (m_tabs->currentPane() && !m_tabs->isRunning())
        run();
}

void RoutesView::focusContent()
{
    if (m_tabs->currentPane() && m_tabs->currentPane()->model().rowCount() > 0)
        m_tabs->currentPane()->setFocus();
    else
        m_bar->setFocus();
}

void RoutesView::addActions(QMenu &menu)
{
    connect(menu.addAction(tr("&Load saved result…")), &QAction::triggered, this, &RoutesView::loadRequested);
    if (m_graph)
        menu.addAction(m_showGraph);
    QAction *details = menu.addAction(tr("&Details"));
    details->setCheckable(true);
    details->setChecked(m_tabs->isDetailsShown());
    connect(details, &QAction::toggled, m_tabs, &ResultTabs::setDetailsShown);
    if (ResultPane *pane = m_tabs->currentPane())
        pane->table().addColumnActions(*menu.addMenu(tr("&Columns")));
}

void RoutesView::saveState(QSettings &settings, const QString &prefix) const
{
    settings.setValue(prefix + "history"_L1, m_bar->history().entries());
    settings.setValue(prefix + "columns"_L1 + QString::number(routeColumnCount), m_tabs->headerState());
    settings.setValue(prefix + "splitter"_L1, m_tabs->splitterState());
    settings.setValue(prefix + "details"_L1, m_tabs->isDetailsShown());
}

void RoutesView::restoreState(QSettings &settings, const QString &prefix)
{
    m_bar->history().setEntries(settings.value(prefix + "history"_L1).toStringList());
    m_tabs->setLayoutStates(
        settings.value(prefix + "columns"_L1 + QString::number(routeColumnCount)).toByteArray(),
        settings.value(prefix + "splitter"_L1).toByteArray());
    m_tabs->setDetailsShown(settings.value(prefix + "details"_L1, true).toBool());
}

void RoutesView::namesChanged()
{
    m_tabs->showNames();
}

void RoutesView::setLinks(const QList<RouteLink> &links)
{
    m_tabs->setLinks(links);
}

void RoutesView::setGraph(QWidget *graph)
{
    Q_ASSERT(!m_graph);
    m_graph = graph;
    m_stack->addWidget(graph);
    m_showGraph->setVisible(true);
    m_graphButton->show();
}

QString RoutesView::queryText() const
{
    return m_bar->text();
}

void RoutesView::setQueryText(const QString &text)
{
    m_bar->setText(text);
}

void RoutesView::onTyped(const QString &text)
{
    const auto link = permalinkFromText(text);
    if (!link)
        return updatePreview();
    Q_EMIT routersRequested(link->routers);
    setRouters(link->routers);
    m_bar->setText(link->query);
}

QueryResult<RouteQuery> RoutesView::typedQuery() const
{
    auto query = parseRouteQuery(m_bar->text());
    if (query && m_bar->wantsAttributes() && !query->isCount)
        query->isWithAttributes = true;
    return query;
}

void RoutesView::updatePreview()
{
    const auto query = typedQuery();
    if (!query)
        return m_bar->showError(query.error());
    const auto previews = queryPreviews(m_glass, m_routers, *query);
    if (previews)
        m_bar->showPreview(*previews);
    else
        m_bar->showError(previews.error());
}

void RoutesView::updateNames()
{
    QStringList protocols;
    QStringList tables;
    for (const QString &router : std::as_const(m_routers)) {
        protocols += routerNames(m_glass, router).protocols;
        tables += knownTables(m_glass, router);
    }
    for (QStringList *names : {&protocols, &tables}) {
        names->removeDuplicates();
        names->sort();
    }
    m_bar->setNames(protocols, tables);
}

void RoutesView::run()
{
    const auto query = typedQuery();
    if (!query) {
        m_bar->showError(query.error());
        return m_bar->selectWord(query.error().position, query.error().length);
    }
    Requests requests;
    QStringList slow;
    for (const QString &router : std::as_const(m_routers)) {
        const auto request = makeRequest(m_glass, router, *query);
        if (request && needsConsent(m_glass, *request))
            slow.append(router);
        requests.emplace_back(request.value_or(RouteRequest{router, *query, {}, false}),
                              request ? std::nullopt : std::optional(asError(request.error())));
    }
    if (requests.empty())
        return;
    m_bar->history().add(m_bar->text().trimmed());
    if (slow.isEmpty())
        start(requests);
    else
        askForConsent(std::move(requests), slow);
}

void RoutesView::askForConsent(Requests requests, const QStringList &routers)
{
    for (auto &[request, error] : requests)
        request.isConfirmed = routers.contains(request.router);
    askForDump(
        this, routers, [this, requests = std::move(requests)] { start(requests); },
        [this] {
            setQueryText(QString(m_bar->text() + " count"_L1).trimmed());
            run();
        },
        [this] {
            const QString slice = u"10.0.0.0/8+"_s;
            setQueryText(QString(slice + u' ' + m_bar->text()).trimmed());
            m_bar->selectWord(0, slice.size());
        });
}

void RoutesView::start(const Requests &requests)
{
    m_banner->hide();
    m_tabs->ask(requests);
}

void RoutesView::stop()
{
    m_tabs->stop();
}

void RoutesView::showSaved(const QByteArray &bytes)
{
    core::onResult(decodedResult(bytes), this, [this](const core::Result<RouteResult> &result) {
        if (!result)
            return showError(result.error(), tr("The file holds no result that can be shown"));
        m_banner->hide();
        m_tabs->showResult(*result);
        m_remembered.add(*result);
    });
}

void RoutesView::showError(const core::Error &error, const QString &what)
{
    m_banner->showContent({Severity::Critical, what, core::displayable(error.detail), {}, {}});
}

void RoutesView::tellResult()
{
    updateContent();
    Q_EMIT filterChanged();
    const ResultPane *pane = m_tabs->currentPane();
    if (pane)
        Q_EMIT resultChanged(pane->run().result().table, pane->run().result().router);
}

void RoutesView::updateContent()
{
    QWidget *shown = m_tabs;
    if (m_tabs->count() == 0)
        shown = m_empty;
    else if (m_graph && m_showGraph->isChecked())
        shown = m_graph;
    m_stack->setCurrentWidget(shown);
    if (m_routers.isEmpty())
        m_empty->setContent(tr("No router"),
                            tr("Add or select a router at the left; then ask it for routes."));
    else
        m_empty->setContent(tr("Ask for routes"),
                            tr("Type an address, a prefix, an AS or a community above and press Enter, or "
                               "choose from “Show”."));
}

} // namespace noc::bird
