// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/monitpage.h"

#include "widgets/common/banner.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/tabseparated.h"
#include "widgets/common/theme.h"
#include "widgets/common/windowstate.h"
#include "widgets/monit/hostactions.h"
#include "widgets/monit/hostgrid.h"
#include "widgets/monit/hostlistmodel.h"
#include "widgets/monit/hosttext.h"
#include "widgets/monit/sidelist.h"
#include "widgets/monit/sidelistmodel.h"
#include "widgets/monit/viewactions.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::monit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::SeverityCounts;
namespace windowstate = widgets::windowstate;

namespace {

constexpr auto countInterval = 200ms; // side list, badge and counters follow the rows at most this often
constexpr auto ageInterval = 1s;

QWidget *emptyPage()
{
    auto *empty = new widgets::EmptyState;
    empty->setContent(
        MonitPage::tr("No host yet"),
        MonitPage::tr("Hosts appear here once their Monit reports and you have accepted them."));
    return empty;
}

} // namespace

MonitPage::MonitPage(HostModel &hosts, const widgets::Theme &theme, QWidget *parent)
    : Page(parent)
    , m_hosts(hosts)
    , m_list(new HostListModel(this))
    , m_entries(new SideListModel(this))
    , m_side(new SideList(*m_entries, theme))
    , m_view(new ViewActions(theme, this))
    , m_banner(new widgets::Banner(theme))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_stack(new QStackedWidget)
    , m_firstRun(emptyPage())
{
    m_list->setSourceModel(&hosts);
    m_grid = new HostGrid(hosts, *m_list, theme);
    m_actions = new HostActions(*m_grid, hosts, theme);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_firstRun);
    layOut();
    connectParts();
    connectModel();
    m_view->setGrouping(HostModel::Grouping::Domain);
    updateCounts();
}

MonitPage::~MonitPage() = default;

void MonitPage::layOut()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view->createToolBar(this));
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
}

void MonitPage::connectParts()
{
    connect(m_side, &SideList::groupChosen, this, &MonitPage::showGroup);
    connect(m_side, &SideList::pageChosen, this, &MonitPage::showSidePage);
    connect(m_grid, &HostGrid::currentHostChanged, this, &MonitPage::currentHostChanged);
    connect(m_grid, &HostGrid::showAllRequested, this, [this] { setFilterText({}); });
    connect(m_grid, &HostGrid::contextMenuRequested, this, &MonitPage::showContextMenu);
    connect(m_actions, &HostActions::openRequested, this, &MonitPage::openDetails);
    connect(m_actions, &HostActions::copyRequested, m_grid, &HostGrid::copySelection);
    connect(m_view, &ViewActions::groupingChanged, this, [this](HostModel::Grouping grouping) {
        showGroup(std::nullopt);
        m_hosts.setGrouping(grouping);
    });
    connect(m_view, &ViewActions::tilesChanged, m_grid, [this](bool isTiles) {
        m_grid->setView(isTiles ? HostGrid::View::Tiles : HostGrid::View::Table);
    });
    connect(m_view, &ViewActions::sideShownChanged, m_side, &QWidget::setVisible);
    connect(m_view, &ViewActions::detailsShownChanged, this, &MonitPage::showContent);
    connect(m_view, &ViewActions::columnResetRequested, m_grid, &HostGrid::resetColumns);
    m_ageTimer.setInterval(ageInterval);
    connect(&m_ageTimer, &QTimer::timeout, m_grid, &HostGrid::updateAges);
}

void MonitPage::connectModel()
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countInterval);
    connect(&m_countTimer, &QTimer::timeout, this, &MonitPage::updateCounts);
    const auto schedule = [this] {
        if (!m_countTimer.isActive())
            m_countTimer.start();
    };
    connect(&m_hosts, &QAbstractItemModel::modelReset, this, schedule);
    connect(&m_hosts, &QAbstractItemModel::rowsInserted, this, schedule);
    connect(&m_hosts, &QAbstractItemModel::rowsRemoved, this, schedule);
    connect(&m_hosts, &QAbstractItemModel::rowsMoved, this, schedule);
    connect(&m_hosts, &QAbstractItemModel::dataChanged, this, schedule);
}

void MonitPage::setDetails(QWidget *details)
{
    m_details = details;
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(2, 0);
    m_view->setDetailsAvailable(true);
    showContent();
}

void MonitPage::setFirstRun(QWidget *page)
{
    m_stack->removeWidget(m_firstRun);
    delete m_firstRun;
    m_firstRun = page;
    m_stack->addWidget(page);
    showContent();
}

void MonitPage::addSidePage(const QString &key, const QString &title, const QString &symbol, QWidget *page)
{
    m_entries->addPage(key, title, symbol);
    m_sidePages.insert(key, page);
    m_stack->addWidget(page);
}

void MonitPage::setSidePageCounts(const QString &key, const SeverityCounts &counts)
{
    m_entries->setPageCounts(key, counts);
}

