// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/hostpage.h"

#include "models/core/text.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/question.h"
#include "widgets/common/theme.h"
#include "widgets/common/windowstate.h"
#include "widgets/monit/control/hostcontrol.h"
#include "widgets/monit/control/orderpane.h"
#include "widgets/monit/control/serviceactions.h"
#include "widgets/monit/hostpage/eventpane.h"
#include "widgets/monit/hostpage/hostfacts.h"
#include "widgets/monit/hostpage/hosthead.h"
#include "widgets/monit/hostpage/hostnotices.h"
#include "widgets/monit/hostpage/outputpane.h"
#include "widgets/monit/hostpage/problemlist.h"
#include "widgets/monit/hostpage/servicepane.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace space = widgets::space;

HostPage::HostPage(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_timer(this)
    , m_stack(new QStackedWidget(this))
    , m_top(new QScrollArea)
    , m_head(new HostHead(theme))
    , m_notices(new HostNotices(theme))
    , m_problems(new ProblemList(theme))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_tabs(new QTabWidget)
    , m_services(new ServicePane(theme, clock))
    , m_eventPane(new EventPane(theme, clock))
    , m_orderPane(new OrderPane(theme, clock))
    , m_output(new OutputPane)
    , m_control(new HostControl(theme, this))
{
    auto *empty = new widgets::EmptyState;
    empty->setContent(tr("No host selected"), tr("Select a host to see its services and events."));
    m_stack->addWidget(empty);
    m_stack->addWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_timer.setInterval(1s);
    connectParts();
    connectControl();
}

HostPage::~HostPage() = default;

/// Head, notices and problems: as high as they are, but never more than their share of the page.
QWidget *HostPage::buildTop()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Related);
    layout->setSpacing(space::Page);
    layout->addWidget(m_head);
    layout->addWidget(m_notices);
    layout->addWidget(m_problems);
    layout->addStretch();
    m_top->setWidget(content);
    m_top->setWidgetResizable(true);
    m_top->setFrameShape(QFrame::NoFrame);
    m_top->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_top->setFocusPolicy(Qt::NoFocus);
    return m_top;
}

QWidget *HostPage::buildContent()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_services, tr("Services"));
    m_tabs->addTab(m_eventPane, tr("Events"));
    m_tabs->addTab(m_orderPane, tr("Orders"));
    m_tabs->setTabVisible(2, false);
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_output);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(m_splitter, 1);
    return content;
}

void HostPage::connectParts()
{
    connect(&m_timer, &QTimer::timeout, this, &HostPage::tick);
    connect(m_head, &HostHead::openUrlRequested, this, &HostPage::openUrlRequested);
    connect(m_problems, &ProblemList::serviceActivated, this, &HostPage::showService);
    connect(m_services, &ServicePane::textSelected, m_output, &OutputPane::showText);
    connect(m_eventPane, &EventPane::textSelected, m_output, &OutputPane::showText);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_output->showText({}, {}); });
    connect(m_eventPane, &EventPane::countChanged, this, [this] {
        const int count = m_eventPane->count();
        m_tabs->setTabText(1, count == 0 ? tr("Events") : tr("Events (%Ln)", nullptr, count));
    });
    connect(m_notices, &HostNotices::acceptRequested, this, [this] { Q_EMIT acceptRequested(hostId()); });
    connect(m_notices, &HostNotices::repinRequested, this, [this] {
        const QString id = hostId();
        widgets::ask(
            this,
            {tr("Trust the new source"),
             tr("Does %1 report from %2 now?")
                 .arg(core::displayable(m_host->name()), m_host->conflict.otherSource.address.toString()),
             tr("From now on only reports from there are shown as this host."), tr("Trust the new source"),
             true},
            [this, id] { Q_EMIT repinRequested(id); });
    });
    m_top->widget()->installEventFilter(this);
}

void HostPage::connectControl()
{
    ServiceActions &actions = m_control->actions();
    QAction *restart = actions.action(ServiceAction::Restart);
    restart->setShortcut(tr("Ctrl+R", "restart a service"));
    restart->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_services->setActions(actions.all());
    connect(m_services, &ServicePane::selectionChanged, this,
            [this] { m_control->setSelectedServices(m_services->selectedServices()); });
    connect(m_problems, &ProblemList::menuRequested, m_control, &HostControl::showMenu);
    connect(m_orderPane, &OrderPane::textSelected, m_output, &OutputPane::showWords);
    connect(m_control, &HostControl::ordersChanged, this, [this](const core::RowDiff<ServiceOrder> &diff) {
        m_orderPane->applyOrders(diff);
        m_services->showOrders(m_control->orders().newestOf(hostId()));
        showOrderCount();
    });
}

