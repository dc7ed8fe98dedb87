// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/control/orderpane.h"

#include "models/monit/ordermodel.h"
#include "widgets/monit/rows/rowview.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace noc::monit {

namespace {

RowLayout rowLayout()
{
    RowLayout layout;
    layout.severityRole = OrderModel::SeverityRole;
    layout.severityColumn = OrderModel::Outcome;
    layout.timeRole = OrderModel::TimeRole;
    layout.timeColumn = OrderModel::Time;
    layout.nameColumns = {OrderModel::ServiceName};
    layout.quietColumns = {OrderModel::By, OrderModel::Reason};
    return layout;
}

} // namespace

OrderPane::OrderPane(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new OrderModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new RowView(theme, clock, rowLayout(), this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(OrderModel::SortRole);
    m_view->setModel(m_sorted);
    m_view->setAccessibleName(tr("Orders"));
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(OrderModel::Time, Qt::DescendingOrder);
    m_view->setColumns({{12, 0, 12, 12, 26, 14, 16},
                        OrderModel::Reason,
                        -1,
                        0,
                        {OrderModel::By, OrderModel::Reason, OrderModel::Ordered}});
    m_view->header()->hideSection(OrderModel::HostName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &RowView::currentRowChanged, this, &OrderPane::onCurrentChanged);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this,
            [this] { onCurrentChanged(m_view->currentIndex()); });
}

OrderPane::~OrderPane() = default;

void OrderPane::showOrders(const std::vector<ServiceOrder> &orders)
{
    m_model->clear();
    applyOrders({0, orders, {}});
}

void OrderPane::applyOrders(const core::RowDiff<ServiceOrder> &diff)
{
    m_model->apply(diff);
}

int OrderPane::count() const
{
    return m_model->rowCount();
}

void OrderPane::refreshAges()
{
    m_view->updateAges();
}

void OrderPane::copySelection() const
{
    m_view->copySelection();
}

void OrderPane::saveState(QSettings &settings, const QString &key) const
{
    m_view->saveHeader(settings, key);
}

void OrderPane::restoreState(QSettings &settings, const QString &key)
{
    m_view->restoreHeader(settings, key);
}

void OrderPane::onCurrentChanged(const QModelIndex &current)
{
    if (!isVisible())
        return;
    const QString order = current.siblingAtColumn(OrderModel::Ordered).data().toString();
    const QString service = current.siblingAtColumn(OrderModel::ServiceName).data().toString();
    Q_EMIT textSelected(tr("%1 %2", "order, service").arg(order, service),
                        current.data(OrderModel::FullTextRole).toString());
}

} // namespace noc::monit