void MonitPage::showSidePage(const QString &key)
{
    if (!m_sidePages.contains(key))
        return;
    m_sidePage = key;
    m_side->markPage(key);
    showContent();
}

void MonitPage::showGroup(const std::optional<QString> &group)
{
    m_sidePage.clear();
    m_list->setGroup(group);
    m_side->markGroup(group);
    updateHidden();
    showContent();
}

void MonitPage::showContent()
{
    QWidget *shown = m_grid;
    if (!m_sidePage.isEmpty())
        shown = m_sidePages.value(m_sidePage);
    else if (m_hosts.hostCount() == 0)
        shown = m_firstRun;
    if (m_stack->currentWidget() != shown)
        m_stack->setCurrentWidget(shown);
    if (m_details)
        showDetails(shown == m_grid && m_view->isDetailsShown());
}

/// The first time, and after a window in which they were hidden, the splitter has next to no room for them.
void MonitPage::showDetails(bool isShown)
{
    const bool isNew = isShown && m_details->isHidden();
    m_details->setVisible(isShown);
    QList<int> sizes = m_splitter->sizes();
    const int wanted = std::min(m_details->sizeHint().width(), m_splitter->width() * 2 / 5);
    if (!isNew || sizes.size() < 3 || sizes.at(2) >= wanted * 3 / 4)
        return;
    sizes[1] -= wanted - sizes.at(2);
    sizes[2] = wanted;
    m_splitter->setSizes(sizes);
}

void MonitPage::openDetails()
{
    m_view->setDetailsShown(true);
    if (m_details)
        m_details->setFocus();
}

void MonitPage::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(*menu);
    menu->popup(globalPosition);
}

void MonitPage::updateCounts()
{
    SeverityCounts all;
    std::vector<SideEntry> groups;
    for (int row = 0; row < m_hosts.rowCount(); ++row) {
        const QModelIndex top = m_hosts.index(row, 0);
        if (!isGroup(top)) {
            all.add(severityAt(top));
            continue;
        }
        const QString name = top.data(HostModel::GroupRole).toString();
        groups.push_back({SideEntry::Kind::Group, name, groupTitle(name), {}, groupCounts(top)});
        all.add(groups.back().counts);
    }
    m_entries->setGroups(std::move(groups), all);
    if (m_list->group() && m_entries->rowOf(SideEntry::Kind::Group, *m_list->group()) < 0)
        showGroup(std::nullopt);
    updateHidden();
    showContent();
    if (all != m_counts) {
        m_counts = all;
        Q_EMIT countsChanged();
    }
}

void MonitPage::updateHidden()
{
    const int hidden = m_list->hiddenByFilter();
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    Q_EMIT filterChanged();
}

void MonitPage::selectHost(const QString &id)
{
    m_grid->selectHost(id);
}

QString MonitPage::currentHostId() const
{
    return m_grid->currentId();
}

QString MonitPage::key() const
{
    return u"monit"_s;
}

QString MonitPage::title() const
{
    return tr("Monit");
}

QStringList MonitPage::filterFields() const
{
    return HostFilterModel::fields();
}

QString MonitPage::filterText() const
{
    return m_list->filterText();
}

void MonitPage::setFilterText(const QString &text)
{
    if (text == m_list->filterText())
        return;
    m_list->setFilterText(text);
    m_hidden = m_list->hiddenByFilter();
    Q_EMIT filterChanged();
}

void MonitPage::focusContent()
{
    // Not through a focus proxy: Qt's tab order would skip the side list for it.
    m_stack->currentWidget()->setFocus();
}

void MonitPage::copySelection()
{
    const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (view && isAncestorOf(view) && !m_grid->isAncestorOf(view) && view != m_side)
        widgets::copySelectedRows(*view);
    else
        m_grid->copySelection();
}

void MonitPage::refresh()
{
    // Monits report by themselves and cannot be asked; what can be brought up to date is what is shown of them.
    updateCounts();
    m_grid->updateAges();
}

void MonitPage::addViewActions(QMenu &menu)
{
    m_view->addTo(menu);
}

void MonitPage::addPageActions(QMenu &menu)
{
    m_actions->addTo(menu);
}

void MonitPage::saveState(QSettings &settings) const
{
    m_view->saveState(settings, key());
    m_grid->saveState(settings, key());
    windowstate::saveSplitter(settings, key() + "/splitter"_L1, *m_splitter);
    settings.setValue(key() + "/filter"_L1, filterText());
}

void MonitPage::restoreState(QSettings &settings)
{
    m_view->restoreState(settings, key());
    m_grid->restoreState(settings, key());
    static_cast<void>(windowstate::restoreSplitter(settings, key() + "/splitter"_L1, *m_splitter));
    setFilterText(settings.value(key() + "/filter"_L1).toString());
}

void MonitPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_grid->updateAges();
    m_ageTimer.start();
}

void MonitPage::hideEvent(QHideEvent *event)
{
    m_ageTimer.stop();
    Page::hideEvent(event);
}

} // namespace noc::monit