void HostPage::showOrderCount()
{
    const int count = m_orderPane->count();
    m_tabs->setTabVisible(2, count > 0);
    m_tabs->setTabText(2, tr("Orders (%Ln)", nullptr, count));
}

void HostPage::showHost(const Host &host)
{
    const bool isOther = !m_host || m_host->id != host.id;
    m_host = host;
    if (isOther) {
        m_output->showText({}, {});
        m_eventPane->showEvents(host.id, host.name(), m_events.of(host.id));
        m_top->verticalScrollBar()->setValue(0);
    }
    m_services->showHost(host);
    m_control->setHost(host);
    if (isOther) {
        m_services->showOrders(m_control->orders().newestOf(host.id));
        m_orderPane->showOrders(m_control->orders().of(host.id));
        showOrderCount();
    }
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_tabs);
    updateProblems();
    updateTop();
    if (isVisible())
        m_timer.start();
}

void HostPage::clear()
{
    m_host.reset();
    m_timer.stop();
    m_services->clear();
    m_control->setHost(std::nullopt);
    m_eventPane->showEvents({}, {}, {});
    m_output->showText({}, {});
    m_stack->setCurrentIndex(0);
}

void HostPage::applyEvents(const core::RowDiff<HostEvent> &diff)
{
    const core::RowDiff<HostEvent> own = m_events.apply(diff, hostId());
    if (own.isEmpty())
        return;
    m_eventPane->applyEvents(own);
    updateProblems();
}

void HostPage::setConnect(ConnectActions &connect)
{
    m_head->setConnect(connect);
}

void HostPage::setFilterText(const QString &text)
{
    m_services->setFilterText(text);
}

QString HostPage::hostId() const
{
    return m_host ? m_host->id : QString();
}

void HostPage::showService(const QString &name)
{
    m_tabs->setCurrentWidget(m_services);
    m_services->showService(name);
}

void HostPage::copySelection()
{
    if (m_tabs->currentWidget() == m_services)
        m_services->copySelection();
    else if (m_tabs->currentWidget() == m_orderPane)
        m_orderPane->copySelection();
    else
        m_eventPane->copySelection();
}

void HostPage::saveState(QSettings &settings, const QString &key) const
{
    m_services->saveState(settings, key + "/services"_L1);
    m_eventPane->saveState(settings, key + "/events"_L1);
    m_orderPane->saveState(settings, key + "/orders"_L1);
    widgets::windowstate::saveSplitter(settings, key + "/splitter"_L1, *m_splitter);
}

void HostPage::restoreState(QSettings &settings, const QString &key)
{
    m_services->restoreState(settings, key + "/services"_L1);
    m_eventPane->restoreState(settings, key + "/events"_L1);
    m_orderPane->restoreState(settings, key + "/orders"_L1);
    static_cast<void>(widgets::windowstate::restoreSplitter(settings, key + "/splitter"_L1, *m_splitter));
}

QSize HostPage::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 40};
}

QSize HostPage::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 16};
}

void HostPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_host)
        return;
    tick();
    m_timer.start();
}

void HostPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void HostPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTop();
}

bool HostPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_top->widget() && event->type() == QEvent::LayoutRequest)
        fitTop();
    return QWidget::eventFilter(watched, event);
}

void HostPage::updateProblems()
{
    if (m_host)
        m_problems->showProblems(problemsOf(*m_host, m_events.of(m_host->id)), m_clock.now());
}

void HostPage::updateTop()
{
    if (!m_host)
        return;
    m_head->showHost(*m_host, m_clock.now());
    m_notices->showNotices(noticesOf(*m_host, m_clock.now()));
    fitTop();
}

void HostPage::fitTop()
{
    const QWidget *content = m_top->widget();
    const int wanted = content->layout()->hasHeightForWidth() ? content->layout()->heightForWidth(width())
                                                              : content->sizeHint().height();
    m_top->setFixedHeight(std::clamp(wanted, 0, height() * 45 / 100));
}

void HostPage::tick()
{
    updateTop();
    m_problems->updateAges(m_clock.now());
    m_services->refreshAges();
    m_eventPane->refreshAges();
    m_orderPane->refreshAges();
}

} // namespace noc::monit
