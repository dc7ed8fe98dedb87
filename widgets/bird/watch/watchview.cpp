// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/watch/watchview.h"

#include "widgets/bird/log/statedelegate.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/common/columnfilter.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::ColumnFilter;
namespace space = widgets::space;

namespace {

constexpr auto tick = 5s;

QList<ColumnFilter::Field> watchFields()
{
    return {{u"state"_s, WatchModel::State},   {u"watch"_s, WatchModel::Name},
            {u"router"_s, WatchModel::Router}, {u"query"_s, WatchModel::Query},
            {u"best"_s, WatchModel::Best},     {{}, WatchModel::Change}};
}

QList<ColumnFilter::Field> eventFields()
{
    return {{u"state"_s, WatchEventModel::Kind},    {u"watch"_s, WatchEventModel::Watch},
            {u"router"_s, WatchEventModel::Router}, {u"prefix"_s, WatchEventModel::Prefix},
            {{}, WatchEventModel::Before},          {{}, WatchEventModel::After}};
}

StateDelegate::Columns watchColumns()
{
    StateDelegate::Columns columns;
    columns.state = WatchModel::State;
    columns.bold = WatchModel::Name;
    columns.times = {WatchModel::Since, WatchModel::LastAsked};
    columns.fixed = {WatchModel::Query};
    columns.quiet = {WatchModel::Best, WatchModel::LastAsked};
    columns.sortRole = WatchModel::SortRole;
    columns.severityRole = WatchModel::SeverityRole;
    return columns;
}

StateDelegate::Columns eventColumns()
{
    StateDelegate::Columns columns;
    columns.state = WatchEventModel::Kind;
    columns.times = {WatchEventModel::Time};
    columns.fixed = {WatchEventModel::Prefix};
    columns.quiet = {WatchEventModel::Time, WatchEventModel::Before};
    columns.sortRole = WatchEventModel::SortRole;
    columns.severityRole = WatchEventModel::SeverityRole;
    return columns;
}

} // namespace

WatchView::WatchView(WatchFeed &feed, const core::Clock &clock, const widgets::Theme &theme, QWidget *parent)
    : View(parent)
    , m_feed(feed)
    , m_watchFilter(new ColumnFilter(watchFields(), WatchModel::SortRole, this))
    , m_eventFilter(new ColumnFilter(eventFields(), WatchEventModel::SortRole, this))
    , m_watchTable(new DataTree(theme, this))
    , m_eventTable(new DataTree(theme, this))
    , m_add(new QPushButton(tr("&Watch routes…"), this))
    , m_edit(new QPushButton(tr("C&hange…"), this))
    , m_remove(new QPushButton(tr("Re&move…"), this))
    , m_accept(new QPushButton(tr("Accept cha&nges…"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
{
    setUpTables(clock, theme);
    layOut();
    connectParts();
    followFeed();
    m_tick.start(tick);
    showContent();
}

WatchView::~WatchView() = default;

void WatchView::setUpTables(const core::Clock &clock, const widgets::Theme &theme)
{
    m_watchFilter->setSourceModel(&m_model);
    m_eventFilter->setSourceModel(&m_events);
    m_watchTable->setModel(m_watchFilter);
    m_eventTable->setModel(m_eventFilter);
    m_watchTable->setItemDelegate(new StateDelegate(watchColumns(), theme, clock, this));
    m_eventTable->setItemDelegate(new StateDelegate(eventColumns(), theme, clock, this));
    m_watchTable->setAccessibleName(tr("Watches"));
    m_eventTable->setAccessibleName(tr("What happened"));
    for (DataTree *tree : {m_watchTable, m_eventTable}) {
        tree->setRootIsDecorated(false);
        tree->setSortingEnabled(true);
    }
    m_watchTable->setFirstWidths({24, 22, 16, 20, 11, 26, 46, 9, 12});
    m_eventTable->setFirstWidths({10, 20, 16, 24, 18, 34, 34});
    m_watchTable->sortByColumn(WatchModel::State, Qt::DescendingOrder);
    m_eventTable->sortByColumn(WatchEventModel::Time, Qt::DescendingOrder);
}

QWidget *WatchView::createButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::Page, space::Related, space::Page, space::Related);
    layout->setSpacing(space::Related);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_accept);
    m_accept->setToolTip(
        tr("What the selected watches found is as it should be from now on; ends their alerts"));
    m_remove->setToolTip(tr("Stop watching (Del)"));
    return bar;
}

