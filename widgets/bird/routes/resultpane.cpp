// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/resultpane.h"

#include "models/bird/routes/routetablemodel.h"
#include "models/core/text.h"
#include "widgets/bird/routes/resultbar.h"
#include "widgets/bird/routes/resulttable.h"
#include "widgets/bird/routes/resulttext.h"
#include "widgets/bird/routes/routeactions.h"
#include "widgets/bird/routes/routedetails.h"
#include "widgets/bird/routes/routepeers.h"
#include "widgets/common/banner.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/tabseparated.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RouteRun::State;

namespace {

constexpr auto tickWhileRunning = 500ms;
constexpr auto tickAtRest = 10s; // ages

/// BIRD 3.0 to 3.2 answer `for` with every prefix that holds the address; the longest is what was asked for.
RouteFilter withLongestOnly(RouteFilter filter, const RouteRequest &request)
{
    if (request.translation.isEveryCoveringPrefix && !filter.longestMatch)
        filter.longestMatch = prefixKey(request.query.net.toLatin1());
    return filter;
}

} // namespace

ResultPane::ResultPane(RouteRun *run, const LookingGlass &glass, const core::Clock &clock,
                       const widgets::Theme &theme, const RouteNames &names, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_glass(glass)
    , m_model(new RouteTableModel(this))
    , m_bar(new ResultBar(theme, this))
    , m_banner(new widgets::Banner(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new ResultTable(theme, clock, names, this))
    , m_details(new RouteDetails(theme, clock, names, this))
    , m_actions(new RouteActions(names, this))
{
    m_run->setParent(this);
    m_table->setModel(m_model);
    layOut();
    connect(m_bar, &ResultBar::stopRequested, m_run, &RouteRun::stop);
    connect(m_bar, &ResultBar::rememberRequested, this, &ResultPane::rememberRequested);
    connect(m_bar, &ResultBar::saveRequested, this, &ResultPane::saveRequested);
    connect(m_bar, &ResultBar::exportRequested, this, &ResultPane::exportRequested);
    connect(m_banner, &widgets::Banner::actionTriggered, m_run, &RouteRun::start);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultPane::onSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ResultPane::showMenu);
    connect(m_details, &RouteDetails::pathChosen, this, &ResultPane::choosePath);
    connect(m_actions, &RouteActions::copyRowsRequested, this, &ResultPane::copySelection);
    connect(m_actions, &RouteActions::copyTextRequested, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    auto *raw = new QShortcut(QKeySequence(Qt::Key_R), this);
    raw->setContext(Qt::WidgetWithChildrenShortcut);
    connect(raw, &QShortcut::activated, m_details, &RouteDetails::toggleRaw);
    followRun();
}

ResultPane::~ResultPane() = default;

void ResultPane::layOut()
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void ResultPane::followRun()
{
    connect(m_run, &RouteRun::started, this, &ResultPane::onStarted);
    connect(m_run, &RouteRun::changed, this, &ResultPane::onChanged);
    connect(m_model, &RouteTableModel::workingChanged, this, &ResultPane::onSelected);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, [this] {
            showState();
            showWhatIsThere();
        });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        showState();
        m_table->viewport()->update();
    });
    onStarted();
    onChanged();
}

void ResultPane::onStarted()
{
    m_details->setRanking(rankingOptions(m_glass.state(), m_run->request().router));
    m_model->setFilter(withLongestOnly(m_model->query().filter, m_run->request()));
    m_model->showTable(m_run->result().table);
    onSelected();
}

void ResultPane::onChanged()
{
    m_model->tableGrew();
    m_tick.start(m_run->isRunning() ? tickWhileRunning : core::Milliseconds(tickAtRest));
    showState();
    showNotice();
    showWhatIsThere();
    if (!m_run->isRunning())
        onSelected();
}

