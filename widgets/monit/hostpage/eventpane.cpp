// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/eventpane.h"

#include "models/monit/eventexport.h"
#include "models/monit/eventmodel.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hostpage/timelinefilter.h"
#include "widgets/monit/rows/rowview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace noc::monit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = HistoryReader::State;
namespace space = widgets::space;

namespace {

constexpr auto worthAnnouncing = 300ms;

RowLayout rowLayout()
{
    RowLayout layout;
    layout.severityRole = EventModel::SeverityRole;
    layout.severityColumn = EventModel::What;
    layout.timeRole = EventModel::TimeRole;
    layout.timeColumn = EventModel::Time;
    layout.dayColumn = EventModel::Day;
    layout.hasMarker = true;
    layout.nameColumns = {EventModel::ServiceName};
    layout.quietColumns = {EventModel::ActionTaken};
    return layout;
}

} // namespace

EventPane::EventPane(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new EventModel(this))
    , m_filter(new TimelineFilter(*m_model, this))
    , m_reader(new HistoryReader(clock, this))
    , m_slow(this)
    , m_bar(new EventBar(theme, this))
    , m_view(new RowView(theme, clock, rowLayout(), this))
    , m_empty(new widgets::EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    buildView();
    m_slow.setSingleShot(true);
    m_slow.setInterval(worthAnnouncing);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::Inner, 0, 0);
    layout->setSpacing(space::Inner);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFoot());
    connectParts();
    updateShown();
}

EventPane::~EventPane() = default;

void EventPane::buildView()
{
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Events"));
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EventModel::Time, Qt::DescendingOrder);
    m_view->setColumns({{12, 0, 14, 18, 10, 16, 15},
                        EventModel::Message,
                        EventModel::What,
                        32,
                        {EventModel::ActionTaken, EventModel::Message, EventModel::Day}});
    m_view->header()->hideSection(EventModel::HostName);
    m_view->header()->moveSection(m_view->header()->visualIndex(EventModel::Day), 0);
}

QWidget *EventPane::buildFoot()
{
    m_foot = new QWidget(this);
    m_footText = new widgets::ElidedLabel(Qt::ElideRight, m_foot);
    m_footText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_footButton = new QToolButton(m_foot);
    m_footButton->setAutoRaise(true);
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(space::Related, 0, space::Inner, space::Inner / 2);
    layout->addWidget(m_footText, 1);
    layout->addWidget(m_footButton);
    return m_foot;
}

void EventPane::connectParts()
{
    connect(m_bar, &EventBar::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_reader->setText(text);
        updateShown();
    });
    connect(m_bar, &EventBar::periodChanged, this, [this] {
        m_reader->setPeriod(m_bar->period());
        updateShown();
    });
    connect(m_bar, &EventBar::exportChosen, this, &EventPane::exportShown);
    connect(m_reader, &HistoryReader::requested, this, &EventPane::historyRequested);
    connect(m_reader, &HistoryReader::stateChanged, this, [this] {
        if (m_reader->state() == State::Loading && !m_slow.isActive())
            m_slow.start();
        updateShown();
    });
    connect(&m_slow, &QTimer::timeout, this, &EventPane::updateShown);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &EventPane::onNoticeAction);
    connect(m_footButton, &QToolButton::clicked, this, [this] {
        m_reader->retry();
        m_reader->readOlder();
    });
    connect(m_view, &RowView::currentRowChanged, this, &EventPane::onCurrentChanged);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventPane::onScrolled);
}

void EventPane::showEvents(const QString &hostId, const QString &hostName,
                           const std::vector<HostEvent> &events)
{
    m_model->clear();
    m_live.clear();
    m_stored.clear();
    m_hostName = hostName;
    m_reader->setHost(hostId);
    applyEvents({0, events, {}});
}

