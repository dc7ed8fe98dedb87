// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/eventpane.h"

#include "models/monit/eventmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/monit/rows/rowview.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::monit {

namespace space = widgets::space;

namespace {

RowLayout rowLayout()
{
    RowLayout layout;
    layout.severityRole = EventModel::SeverityRole;
    layout.severityColumn = EventModel::What;
    layout.timeRole = EventModel::TimeRole;
    layout.timeColumn = EventModel::Time;
    layout.nameColumns = {EventModel::ServiceName};
    layout.quietColumns = {EventModel::ActionTaken};
    return layout;
}

} // namespace

EventPane::EventPane(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new EventModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new RowView(theme, clock, rowLayout(), this))
    , m_empty(new widgets::EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortRole(EventModel::SortRole);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Events"));
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EventModel::Time, Qt::DescendingOrder);
    m_view->setColumns({{15, 0, 14, 18, 10, 16},
                        EventModel::Message,
                        EventModel::What,
                        32,
                        {EventModel::ActionTaken, EventModel::Message}});
    m_view->header()->hideSection(EventModel::HostName);
    m_search->setPlaceholderText(tr("Search events"));
    m_search->setClearButtonEnabled(true);
    QAction *icon =
        m_search->addAction(theme.symbol(QLatin1StringView("search")), QLineEdit::LeadingPosition);
    connect(&theme, &widgets::Theme::changed, icon,
            [icon, &theme] { icon->setIcon(theme.symbol(QLatin1StringView("search"))); });

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Inner, 0, 0);
    layout->setSpacing(space::Inner);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        updateShown();
    });
    connect(m_empty, &widgets::EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    connect(m_view, &RowView::currentRowChanged, this, &EventPane::onCurrentChanged);
    updateShown();
}

EventPane::~EventPane() = default;

void EventPane::showEvents(const std::vector<HostEvent> &events)
{
    m_model->clear();
    applyEvents({0, events, {}});
}

void EventPane::applyEvents(const core::RowDiff<HostEvent> &diff)
{
    m_model->apply(diff);
    updateShown();
    Q_EMIT countChanged();
}

int EventPane::count() const
{
    return m_model->rowCount();
}

void EventPane::refreshAges()
{
    m_view->updateAges();
}

void EventPane::copySelection() const
{
    m_view->copySelection();
}

void EventPane::saveState(QSettings &settings, const QString &key) const
{
    m_view->saveHeader(settings, key);
}

void EventPane::restoreState(QSettings &settings, const QString &key)
{
    m_view->restoreHeader(settings, key);
}

void EventPane::onCurrentChanged(const QModelIndex &current)
{
    const QString text = current.data(EventModel::FullTextRole).toString();
    const QString service = current.siblingAtColumn(EventModel::ServiceName).data().toString();
    const QString what = current.siblingAtColumn(EventModel::What).data().toString();
    Q_EMIT textSelected(tr("%1: %2", "service, what happened").arg(service, what), text);
}

void EventPane::updateShown()
{
    const bool isSearching = !m_search->text().isEmpty();
    if (m_filter->rowCount() > 0)
        m_stack->setCurrentWidget(m_view);
    else if (isSearching && m_model->rowCount() > 0) {
        m_empty->setContent(tr("Nothing found"),
                            tr("No event of this host contains “%1”.").arg(m_search->text()),
                            tr("Clear search"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_empty->setContent(tr("No events"),
                            tr("This host has told of no change since nocdesk was started."));
        m_stack->setCurrentWidget(m_empty);
    }
}

} // namespace noc::monit
