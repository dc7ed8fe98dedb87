// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/differenceview.h"

#include "models/bird/query/tableexport.h"
#include "models/core/text.h"
#include "widgets/bird/difference/differencebar.h"
#include "widgets/bird/difference/differencedelegate.h"
#include "widgets/bird/difference/differencedetails.h"
#include "widgets/bird/difference/differencefilter.h"
#include "widgets/bird/difference/differenceoptions.h"
#include "widgets/bird/difference/sidepicker.h"
#include "widgets/bird/routes/dumpquestion.h"
#include "widgets/bird/routes/querytext.h"
#include "widgets/bird/routes/resultfile.h"
#include "widgets/bird/routes/resulttext.h"
#include "widgets/common/age.h"
#include "widgets/common/banner.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/tabseparated.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;
using State = RouteComparison::State;
namespace space = widgets::space;

namespace {

/// First widths in average characters; 0: hidden, the details have it.
constexpr std::array<int, RouteDiffModel::ColumnCount> widths{14, 26, 60, 30, 30, 0, 0, 16, 12};

void setUp(QTreeView &table, const widgets::Theme &theme)
{
    table.setObjectName(u"differences"_s);
    table.setRootIsDecorated(false);
    table.setUniformRowHeights(true);
    table.setAlternatingRowColors(true);
    table.setSelectionMode(QTreeView::ExtendedSelection);
    table.setHorizontalScrollMode(QTreeView::ScrollPerPixel);
    table.setFrameShape(QFrame::NoFrame);
    table.header()->setStretchLastSection(false);
    for (int column = 0; column < RouteDiffModel::ColumnCount; ++column) {
        const int characters = widths[static_cast<std::size_t>(column)];
        table.setColumnHidden(column, characters == 0);
        table.setColumnWidth(column, characters * table.fontMetrics().averageCharWidth());
    }
    table.header()->setSortIndicatorClearable(true);
    table.header()->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
    theme.styleItemView(table);
}

} // namespace

DifferenceView::DifferenceView(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                               RememberedResults &remembered, QWidget *parent)
    : View(parent)
    , m_glass(glass)
    , m_comparison(glass, clock)
    , m_filter(new DifferenceFilter(m_comparison.model(), this))
    , m_left(new SidePicker(tr("&Left"), remembered, this))
    , m_right(new SidePicker(tr("&Right"), remembered, this))
    , m_isShared(new QCheckBox(tr("Same quer&y"), this))
    , m_options(new DifferenceOptions(this))
    , m_run(new QPushButton(tr("&Compare"), this))
    , m_bar(new DifferenceBar(theme, this))
    , m_banner(new widgets::Banner(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTreeView(this))
    , m_details(new DifferenceDetails(theme, this))
{
    m_left->setObjectName(u"left"_s);
    m_right->setObjectName(u"right"_s);
    m_run->setObjectName(u"compare"_s);
    m_isShared->setChecked(true);
    m_right->setShared(true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new DifferenceDelegate(theme, m_table));
    setUp(*m_table, theme);
    layOut();
    connectParts();
    onChanged();
}

DifferenceView::~DifferenceView()
{
    m_comparison.disconnect(this); // its runs end with it, after our children are gone
}

QWidget *DifferenceView::makeHead()
{
    auto *head = new QWidget(this);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::Related);
    second->addWidget(m_options, 1);
    second->addWidget(m_isShared);
    second->addWidget(m_run);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::Related, space::Related, space::Related, space::Inner);
    layout->setSpacing(space::Inner);
    layout->addWidget(m_left);
    layout->addWidget(m_right);
    layout->addLayout(second);
    return head;
}

void DifferenceView::layOut()
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
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_left);
}

