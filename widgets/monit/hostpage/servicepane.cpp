// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/servicepane.h"

#include "models/monit/servicefiltermodel.h"
#include "models/monit/servicemodel.h"
#include "widgets/common/theme.h"
#include "widgets/monit/rows/rowview.h"

#include <QAction>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

RowLayout rowLayout()
{
    RowLayout layout;
    layout.severityRole = ServiceModel::SeverityRole;
    layout.severityColumn = ServiceModel::Value;
    layout.staleRole = ServiceModel::StaleRole;
    layout.levelRole = ServiceModel::LevelRole;
    layout.unitRole = ServiceModel::UnitRole;
    layout.numberRole = ServiceModel::NumberRole;
    layout.nameColumns = {ServiceModel::Name};
    layout.quietColumns = {ServiceModel::Monitoring, ServiceModel::Age};
    return layout;
}

} // namespace

ServicePane::ServicePane(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new ServiceModel(clock, this))
    , m_filter(new ServiceFilterModel(this))
    , m_tools(new QToolBar(this))
    , m_view(new RowView(theme, clock, rowLayout(), this))
    , m_hidden(new QToolButton(this))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Services"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ServiceModel::Name, Qt::AscendingOrder);
    m_view->setColumns(
        {{22, 12, 16, 9}, ServiceModel::Value, ServiceModel::Name, 40, {ServiceModel::Monitoring}});
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setAccessibleName(tr("Orders to Monit"));
    m_tools->hide();
    m_hidden->setAutoRaise(true);
    m_hidden->setToolTip(tr("Shows all services of this host; the filter stays as it is for the hosts."));
    m_hidden->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hidden);
    setFocusProxy(m_view);

    connect(m_view, &RowView::currentRowChanged, this, &ServicePane::onCurrentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ServicePane::selectionChanged);
    connect(m_hidden, &QToolButton::clicked, this, [this] {
        m_filter->setFilterText({});
        updateHidden();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this,
            [this] { expandTypes(0, m_filter->rowCount() - 1); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parentIndex, int first, int last) {
                if (!parentIndex.isValid())
                    expandTypes(first, last);
            });
}

ServicePane::~ServicePane() = default;

void ServicePane::showHost(const Host &host)
{
    m_model->setHost(host);
    m_filter->setHost(host);
    updateHidden();
    onCurrentChanged(m_view->currentIndex());
}

void ServicePane::clear()
{
    m_model->clear();
    updateHidden();
}

void ServicePane::setActions(const QList<QAction *> &actions)
{
    const int side = fontMetrics().height();
    m_tools->setIconSize({side, side});
    m_tools->addActions(actions);
    m_tools->insertSeparator(actions.back());
    m_tools->show();
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_view->addAction(separator);
    m_view->addActions(actions);
}

void ServicePane::showOrders(const QHash<QString, ServiceOrder> &newest)
{
    m_model->setOrders(newest);
}

QStringList ServicePane::selectedServices() const
{
    QStringList names;
    for (const QModelIndex &row : m_view->selectedRowsInOrder())
        names += row.data(ServiceModel::ServiceNameRole).toString();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void ServicePane::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_filter->setFilterText(text);
    updateHidden();
}

void ServicePane::showService(const QString &name)
{
    const QModelIndex source = m_model->indexOf(name);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid()) {
        m_filter->setFilterText({});
        updateHidden();
    }
    const QModelIndex index = m_filter->mapFromSource(source);
    m_view->setExpanded(index.parent(), true);
    m_view->setExpanded(index, true);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtTop);
    m_view->setFocus();
}

void ServicePane::refreshAges()
{
    if (isVisible())
        m_model->refreshAges();
}

void ServicePane::copySelection() const
{
    m_view->copySelection();
}

void ServicePane::saveState(QSettings &settings, const QString &key) const
{
    m_view->saveHeader(settings, key);
}

void ServicePane::restoreState(QSettings &settings, const QString &key)
{
    m_view->restoreHeader(settings, key);
}

void ServicePane::onCurrentChanged(const QModelIndex &current)
{
    const QString text = current.data(ServiceModel::FullTextRole).toString();
    const QString service = current.data(ServiceModel::ServiceNameRole).toString();
    const bool isService = current.data(ServiceModel::LevelRole).toInt() == 1;
    const QString what =
        isService ? tr("output") : current.siblingAtColumn(ServiceModel::Name).data().toString();
    Q_EMIT textSelected(tr("%1: %2", "service, name of its value").arg(service, what), text);
}

void ServicePane::expandTypes(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_view->setExpanded(m_filter->index(row, 0), true);
}

void ServicePane::updateHidden()
{
    const int hidden = m_filter->hiddenCount();
    m_hidden->setVisible(hidden > 0);
    m_hidden->setText(tr("%Ln service(s) hidden by the filter: show all", nullptr, hidden));
}

} // namespace noc::monit