void ResultPane::showState()
{
    const RouteResult &result = m_run->result();
    m_bar->showState(runSeverity(*m_run), runText(*m_run, hiddenCount()), m_run->isRunning());
    QString why;
    if (m_run->isRunning())
        why = tr("The reply is not whole yet.");
    else if (result.raw.isEmpty())
        why = tr("There is no reply to save.");
    else if (!result.isRawWhole)
        why = tr("The reply was too long to keep all of it; export the table instead.");
    m_bar->setSaving(why, result.table->size() > 0 && !m_run->isRunning());
    Q_EMIT changed();
}

void ResultPane::showNotice()
{
    const auto notice = runNotice(*m_run, versionOf(m_glass, m_run->request().router));
    if (notice)
        m_banner->showContent(*notice);
    else
        m_banner->hide();
}

QString ResultPane::countsText() const
{
    QStringList lines;
    for (const RouteCount::Table &table : m_run->result().counts.tables)
        lines.append(tr("%1: %2 of %3 routes for %4 networks")
                         .arg(core::displayable(table.table), QLocale().toString(table.routes),
                              QLocale().toString(table.allRoutes), QLocale().toString(table.networks)));
    return lines.join(u'\n');
}

void ResultPane::showWhatIsThere()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_splitter) : m_empty);
    if (hasRows)
        return;
    const QString router = core::displayable(m_run->result().router);
    if (m_run->result().table->size() > 0)
        m_empty->setContent(tr("Nothing fits the filter"), tr("All routes of this answer are hidden."));
    else if (m_run->isRunning())
        m_empty->setContent(tr("Asking %1").arg(router),
                            core::displayable(QString::fromUtf8(m_run->result().command)));
    else if (m_run->state() == State::Failed || m_run->state() == State::Stopped)
        m_empty->setContent(tr("Nothing came"), tr("The line above says why."));
    else if (!m_run->result().counts.tables.empty())
        m_empty->setContent(tr("How many routes"), countsText());
    else
        m_empty->setContent(tr("No such route"), tr("%1 has none that fits the query.").arg(router));
}

void ResultPane::setFilterText(const QString &text)
{
    m_model->setFilter(withLongestOnly(routeFilterFromText(text), m_run->request()));
    showState();
}

int ResultPane::hiddenCount() const
{
    // While routes arrive, those that are not shown yet are not hidden.
    if (m_model->query().filter.isEmpty() || m_model->isWorking())
        return 0;
    return static_cast<int>(m_run->result().table->size()) - m_model->rowCount();
}

void ResultPane::copySelection() const
{
    NameHiding hidden(hiding());
    widgets::copySelectedRows(*m_table, [&hidden](const QModelIndex &cell) { return hidden.cell(cell); });
}

HidingRules ResultPane::hiding() const
{
    HidingRules rules = parentWidget() ? hidingFor(*parentWidget()) : HidingRules();
    rules.protocolNames += m_run->result().table->protocolNames();
    return rules;
}

core::Result<QByteArray> ResultPane::exported(ExportFormat format) const
{
    ExportOptions options;
    options.format = format;
    options.columns = m_table->shownColumns();
    options.valueRole = RouteTableModel::ValueRole;
    options.hiding = hiding();
    return exportTable(*m_model, options);
}

QByteArray ResultPane::splitterState() const
{
    return m_splitter->saveState();
}

void ResultPane::setSplitterState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void ResultPane::setDetailsShown(bool isShown)
{
    m_details->setVisible(isShown);
}

void ResultPane::onSelected()
{
    m_details->showRoute(m_run->result(), m_model->tableRow(m_table->currentIndex().siblingAtColumn(0)));
    showState();
}

void ResultPane::choosePath(qsizetype row)
{
    const QModelIndexList found =
        m_model->match(m_model->index(0, 0), RouteTableModel::TableRowRole, row, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_table->setCurrentIndex(found.first());
}

void ResultPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"route-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(*menu, m_model->routeAt(index));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace noc::bird
