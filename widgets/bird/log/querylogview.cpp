// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/log/querylogview.h"

#include "widgets/bird/log/statedelegate.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/exportmenu.h"
#include "widgets/common/columnfilter.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tick = 10s;

QList<widgets::ColumnFilter::Field> filterColumns()
{
    return {{u"who"_s, QueryLogModel::Who},
            {u"router"_s, QueryLogModel::Router},
            {u"query"_s, QueryLogModel::Query},
            {u"command"_s, QueryLogModel::Command},
            {u"outcome"_s, QueryLogModel::Outcome}};
}

StateDelegate::Columns columns()
{
    StateDelegate::Columns columns;
    columns.state = QueryLogModel::Outcome;
    columns.times = {QueryLogModel::When};
    columns.fixed = {QueryLogModel::Query, QueryLogModel::Command};
    columns.quiet = {QueryLogModel::When, QueryLogModel::Who, QueryLogModel::Command};
    columns.sortRole = QueryLogModel::SortRole;
    columns.severityRole = QueryLogModel::SeverityRole;
    return columns;
}

} // namespace

QueryLogView::QueryLogView(const core::Clock &clock, const widgets::Theme &theme, QWidget *parent)
    : View(parent)
    , m_filter(new widgets::ColumnFilter(filterColumns(), QueryLogModel::SortRole, this))
    , m_table(new DataTree(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
{
    m_filter->setSourceModel(&m_model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new StateDelegate(columns(), theme, clock, this));
    m_table->setAccessibleName(tr("Queries"));
    layOut();
    connect(m_table, &DataTree::opened, this, &QueryLogView::ask);
    connect(m_table, &QWidget::customContextMenuRequested, this, &QueryLogView::showMenu);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &QueryLogView::recordsRequested);
    connect(&m_tick, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    m_tick.start(tick);
    showContent();
}

QueryLogView::~QueryLogView() = default;

void QueryLogView::layOut()
{
    m_table->setRootIsDecorated(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(QueryLogModel::When, Qt::DescendingOrder);
    m_table->setFirstWidths({10, 12, 16, 30, 44, 9, 10, 11, 20});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QStringList QueryLogView::filterFields() const
{
    return m_filter->fieldNames();
}

void QueryLogView::setFilterText(const QString &text)
{
    m_filter->setFilterText(text);
    showContent();
}

int QueryLogView::hiddenCount() const
{
    return m_filter->hidden();
}

void QueryLogView::copySelection()
{
    m_table->copySelection();
}

void QueryLogView::focusContent()
{
    m_table->setFocus();
}

void QueryLogView::setRecords(const std::vector<QueryRecord> &records)
{
    m_model.setRecords(records);
    showContent();
}

void QueryLogView::addRecord(const QueryRecord &record)
{
    m_model.add(record);
    showContent();
}

void QueryLogView::showContent()
{
    m_stack->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_model.rowCount() == 0)
        m_empty->setContent(tr("Nothing was asked yet"),
                            tr("Every query for routes is noted here, with its answer."),
                            tr("Look into the history"));
    else
        m_empty->setContent(tr("No query matches"), tr("Take something out of the filter."));
    Q_EMIT filterChanged();
    Q_EMIT countsChanged();
}

void QueryLogView::ask(const QModelIndex &index)
{
    const QueryRecord &record = m_model.recordAt(m_filter->mapToSource(index).row());
    Q_EMIT queryRequested(record.router, record.query);
}

void QueryLogView::addActions(QMenu &menu)
{
    const QModelIndexList chosen = m_table->chosenRows();
    QAction *again = menu.addAction(tr("Ask &again"));
    again->setEnabled(chosen.size() == 1);
    connect(again, &QAction::triggered, this, [this] { ask(m_table->currentIndex()); });
    addExportMenu(menu, *m_table, u"queries"_s, [this](const QString &name, const QByteArray &bytes) {
        Q_EMIT saveRequested(name, bytes);
    });
}

void QueryLogView::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Copy")), &QAction::triggered, m_table, &DataTree::copySelection);
    addActions(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void QueryLogView::saveState(QSettings &settings, const QString &prefix) const
{
    m_table->saveHeader(settings, prefix + "columns"_L1);
}

void QueryLogView::restoreState(QSettings &settings, const QString &prefix)
{
    m_table->restoreHeader(settings, prefix + "columns"_L1);
}

} // namespace noc::bird
