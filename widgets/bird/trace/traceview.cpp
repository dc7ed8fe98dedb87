// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/trace/traceview.h"

#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/exportmenu.h"
#include "widgets/bird/page/replyedit.h"
#include "widgets/bird/trace/hopdelegate.h"
#include "widgets/bird/trace/traceform.h"
#include "widgets/bird/trace/tracewords.h"
#include "widgets/common/banner.h"
#include "widgets/common/columnfilter.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;
namespace space = widgets::space;

namespace {

constexpr int maxRawLines = 2000;
constexpr int progressWidth = 80;
constexpr double millisecond = 1000;

QList<widgets::ColumnFilter::Field> filterColumns()
{
    return {{u"address"_s, HopModel::Address},
            {u"name"_s, HopModel::Name},
            {u"as"_s, HopModel::As},
            {{}, HopModel::Note}};
}

} // namespace

TraceView::TraceView(LookingGlass &glass, const widgets::Theme &theme, QStringList programFolders,
                     QWidget *parent)
    : View(parent)
    , m_session(new TraceSession(glass, std::move(programFolders), this))
    , m_form(new TraceForm(glass, theme, this))
    , m_banner(new widgets::Banner(theme, this))
    , m_summary(new widgets::ElidedLabel(Qt::ElideRight, this))
    , m_progress(new QProgressBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_filter(new widgets::ColumnFilter(filterColumns(), HopModel::ValueRole, this))
    , m_delegate(new HopDelegate(theme, this))
    , m_table(new DataTree(theme, this))
    , m_raw(new ReplyEdit(this))
{
    m_filter->setSourceModel(&m_session->model());
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setRootIsDecorated(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HopModel::Hop, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Hops"));
    m_table->setFirstWidths({6, 24, 0, 12, 9, 7, 10, 12, 10, 10, 13, 10, 24});
    layOut();
    addShortcuts();
    connectSession();
    connect(m_form, &TraceForm::startRequested, this, qOverload<>(&TraceView::start));
    connect(m_form, &TraceForm::stopRequested, this, &TraceView::stop);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TraceView::showMenu);
    connect(&glass, &LookingGlass::routersChanged, m_form, &TraceForm::refreshRouters);
    setRawShown(false);
    showContent();
}

TraceView::~TraceView()
{
    m_session->disconnect(this);
}

void TraceView::layOut()
{
    m_raw->setMaximumBlockCount(maxRawLines);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setAccessibleName(tr("What the program printed"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_raw);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::Page, 0, space::Page, space::Related);
    line->addWidget(m_summary, 1);
    line->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form);
    layout->addWidget(m_banner);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
}

void TraceView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto handler) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, handler);
    };
    add(Qt::Key_Escape, [this] { stop(); });
    // Letters typed into a field stay there: they override shortcuts.
    add(Qt::Key_R, [this] { setRawShown(m_raw->isHidden()); });
}

void TraceView::connectSession()
{
    connect(m_session, &TraceSession::changed, this, &TraceView::showHops);
    connect(m_session, &TraceSession::printed, m_raw, &QPlainTextEdit::appendPlainText);
    connect(m_session, &TraceSession::finished, this, &TraceView::onFinished);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &View::filterChanged);
}

void TraceView::setRouters(const QStringList &names)
{
    m_form->setRouters(names);
}

QStringList TraceView::filterFields() const
{
    return m_filter->fieldNames();
}

void TraceView::setFilterText(const QString &text)
{
    m_filter->setFilterText(text);
    Q_EMIT filterChanged();
}

int TraceView::hiddenCount() const
{
    return m_filter->hidden();
}

void TraceView::copySelection()
{
    m_table->copySelection();
}

void TraceView::focusContent()
{
    if (m_session->model().rowCount() > 0)
        m_table->setFocus();
    else
        m_form->focusTarget();
}

void TraceView::start()
{
    start(m_form->question());
}

void TraceView::start(const TraceQuestion &question)
{
    m_form->setQuestion(question);
    if (question.target.isEmpty())
        return m_form->focusTarget();
    m_banner->hide();
    m_raw->clear();
    if (isTraceTarget(question.target))
        m_form->addToHistory(question.target);
    m_session->start(question);
    m_form->setRunning(true);
    showContent();
}

void TraceView::stop()
{
    m_session->stop();
}

void TraceView::onFinished(const core::Result<void> &result)
{
    m_form->setRunning(false);
    if (!result) {
        const TraceQuestion &question = m_session->question();
        const FailureWords words = traceFailure(question, m_session->toolFor(question.kind), result.error());
        m_banner->showContent({Severity::Critical, words.what, words.why, words.advice, {}});
    }
    showContent();
}

void TraceView::showHops()
{
    RoundTrip worst{0};
    const HopModel &model = m_session->model();
    for (int row = 0; row < model.rowCount(); ++row)
        worst = std::max(worst, model.rowAt(row).worst);
    m_delegate->setFullScale(std::max(static_cast<double>(worst.count()), millisecond));
    m_table->viewport()->update();
    showContent();
}

void TraceView::showContent()
{
    const bool isRunning = m_session->isRunning();
    const bool hasSomething = m_session->model().rowCount() > 0 || !m_raw->document()->isEmpty();
    m_progress->setVisible(isRunning);
    m_summary->setVisible(isRunning || hasSomething);
    if (isRunning || hasSomething)
        m_summary->setText(traceSummary(m_session->question(), m_session->model()));
    m_stack->setCurrentWidget(hasSomething ? static_cast<QWidget *>(m_splitter) : m_empty);
    if (isRunning)
        m_empty->setContent(tr("Waiting for the first answer"),
                            m_session->question().router.isEmpty()
                                ? tr("Esc stops it.")
                                : tr("Most routers answer only when all is done. Esc stops it."));
    else
        m_empty->setContent(tr("Ping or trace a target"),
                            tr("Type an address or a host name above and press Enter."));
    Q_EMIT countsChanged();
}

QString TraceView::rawText() const
{
    return m_raw->toPlainText();
}

void TraceView::setRawShown(bool isShown)
{
    m_raw->setVisible(isShown);
}

void TraceView::addExports(QMenu &menu)
{
    addExportMenu(
        menu, *m_table, u"trace-%1"_s.arg(m_session->question().target.left(64)),
        [this](const QString &name, const QByteArray &bytes) { Q_EMIT saveRequested(name, bytes); });
}

void TraceView::addActions(QMenu &menu)
{
    QAction *raw = menu.addAction(tr("&Raw lines (R)"));
    raw->setCheckable(true);
    raw->setChecked(!m_raw->isHidden());
    connect(raw, &QAction::toggled, this, &TraceView::setRawShown);
    addExports(menu);
}

void TraceView::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Copy")), &QAction::triggered, m_table, &DataTree::copySelection);
    addActions(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void TraceView::saveState(QSettings &settings, const QString &prefix) const
{
    settings.setValue(prefix + "targets"_L1, m_form->history());
    settings.setValue(prefix + "raw"_L1, !m_raw->isHidden());
    m_table->saveHeader(settings, prefix + "hops"_L1);
}

void TraceView::restoreState(QSettings &settings, const QString &prefix)
{
    m_form->setHistory(settings.value(prefix + "targets"_L1).toStringList());
    setRawShown(settings.value(prefix + "raw"_L1, false).toBool());
    m_table->restoreHeader(settings, prefix + "hops"_L1);
}

} // namespace noc::bird