void DifferenceView::connectParts()
{
    for (SidePicker *side : {m_left, m_right}) {
        connect(side, &SidePicker::changed, this, &DifferenceView::shareQuery);
        connect(side, &SidePicker::runRequested, this, &DifferenceView::compare);
    }
    connect(m_isShared, &QCheckBox::toggled, this, [this](bool isShared) {
        m_right->setShared(isShared);
        shareQuery();
    });
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_comparison.state() == State::Loading)
            m_comparison.stop();
        else
            compare();
    });
    connect(m_options, &DifferenceOptions::changed, this,
            [this] { m_comparison.compareAgain(m_options->options()); });
    connect(m_banner, &widgets::Banner::actionTriggered, this, &DifferenceView::compare);
    connect(m_bar, &DifferenceBar::kindToggled, this, [this](RouteDifference::Kind kind, bool isShown) {
        m_filter->setShown(kind, isShown);
        showWhatIsThere();
        Q_EMIT filterChanged();
    });
    connect(m_bar, &DifferenceBar::exportRequested, this,
            [this](ExportFormat format) { exportTo(static_cast<int>(format)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DifferenceView::onSelected);
    connect(&m_comparison, &RouteComparison::changed, this, &DifferenceView::onChanged);
    connect(&m_glass, &LookingGlass::protocolsChanged, this, &DifferenceView::updateNames);
}

void DifferenceView::setRouters(const QStringList &names)
{
    if (m_routers == names)
        return;
    const bool isFirst = m_routers.isEmpty();
    m_routers = names;
    m_left->setRouters(names);
    m_right->setRouters(names);
    if (isFirst && names.size() > 1)
        m_right->chooseRouter(names.at(1));
    updateNames();
}

void DifferenceView::updateNames()
{
    for (SidePicker *side : {m_left, m_right})
        side->setNames(routerNames(m_glass, side->router()).protocols, knownTables(m_glass, side->router()));
}

/// The right follows the left, except where one of them is what it is.
void DifferenceView::shareQuery()
{
    if (m_isShared->isChecked() && !m_right->result()
        && !(m_left->result() && m_left->result()->query.isEmpty()))
        m_right->setQuery(m_left->query());
    updateNames();
}

void DifferenceView::setFilterText(const QString &text)
{
    m_filter->setWords(text.split(u' ', Qt::SkipEmptyParts));
    showWhatIsThere();
    Q_EMIT filterChanged();
}

int DifferenceView::hiddenCount() const
{
    return m_filter->hiddenCount();
}

void DifferenceView::copySelection()
{
    NameHiding hidden(rules());
    widgets::copySelectedRows(*m_table, [&hidden](const QModelIndex &cell) { return hidden.cell(cell); });
}

void DifferenceView::refresh()
{
    if (m_comparison.left() && m_comparison.state() != State::Loading)
        compare();
}

void DifferenceView::focusContent()
{
    if (m_filter->rowCount() > 0)
        m_table->setFocus();
    else
        m_left->setFocus();
}

void DifferenceView::saveState(QSettings &settings, const QString &prefix) const
{
    settings.setValue(prefix + "columns"_L1 + QString::number(RouteDiffModel::ColumnCount),
                      m_table->header()->saveState());
    settings.setValue(prefix + "splitter"_L1, m_splitter->saveState());
    settings.setValue(prefix + "same query"_L1, m_isShared->isChecked());
}

void DifferenceView::restoreState(QSettings &settings, const QString &prefix)
{
    m_table->header()->restoreState(
        settings.value(prefix + "columns"_L1 + QString::number(RouteDiffModel::ColumnCount)).toByteArray());
    m_splitter->restoreState(settings.value(prefix + "splitter"_L1).toByteArray());
    m_isShared->setChecked(settings.value(prefix + "same query"_L1, true).toBool());
}

QueryResult<ComparedSide> DifferenceView::sideOf(const SidePicker &picker) const
{
    if (const RouteResult *result = picker.result())
        return ComparedSide{std::nullopt, *result};
    auto query = parseRouteQuery(picker.query());
    if (!query)
        return std::unexpected(query.error());
    query->isWithAttributes = true; // what is not asked for cannot be compared
    query->isCount = false;
    const auto request = makeRequest(m_glass, picker.router(), *query);
    if (!request)
        return std::unexpected(request.error());
    return ComparedSide{*request, {}};
}

void DifferenceView::compare()
{
    for (const SidePicker *side : {m_left, m_right}) {
        if (const auto read = sideOf(*side); !read) {
            m_isBroken = true;
            m_banner->showContent(
                {Severity::Warning, queryErrorText(read.error()), queryAdviceText(read.error()), {}, {}});
            return;
        }
    }
    m_isBroken = false;
    start(*sideOf(*m_left), *sideOf(*m_right));
}

void DifferenceView::start(ComparedSide left, ComparedSide right)
{
    QStringList slow;
    for (ComparedSide *side : {&left, &right}) {
        if (!side->request || !needsConsent(m_glass, *side->request))
            continue;
        slow.append(side->request->router);
        side->request->isConfirmed = true; // by the time that it is asked
    }
    slow.removeDuplicates();
    if (slow.isEmpty())
        return m_comparison.start(left, right, m_options->options());
    askForDump(
        this, slow, [this, left, right] { m_comparison.start(left, right, m_options->options()); }, {},
        [this] { m_left->focusQuery(); });
}

void DifferenceView::onChanged()
{
    const RouteRun *left = m_comparison.left();
    const RouteRun *right = m_comparison.right();
    if (left && right) {
        m_filter->setTables(left->result().table, right->result().table);
        m_details->setTitles(sideTitle(left), sideTitle(right));
    }
    m_run->setText(m_comparison.state() == State::Loading ? tr("&Stop") : tr("&Compare"));
    m_bar->setCounts(m_filter->counts());
    m_bar->setText(progressText());
    m_bar->setExportEnabled(m_filter->rowCount() > 0);
    m_bar->setVisible(m_comparison.state() != State::Idle);
    showBanner();
    showWhatIsThere();
    onSelected();
    Q_EMIT filterChanged();
    Q_EMIT countsChanged();
}

QString DifferenceView::sideTitle(const RouteRun *run)
{
    const RouteResult &result = run->result();
    const QString query = result.query.isEmpty() ? tr("all routes") : result.query;
    return u"%1, %2, %3"_s.arg(result.router, query, widgets::exactTimeText(result.when));
}

QString DifferenceView::progressText() const
{
    const RouteRun *left = m_comparison.left();
    const RouteRun *right = m_comparison.right();
    if (!left || !right)
        return {};
    if (m_comparison.state() == State::Comparing)
        return tr("Comparing %1 with %2")
            .arg(routesText(left->result().table->size()), routesText(right->result().table->size()));
    return tr("Left: %1   Right: %2").arg(runText(*left, 0), runText(*right, 0));
}

void DifferenceView::showBanner()
{
    if (m_isBroken)
        return;
    for (const RouteRun *run : {m_comparison.left(), m_comparison.right()}) {
        if (!run || m_comparison.state() == State::Idle)
            continue;
        if (run->state() == RouteRun::State::Failed || run->state() == RouteRun::State::Stopped
            || (run->state() == RouteRun::State::Done && run->result().isPartial)) {
            auto notice = runNotice(*run, versionOf(m_glass, run->request().router));
            if (run->result().isPartial && notice)
                notice->advice = tr("What is missing on a side would look as if it were gone.");
            if (notice)
                return m_banner->showContent(*notice);
        }
    }
    m_banner->hide();
}

void DifferenceView::showWhatIsThere()
{
    const bool hasRows = m_filter->rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_splitter) : m_empty);
    if (hasRows)
        return;
    switch (m_comparison.state()) {
    case State::Idle:
        m_empty->setContent(tr("What is different?"),
                            tr("Choose two routers and one query, two neighbours of one router (“from:a” and "
                               "“exported:b”), or "
                               "now and a remembered result; then press Compare."));
        break;
    case State::Loading:
        m_empty->setContent(tr("Asking both sides"), tr("They are compared when both answers are whole."));
        break;
    case State::Comparing:
        m_empty->setContent(tr("Comparing"), tr("A moment, please."));
        break;
    case State::Failed:
        m_empty->setContent(tr("Nothing to compare"), tr("One side did not come; the line above says why."));
        break;
    case State::Done:
        if (m_filter->hiddenCount() > 0)
            m_empty->setContent(tr("All differences are hidden"),
                                tr("Show other kinds, or change the filter."));
        else
            m_empty->setContent(tr("No difference"), tr("Both sides are the same by these rules."));
        break;
    }
}

void DifferenceView::onSelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return m_details->showRoutes(std::nullopt, std::nullopt);
    const auto [left, right] = m_filter->routesAt(index);
    m_details->showRoutes(left, right);
}

/// With the protocols of both sides, whose routers may not be there.
HidingRules DifferenceView::rules() const
{
    HidingRules rules = hiding();
    for (const RouteRun *run : {m_comparison.left(), m_comparison.right()}) {
        if (run)
            rules.protocolNames += run->result().table->protocolNames();
    }
    return rules;
}

void DifferenceView::exportTo(int format)
{
    ExportOptions options;
    options.format = static_cast<ExportFormat>(format);
    options.hiding = rules();
    const auto bytes = exportTable(*m_filter, options);
    static const QStringList suffixes{u"csv"_s, u"json"_s, u"md"_s, u"txt"_s};
    if (bytes)
        return Q_EMIT saveRequested(
            suggestedFileName(m_comparison.right()->result(), suffixes.value(format), options.hiding),
            *bytes);
    m_banner->showContent({Severity::Critical,
                           tr("The file could not be made"),
                           core::displayable(bytes.error().detail),
                           {},
                           {}});
}

} // namespace noc::bird
