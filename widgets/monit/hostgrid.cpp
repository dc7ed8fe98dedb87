// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostgrid.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/tabseparated.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hostlistmodel.h"
#include "widgets/monit/hosttable.h"
#include "widgets/monit/hosttext.h"
#include "widgets/monit/tileview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

bool isAbove(const QModelIndex &a, const QModelIndex &b)
{
    const int groupA = a.parent().isValid() ? a.parent().row() : -1;
    const int groupB = b.parent().isValid() ? b.parent().row() : -1;
    return groupA != groupB ? groupA < groupB : a.row() < b.row();
}

} // namespace

HostGrid::HostGrid(HostModel &hosts, HostListModel &list, const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_hosts(hosts)
    , m_list(list)
    , m_stack(new QStackedWidget(this))
    , m_table(new HostTable(theme))
    , m_tiles(new TileView(theme))
    , m_nothingMatches(new widgets::EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    addView(m_table);
    addView(m_tiles);
    m_table->setAccessibleName(tr("Monit hosts"));
    m_tiles->setAccessibleName(tr("Monit hosts as tiles"));
    m_tiles->setFrameShape(QFrame::NoFrame);
    m_selection = m_table->selectionModel();
    QItemSelectionModel *spare = m_tiles->selectionModel();
    m_tiles->setSelectionModel(m_selection);
    delete spare;

    m_stack->addWidget(m_nothingMatches);
    m_nothingMatches->setContent(tr("No host matches"), tr("The filter hides every host."),
                                 tr("Show all hosts"));
    connect(m_nothingMatches, &widgets::EmptyState::actionTriggered, this, &HostGrid::showAllRequested);

    connect(m_selection, &QItemSelectionModel::currentChanged, this, &HostGrid::onCurrentChanged);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &HostGrid::selectionChanged);
    connect(&m_hosts, &QAbstractItemModel::modelAboutToBeReset, this, &HostGrid::rememberSelection);
    connect(&m_hosts, &QAbstractItemModel::modelReset, this, &HostGrid::recallSelection);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, &HostGrid::updateShown);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, &HostGrid::updateShown);
    connect(&m_list, &QAbstractItemModel::modelReset, this, &HostGrid::updateShown);
    connect(m_table, &HostTable::collapsedGroupsChanged, this, &HostGrid::setCollapsedGroups);
    connect(m_tiles, &TileView::collapsedGroupsChanged, this, &HostGrid::setCollapsedGroups);
    updateShown();
}

HostGrid::~HostGrid() = default;

void HostGrid::addView(QAbstractItemView *view)
{
    view->setModel(&m_list);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stack->addWidget(view);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &position) { showContextMenu(view, position); });
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(HostModel::HostIdRole).toString(); !id.isEmpty())
            Q_EMIT hostActivated(id);
    });
}

QAbstractItemView *HostGrid::shownView() const
{
    if (m_view == View::Table)
        return m_table;
    return m_tiles;
}

void HostGrid::setView(View view)
{
    if (view == m_view)
        return;
    const bool hadFocus = shownView()->hasFocus();
    m_view = view;
    updateShown();
    shownView()->scrollTo(m_selection->currentIndex());
    if (hadFocus)
        shownView()->setFocus();
}

void HostGrid::updateShown()
{
    QWidget *shown = m_list.rowCount() > 0 || m_hosts.hostCount() == 0
        ? shownView()
        : static_cast<QWidget *>(m_nothingMatches);
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
}

QModelIndexList HostGrid::selectedHosts() const
{
    QModelIndexList rows = m_selection->selectedRows(HostModel::Name);
    rows.removeIf([](const QModelIndex &index) { return isGroup(index); });
    std::ranges::sort(rows, isAbove);
    return rows;
}

QStringList HostGrid::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : selectedHosts())
        ids += index.data(HostModel::HostIdRole).toString();
    return ids;
}

QString HostGrid::currentId() const
{
    return m_selection->currentIndex().data(HostModel::HostIdRole).toString();
}

void HostGrid::selectHost(const QString &id)
{
    const QModelIndex index = m_list.mapFromSource(m_hosts.indexOf(id)).siblingAtColumn(HostModel::Name);
    if (!index.isValid())
        return;
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    shownView()->scrollTo(index);
}

void HostGrid::onCurrentChanged()
{
    if (const QString id = currentId(); id != m_currentId) {
        m_currentId = id;
        Q_EMIT currentHostChanged(id);
    }
}

void HostGrid::rememberSelection()
{
    m_rememberedIds = selectedIds();
    m_rememberedCurrent = currentId();
}

void HostGrid::recallSelection()
{
    QItemSelection selection;
    for (const QString &id : std::as_const(m_rememberedIds)) {
        const QModelIndex index = m_list.mapFromSource(m_hosts.indexOf(id));
        selection.select(index, index);
    }
    const QModelIndex current = m_list.mapFromSource(m_hosts.indexOf(m_rememberedCurrent));
    if (current.isValid())
        m_selection->setCurrentIndex(current.siblingAtColumn(HostModel::Name), QItemSelectionModel::NoUpdate);
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    onCurrentChanged();
    updateShown();
}

void HostGrid::setCollapsedGroups(const QSet<QString> &groups)
{
    m_table->setCollapsedGroups(groups);
    m_tiles->setCollapsedGroups(groups);
}

void HostGrid::showContextMenu(QAbstractItemView *view, const QPoint &position)
{
    const QModelIndex index = view->indexAt(position);
    if (index.isValid() && !isGroup(index))
        Q_EMIT contextMenuRequested(view->viewport()->mapToGlobal(position));
}

void HostGrid::copySelection() const
{
    const QModelIndexList rows = selectedHosts();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(widgets::tabSeparatedData(rows, m_table->shownColumns()));
}

void HostGrid::resetColumns()
{
    m_table->resetColumns();
}

void HostGrid::updateAges()
{
    if (m_view == View::Table)
        m_table->updateAges();
    else
        m_tiles->updateAges();
}

void HostGrid::saveState(QSettings &settings, const QString &prefix) const
{
    m_table->saveHeader(settings, prefix + "/header"_L1);
    settings.setValue(prefix + "/folded"_L1, QStringList(m_table->collapsedGroups().values()));
}

void HostGrid::restoreState(QSettings &settings, const QString &prefix)
{
    m_table->restoreHeader(settings, prefix + "/header"_L1);
    const QStringList folded = settings.value(prefix + "/folded"_L1).toStringList();
    setCollapsedGroups({folded.begin(), folded.end()});
}

} // namespace noc::monit
