// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/birdpage.h"

#include "widgets/bird/page/birdwords.h"
#include "widgets/bird/page/firstrunpage.h"
#include "widgets/bird/page/routerheader.h"
#include "widgets/bird/page/routerlist.h"
#include "widgets/bird/page/routerlistmodel.h"
#include "widgets/common/banner.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;
using widgets::Banner;
namespace space = widgets::space;

BirdPage::BirdPage(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                   QWidget *parent)
    : Page(parent)
    , m_glass(glass)
    , m_theme(theme)
    , m_routers(new RouterListModel(glass, this))
    , m_list(new RouterList(*m_routers, theme, clock))
    , m_header(new RouterHeader(glass, clock, theme))
    , m_firstRun(new FirstRunPage)
    , m_banner(new Banner(theme))
    , m_add(new QPushButton(tr("Add router…")))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_status(new widgets::ElidedLabel)
    , m_viewActions(new QActionGroup(this))
    , m_settings(new QAction(tr("BIRD se&ttings…"), this))
{
    layOut();
    connectParts();
    onRoutersChanged();
}

BirdPage::~BirdPage() = default;

void BirdPage::layOut()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(createSide());
    m_splitter->addWidget(createMain());
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_firstRun);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack);
}

QWidget *BirdPage::createSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::Related, space::Related, space::Related, space::Related);
    m_add->setAutoDefault(false);
    foot->addWidget(m_add);
    layout->addLayout(foot);
    return side;
}

QWidget *BirdPage::createMain()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setToolTip(tr("Ctrl+Page Up and Ctrl+Page Down go from view to view."));
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_views, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::Page, space::Inner, space::Page, space::Inner);
    foot->addWidget(m_status);
    layout->addLayout(foot);
    return main;
}

void BirdPage::connectParts()
{
    m_list->setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &RouterList::chosenChanged, this, &BirdPage::onRoutersChanged);
    connect(m_list, &QWidget::customContextMenuRequested, this, &BirdPage::showRouterMenu);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        editRouter(index.data(RouterListModel::RouterRole).toString());
    });
    connect(m_add, &QPushButton::clicked, this, &BirdPage::addRouter);
    connect(m_firstRun, &FirstRunPage::addRequested, this, &BirdPage::addRouter);
    connect(m_firstRun, &FirstRunPage::socketChosen, this, [this](const QString &path) {
        RouterConfig config;
        config.name = tr("this machine");
        config.address.path = path;
        put({}, config);
    });
    connect(&m_glass, &LookingGlass::routersChanged, this, &BirdPage::onRoutersChanged);
    connect(m_banner, &Banner::actionTriggered, this, &BirdPage::askAgain);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_views->setCurrentIndex(index);
        if (index >= 0)
            m_viewActions->actions().at(index)->setChecked(true);
        tellView();
        Q_EMIT filterChanged();
    });
    m_settings->setShortcut(tr("Ctrl+,", "BIRD settings"));
    m_settings->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_settings);
    connect(m_settings, &QAction::triggered, this, &BirdPage::settingsRequested);
    for (const auto &[key, step] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, step] {
            const int count = std::max(1, m_tabs->count());
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + count + step) % count);
        });
    }
}

void BirdPage::addView(View *view)
{
    const int place = m_views->addWidget(view);
    view->setHiding([this] { return hidingRules(); });
    QAction *action = m_viewActions->addAction(view->title());
    action->setCheckable(true);
    connect(action, &QAction::triggered, m_tabs, [this, place] { m_tabs->setCurrentIndex(place); });
    m_tabs->addTab(m_theme.symbol(QLatin1StringView(view->symbol().toLatin1())), view->title());
    connect(&m_theme, &widgets::Theme::changed, view, [this, view] {
        m_tabs->setTabIcon(m_views->indexOf(view),
                           m_theme.symbol(QLatin1StringView(view->symbol().toLatin1())));
    });
    connect(view, &View::filterChanged, this, [this, view] {
        if (view == currentView())
            Q_EMIT filterChanged();
    });
    connect(view, &View::queryRequested, this, &BirdPage::queryRequested);
    connect(view, &View::saveRequested, this, &BirdPage::saveRequested);
    connect(view, &View::statusTextChanged, this, [this, view](const QString &text) {
        m_statusTexts.insert(view->key(), text);
        if (view == currentView())
            m_status->setText(text);
    });
    m_tabs->updateGeometry(); // it does not tell layouts of tabs that come while it is hidden
    if (view->key() == m_wantedView)
        showView(m_wantedView);
    tellView();
}

