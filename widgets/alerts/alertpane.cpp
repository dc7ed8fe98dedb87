// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertpane.h"

#include "models/alerts/alertfiltermodel.h"
#include "models/alerts/alertmodel.h"
#include "widgets/alerts/alerthead.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/theme.h"

#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto countInterval = 200ms; // badge, tray and title follow the rows at most this often
constexpr auto ageInterval = 1s;
constexpr int firstRows = 7;
constexpr int fewestRows = 3;

QStringList stateWords()
{
    return {u"critical"_s, u"warning"_s,  u"unknown"_s, u"active"_s,
            u"inactive"_s, u"flapping"_s, u"muted"_s,   u"acknowledged"_s};
}

} // namespace

AlertPane::AlertPane(AlertModel &alerts, const core::Clock &clock, const widgets::Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
    , m_list(new AlertFilterModel(this))
    , m_head(new AlertHead(clock, theme))
    , m_table(new AlertTable(theme, clock))
    , m_actions(new AlertActions(*m_table, clock))
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyState)
{
    m_list->setSourceModel(&alerts);
    m_table->setModel(m_list);
    m_head->setHandledShown(m_list->isHandledShown());
    m_head->filter().setFields(AlertFilterModel::fields());
    m_head->filter().setValues(u"state"_s, stateWords());
    m_head->filter().setValues(u"handled"_s, {u"yes"_s, u"no"_s});
    layOut();
    connectModel();
    connectParts();
    updateCounts();
}

AlertPane::~AlertPane() = default;

void AlertPane::layOut()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void AlertPane::connectModel()
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countInterval);
    connect(&m_countTimer, &QTimer::timeout, this, &AlertPane::updateCounts);
    const auto schedule = [this] {
        if (!m_countTimer.isActive())
            m_countTimer.start();
    };
    connect(&m_alerts, &QAbstractItemModel::rowsInserted, this, schedule);
    connect(&m_alerts, &QAbstractItemModel::rowsRemoved, this, schedule);
    connect(&m_alerts, &QAbstractItemModel::dataChanged, this, schedule);
    // Queued: the head decides what to show when the list has taken the change.
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &AlertPane::showContent, Qt::QueuedConnection);
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &AlertPane::showContent, Qt::QueuedConnection);
}

void AlertPane::connectParts()
{
    connect(&m_head->filter(), &widgets::FilterBar::textChanged, this, &AlertPane::setFilterText);
    connect(&m_head->filter(), &widgets::FilterBar::left, this, &AlertPane::focusContent);
    connect(m_head, &AlertHead::handledShownChanged, this, &AlertPane::setHandledShown);
    connect(m_head, &AlertHead::muteMenuRequested, m_actions, &AlertActions::addMuteEntries);
    connect(m_head, &AlertHead::unmuteEverythingRequested, m_actions,
            [this] { Q_EMIT m_actions->unmuteRequested(Mute().key()); });
    connect(m_table, &AlertTable::actionRequested, this, &AlertPane::onAction);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AlertPane::showContextMenu);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &AlertPane::onEmptyAction);
    m_ageTimer.setInterval(ageInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        m_table->updateAges();
        if (!m_mutes.empty())
            m_head->updateMuteText();
    });
}

void AlertPane::onAction(AlertAction action)
{
    if (action == AlertAction::Filter)
        m_head->filter().activate();
    else if (action == AlertAction::Leave)
        leave();
    else
        m_actions->perform(action);
}

/// One thing at a time, the nearest first.
void AlertPane::leave()
{
    if (m_table->selectionModel()->selectedRows().size() > 1)
        m_table->clearSelection();
    else if (!filterText().isEmpty())
        setFilterText({});
    else
        Q_EMIT left();
}

void AlertPane::setMutes(const std::vector<Mute> &mutes)
{
    if (mutes == m_mutes)
        return;
    m_mutes = mutes;
    m_head->setMutes(mutes);
    m_actions->setMutes(mutes);
    Q_EMIT mutesChanged();
}

std::vector<Alert> AlertPane::unhandled() const
{
    std::vector<Alert> alerts;
    for (int row = 0; row < m_alerts.rowCount(); ++row) {
        if (!m_alerts.rowAt(row).isHandled())
            alerts.push_back(m_alerts.rowAt(row));
    }
    return alerts;
}

QString AlertPane::filterText() const
{
    return m_list->filterText();
}

void AlertPane::setFilterText(const QString &text)
{
    m_list->setFilterText(text);
    m_head->filter().setText(text);
    showContent();
}

void AlertPane::setHandledShown(bool isShown)
{
    m_list->setHandledShown(isShown);
    m_head->setHandledShown(isShown);
    showContent();
}

void AlertPane::focusContent()
{
    showContent(); // what is not shown cannot have the focus
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_list->rowCount() > 0)
        m_table->setCurrentIndex(m_list->index(0, 0));
}

void AlertPane::select(const QStringList &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QString &id : ids) {
        const QModelIndex row = m_list->mapFromSource(m_alerts.index(m_alerts.rowOf(id), 0));
        if (!row.isValid())
            continue;
        selection.select(row, row);
        if (!first.isValid() || row.row() < first.row())
            first = row;
    }
    if (!first.isValid())
        return;
    m_table->setCurrentIndex(first);
    m_table->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(first);
}

void AlertPane::updateCounts()
{
    const AlertCounts counts = countsOf(m_alerts);
    m_head->setCounts(counts);
    showContent();
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

void AlertPane::showContent()
{
    const int hidden = m_list->hiddenCount();
    const bool isFiltered = !filterText().isEmpty();
    m_head->filter().setHiddenCount(isFiltered ? hidden : 0);
    if (m_list->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (isFiltered)
        m_empty->setContent(tr("Nothing matches"), tr("The filter hides %Ln alert(s).", "", hidden),
                            tr("Show all"));
    else if (hidden > 0)
        m_empty->setContent(tr("Nothing needs you"), tr("Somebody has the %Ln that are hidden.", "", hidden),
                            tr("Show handled"));
    else
        m_empty->setContent(tr("Nothing needs you"), tr("What goes wrong appears here."));
    m_stack->setCurrentWidget(m_empty);
}

void AlertPane::onEmptyAction()
{
    if (!filterText().isEmpty())
        setFilterText({});
    else
        setHandledShown(true);
    focusContent();
}

void AlertPane::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void AlertPane::saveState(QSettings &settings) const
{
    m_table->saveHeader(settings, u"alerts/columns"_s);
    settings.setValue(u"alerts/handled"_s, m_list->isHandledShown());
    settings.setValue(u"alerts/filter"_s, filterText());
}

void AlertPane::restoreState(QSettings &settings)
{
    m_table->restoreHeader(settings, u"alerts/columns"_s);
    setHandledShown(settings.value(u"alerts/handled"_s, true).toBool());
    setFilterText(settings.value(u"alerts/filter"_s).toString());
}

QSize AlertPane::sizeHint() const
{
    const int row = widgets::Theme::rowHeight(fontMetrics());
    return {QWidget::sizeHint().width(), m_head->sizeHint().height() + (firstRows + 1) * row};
}

QSize AlertPane::minimumSizeHint() const
{
    const int row = widgets::Theme::rowHeight(fontMetrics());
    return {m_head->minimumSizeHint().width(), m_head->sizeHint().height() + fewestRows * row};
}

void AlertPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->updateAges();
    m_head->updateMuteText();
    m_ageTimer.start();
}

void AlertPane::hideEvent(QHideEvent *event)
{
    m_ageTimer.stop();
    QWidget::hideEvent(event);
}

} // namespace noc::alerts