void EventPane::applyEvents(const core::RowDiff<HostEvent> &diff)
{
    core::RowDiff<HostEvent> shown{diff.sequence, diff.put, {}};
    for (const HostEvent &event : diff.put)
        m_live.insert(event.key());
    for (const QByteArray &key : diff.removed) { // the state keeps fewer than the store
        m_live.remove(key);
        if (!m_stored.contains(key))
            shown.removed.push_back(key);
    }
    m_model->apply(shown);
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

void EventPane::setHistoryAvailable(bool isAvailable)
{
    m_reader->setAvailable(isAvailable);
}

void EventPane::showHistory(const HistoryQuery &query, const std::vector<HostEvent> &events, bool isComplete)
{
    const HistoryReader::Answer answer = m_reader->take(query, events, isComplete);
    if (answer == HistoryReader::Answer::Unwanted)
        return;
    if (answer == HistoryReader::Answer::First)
        forgetStored();
    core::RowDiff<HostEvent> added;
    for (const HostEvent &event : events) {
        const QByteArray key = event.key();
        m_stored.insert(key);
        if (m_model->rowOf(key) < 0)
            added.put.push_back(event);
    }
    m_model->apply(added);
    updateShown();
    Q_EMIT countChanged();
}

void EventPane::showHistoryError(const HistoryQuery &query, const core::Error &error)
{
    m_error = error;
    m_reader->fail(query);
}

/// What was read for another text or period would leave holes in this one.
void EventPane::forgetStored()
{
    core::RowDiff<HostEvent> gone;
    for (const QByteArray &key : std::as_const(m_stored)) {
        if (!m_live.contains(key))
            gone.removed.push_back(key);
    }
    m_stored.clear();
    if (gone.removed.size() == static_cast<std::size_t>(m_model->rowCount()))
        m_model->clear();
    else
        m_model->apply(gone);
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

void EventPane::onScrolled(int value)
{
    const QHeaderView *header = m_view->header();
    const bool isOldestLast = header->sortIndicatorSection() == EventModel::Time
        && header->sortIndicatorOrder() == Qt::DescendingOrder;
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (isOldestLast && bar->maximum() > 0 && value == bar->maximum())
        m_reader->readOlder();
}

void EventPane::onNoticeAction()
{
    switch (m_action) {
    case EventsNotice::Action::None:
        break;
    case EventsNotice::Action::ClearSearch:
        return m_bar->clearText();
    case EventsNotice::Action::ShowEverything:
        return m_bar->showEverything();
    case EventsNotice::Action::ReadOlder:
        return m_reader->readOlder();
    case EventsNotice::Action::Retry:
        return m_reader->retry();
    }
}

void EventPane::exportShown(EventBar::Format format)
{
    const std::vector<HostEvent> events = m_filter->shown();
    const QString name = eventFileName(m_hostName, m_clock.now().toLocalTime().date());
    if (format == EventBar::Format::Csv)
        Q_EMIT exportRequested(eventsToCsv(events), name + u".csv"_s);
    else
        Q_EMIT exportRequested(eventsToJson(events), name + u".json"_s);
}

EventsView EventPane::eventsView() const
{
    return {m_reader->state(), m_bar->text(), m_bar->period(), m_error, m_model->rowCount() > 0};
}

void EventPane::updateShown()
{
    m_filter->setFrom(m_reader->from());
    const State state = m_reader->state();
    const bool hasRows = m_filter->rowCount() > 0;
    const bool isQuietlyLoading = state == State::Loading && m_slow.isActive();
    m_bar->setExportEnabled(hasRows);
    if (hasRows)
        m_stack->setCurrentWidget(m_view);
    else if (!isQuietlyLoading)
        showNotice();
    m_foot->setVisible(hasRows && state != State::Unavailable);
    if (isQuietlyLoading)
        return;
    m_footText->setText(footOf(eventsView()));
    const bool isFailed = state == State::Failed;
    m_footButton->setVisible(isFailed || state == State::Idle || state == State::Partial);
    m_footButton->setText(isFailed ? tr("Retry") : tr("Load older"));
}

void EventPane::showNotice()
{
    const EventsNotice notice = noticeOf(eventsView());
    m_action = notice.action;
    m_empty->setContent(notice.title, notice.sentence, notice.button);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace noc::monit