void BirdPage::showView(const QString &key)
{
    m_wantedView = key;
    for (int i = 0; i < m_views->count(); ++i) {
        const auto *view = qobject_cast<View *>(m_views->widget(i));
        if (view && view->key() == key)
            m_tabs->setCurrentIndex(i);
    }
}

View *BirdPage::currentView() const
{
    return qobject_cast<View *>(m_views->currentWidget());
}

/// Views that are not shown are told when they are.
void BirdPage::tellView()
{
    View *view = currentView();
    if (!view)
        return;
    view->setRouters(chosenRouters());
    view->setFilterText(m_filters.value(view->key()));
    m_status->setText(m_statusTexts.value(view->key()));
}

void BirdPage::onRoutersChanged()
{
    if (!m_wantedRouters.isEmpty() && m_routers->rowOf(m_wantedRouters.front()) > 0)
        m_list->choose(std::exchange(m_wantedRouters, {}));
    const QStringList chosen = chosenRouters();
    if (chosen != m_shownRouters) {
        m_shownRouters = chosen;
        m_header->setRouters(chosen);
        if (View *view = currentView())
            view->setRouters(chosen);
    }
    showContent();
    showFailures();
    updateCounts();
}

void BirdPage::showContent()
{
    QWidget *shown = m_splitter;
    if (m_routers->names().isEmpty())
        shown = m_firstRun;
    if (m_stack->currentWidget() != shown)
        m_stack->setCurrentWidget(shown);
}

/// Of the chosen routers that cannot be asked; what is known of them is old.
void BirdPage::showFailures()
{
    QStringList failed;
    const RouterRow *last = nullptr;
    for (const QString &name : std::as_const(m_shownRouters)) {
        const RouterRow *router = m_glass.state().routers().find(name);
        if (router && router->link == RouterRow::Link::Failed) {
            failed += name;
            last = router;
        }
    }
    m_banner->setVisible(!failed.isEmpty());
    if (failed.isEmpty())
        return;
    Banner::Content content;
    content.severity = Severity::Critical;
    content.action = tr("Ask again");
    if (failed.size() == 1) {
        const FailureWords words = failureWords(last->name, last->error);
        content.what = words.what;
        content.why = words.why;
        content.advice = words.advice;
    } else {
        content.what = tr("%Ln router(s) cannot be asked", nullptr, static_cast<int>(failed.size()));
        content.why = failed.join(u", "_s);
    }
    m_banner->showContent(content);
}

void BirdPage::askAgain()
{
    for (const QString &name : std::as_const(m_shownRouters)) {
        const RouterRow *router = m_glass.state().routers().find(name);
        if (router && router->link == RouterRow::Link::Failed)
            m_glass.pollNow(name);
    }
}

/// Sessions that are down and routers that cannot be asked; all other sessions are good.
void BirdPage::updateCounts()
{
    widgets::SeverityCounts counts;
    for (const RouterRow &router : m_glass.state().routers().rows()) {
        if (router.link == RouterRow::Link::Failed)
            counts.add(Severity::Critical);
        if (router.link != RouterRow::Link::Up)
            continue;
        counts.add(Severity::Critical, router.protocols.sessionsDown);
        counts.add(Severity::Good, router.protocols.established);
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

QStringList BirdPage::chosenRouters() const
{
    return m_list->chosen();
}

void BirdPage::chooseRouters(const QStringList &routers)
{
    m_list->choose(routers);
}

void BirdPage::setFoundSockets(const QStringList &paths)
{
    m_firstRun->setFoundSockets(paths);
}

void BirdPage::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_add->setVisible(isEditable);
    m_settings->setEnabled(isEditable);
    m_firstRun->setEditable(isEditable);
}

} // namespace noc::bird