void WatchView::layOut()
{
    m_splitter->addWidget(m_watchTable);
    m_splitter->addWidget(m_eventTable);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(createButtons());
    inner->addWidget(m_splitter, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void WatchView::followFeed()
{
    m_model.apply(m_feed.snapshot());
    connect(&m_feed, &WatchFeed::changed, this, [this](const core::RowDiff<WatchRow> &diff) {
        m_model.apply(diff);
        showContent();
    });
    connect(&m_feed, &WatchFeed::happened, this, [this](const std::vector<WatchEvent> &events) {
        m_events.add(events);
        showContent();
    });
    readPast();
}

void WatchView::readPast()
{
    core::onResult(m_feed.events({}), this, [this](const core::Result<std::vector<WatchEvent>> &events) {
        if (events) // without a history, what happens from now on is shown
            m_events.addOlder(*events);
        showContent();
    });
}

void WatchView::setRouters(const QStringList &names)
{
    m_routers = names;
}

QStringList WatchView::filterFields() const
{
    QStringList names = m_watchFilter->fieldNames() + m_eventFilter->fieldNames();
    names.removeDuplicates();
    return names;
}

void WatchView::setFilterText(const QString &text)
{
    m_watchFilter->setFilterText(text);
    m_eventFilter->setFilterText(text);
    showContent();
}

int WatchView::hiddenCount() const
{
    return m_watchFilter->hidden() + m_eventFilter->hidden();
}

void WatchView::copySelection()
{
    (m_eventTable->hasFocus() ? m_eventTable : m_watchTable)->copySelection();
}

void WatchView::focusContent()
{
    m_watchTable->setFocus();
}

void WatchView::setWatches(const std::vector<Watch> &watches)
{
    m_watches = watches;
    showContent();
}

void WatchView::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    showContent();
}

void WatchView::showContent()
{
    const bool isAny = m_model.rowCount() > 0 || m_events.rowCount() > 0 || !m_watches.empty();
    m_stack->setCurrentIndex(isAny ? 0 : 1);
    m_empty->setContent(tr("Nothing is watched"),
                        tr("Watch a prefix or an AS: an alert tells when its routes go away or come from "
                           "somebody else."),
                        m_isEditable ? tr("Watch routes…") : QString());
    updateButtons();
    Q_EMIT filterChanged();
    Q_EMIT countsChanged();
}

void WatchView::updateButtons()
{
    const bool isOne = !selectedName().isEmpty();
    m_add->setVisible(m_isEditable);
    m_edit->setVisible(m_isEditable);
    m_remove->setVisible(m_isEditable);
    m_edit->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_accept->setEnabled(std::ranges::any_of(selected(), [this](const WatchKey &key) {
        const int row = m_model.rowOf(key);
        return row >= 0 && m_model.rowAt(row).changeTotal > 0;
    }));
}

std::vector<WatchKey> WatchView::selected() const
{
    std::vector<WatchKey> keys;
    for (const QModelIndex &row : m_watchTable->chosenRows())
        keys.push_back(row.data(WatchModel::KeyRole).value<WatchKey>());
    return keys;
}

/// Empty when the selected rows are of several watches.
QString WatchView::selectedName() const
{
    const std::vector<WatchKey> keys = selected();
    const bool isOne = !keys.empty() && std::ranges::all_of(keys, [&keys](const WatchKey &key) {
        return key.watch == keys.front().watch;
    });
    return isOne ? keys.front().watch : QString();
}

void WatchView::saveState(QSettings &settings, const QString &prefix) const
{
    m_watchTable->saveHeader(settings, prefix + "watches"_L1);
    m_eventTable->saveHeader(settings, prefix + "events"_L1);
    settings.setValue(prefix + "splitter"_L1, m_splitter->saveState());
}

void WatchView::restoreState(QSettings &settings, const QString &prefix)
{
    m_watchTable->restoreHeader(settings, prefix + "watches"_L1);
    m_eventTable->restoreHeader(settings, prefix + "events"_L1);
    m_splitter->restoreState(settings.value(prefix + "splitter"_L1).toByteArray());
}

} // namespace noc::bird
