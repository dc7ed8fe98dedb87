// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/tables/tablesview.h"

#include "models/core/text.h"
#include "widgets/bird/page/birdwords.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/rawreplydialog.h"
#include "widgets/bird/page/replyedit.h"
#include "widgets/bird/tables/tableanswer.h"
#include "widgets/bird/tables/tablesbar.h"
#include "widgets/bird/tables/texttablefilter.h"
#include "widgets/bird/tables/topologytree.h"
#include "widgets/common/age.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr auto ageInterval = 1s;
constexpr qsizetype maxRemarks = 6; // lines above the table

} // namespace

TablesView::TablesView(const LookingGlass &glass, const core::Clock &clock, const Theme &theme,
                       QWidget *parent)
    : View(parent)
    , m_glass(glass)
    , m_clock(clock)
    , m_asker(new TableAsker(glass, this))
    , m_bar(new TablesBar(theme, this))
    , m_remarks(new QLabel(this))
    , m_model(new TextTableModel(this))
    , m_filter(new TextTableFilter(*m_model, this))
    , m_table(new DataTree(theme))
    , m_topology(new TopologyTree(theme))
    , m_text(new ReplyEdit)
    , m_empty(new widgets::EmptyState)
    , m_stack(new QStackedWidget(this))
{
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->header()->setStretchLastSection(false); // a number at the far right is far from its row
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as BIRD said it
    m_table->setAccessibleName(tr("Table"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Replies"));
    layOut();
    connectParts();
    showContent();
}

TablesView::~TablesView() = default;

void TablesView::layOut()
{
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setContentsMargins(space::Page, 0, space::Page, space::Inner);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->hide();
    for (QWidget *page : std::initializer_list<QWidget *>{m_table, m_topology, m_text, m_empty})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_remarks);
    layout->addWidget(m_stack, 1);
}

void TablesView::connectParts()
{
    connect(m_bar, &TablesBar::kindChosen, this, &TablesView::refresh);
    connect(m_bar, &TablesBar::askRequested, this, &TablesView::refresh);
    connect(m_bar, &TablesBar::stopRequested, m_asker, &TableAsker::stop);
    connect(m_asker, &TableAsker::answerCame, this, &TablesView::take);
    connect(m_asker, &TableAsker::failed, this, [this](const QString &router, const core::Error &error) {
        addRemark(router, failureWords(router, error).toText());
    });
    connect(m_asker, &TableAsker::skipped, this, &TablesView::addRemark);
    connect(m_asker, &TableAsker::finished, this, &TablesView::onFinished);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TablesView::showMenu);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &TablesView::refresh);
    connect(&m_glass, &LookingGlass::routersChanged, this, [this] { m_bar->setRouters(rows()); });
    m_ages.setInterval(ageInterval);
    connect(&m_ages, &QTimer::timeout, this, &TablesView::updateAge);
}

std::vector<RouterRow> TablesView::rows() const
{
    std::vector<RouterRow> rows;
    for (const QString &name : m_routers) {
        if (const RouterRow *row = m_glass.state().routers().find(name))
            rows.push_back(*row);
    }
    return rows;
}

void TablesView::setRouters(const QStringList &names)
{
    if (names == m_routers)
        return;
    m_routers = names;
    m_bar->setRouters(rows());
    m_isWanted = true;
    if (isVisible())
        refresh();
}

void TablesView::clear()
{
    m_tables.clear();
    m_model->clear();
    m_topology->clear();
    m_text->clear();
    m_remarkLines.clear();
    m_remarks->hide();
}

void TablesView::refresh()
{
    const TableKind &kind = m_bar->kind();
    clear();
    m_asked = {};
    m_isWanted = false;
    const bool hasCommand = !kind.command.isEmpty() || !m_bar->typed().isEmpty();
    m_asker->ask(hasCommand ? m_routers : QStringList(), kind, m_bar->typed());
    m_bar->setProgress(0, m_asker->asked());
    showContent();
    updateAge();
}

void TablesView::take(const QString &router, const Answer &answer)
{
    const TableKind &kind = m_bar->kind();
    if (kind.form == TableKind::Form::Text) {
        const QString head =
            m_routers.size() > 1 ? QString(u"── "_s + core::displayable(router) + u" ──\n"_s) : QString();
        m_text->appendPlainText(head + replyText(answer) + u'\n');
    } else if (const auto *topology = std::get_if<OspfTopology>(&answer.content)) {
        m_topology->add(router, *topology);
    } else {
        append(m_tables[router], tableFrom(answer));
        m_model->setTable(router, m_tables[router]);
    }
    if (const QString remark = remarkOf(answer); !remark.isEmpty() && kind.form != TableKind::Form::Text)
        addRemark(router, remark);
    m_bar->setProgress(m_asker->answered(), m_asker->asked());
    showContent();
}

void TablesView::addRemark(const QString &router, const QString &remark)
{
    const QString name = core::displayable(router);
    m_remarkLines += remark.startsWith(name) ? remark : QString(name + u": "_s + remark);
    m_remarks->setText(remarks());
    m_remarks->show();
}

QString TablesView::remarks() const
{
    QStringList lines = m_remarkLines.mid(0, maxRemarks);
    if (const auto more = static_cast<int>(m_remarkLines.size() - lines.size()); more > 0)
        lines += tr("and %Ln more", "remarks", more);
    return lines.join(u'\n');
}

void TablesView::onFinished()
{
    m_asked = m_clock.now();
    m_bar->setProgress(0, 0);
    m_table->fitColumns();
    showContent();
    updateAge();
    Q_EMIT countsChanged();
    Q_EMIT filterChanged();
}

void TablesView::showContent()
{
    QWidget *shown = m_empty;
    if (m_model->rowCount() > 0)
        shown = m_table;
    else if (m_topology->topLevelItemCount() > 0)
        shown = m_topology;
    else if (!m_text->document()->isEmpty())
        shown = m_text;
    m_table->setColumnHidden(TextTableModel::Router, m_routers.size() < 2);
    m_table->setColumnHidden(TextTableModel::Group, !m_model->hasGroups());
    m_stack->setCurrentWidget(shown);
    if (shown == m_empty)
        showEmptyState();
}

void TablesView::showEmptyState()
{
    if (m_asker->isAsking())
        return m_empty->setContent(tr("Asking…"), tr("What the routers say appears here."));
    if (m_bar->kind().command.isEmpty() && m_bar->typed().isEmpty())
        return m_empty->setContent(
            tr("A command of your own"),
            tr("Type what BIRD is to show, for example “show route count”. Only what reads is sent."));
    if (m_routers.isEmpty())
        return m_empty->setContent(tr("No router is chosen"), tr("Choose one at the left."));
    m_empty->setContent(tr("Nothing there"),
                        m_remarkLines.isEmpty() ? tr("The routers have nothing to show here.")
                                                : tr("What the routers say is written above."),
                        tr("Ask again"));
}

void TablesView::updateAge()
{
    if (m_asker->isAsking())
        return m_bar->setAge(tr("asking %Ln router(s)", nullptr, static_cast<int>(m_routers.size())));
    if (!m_asked.isValid())
        return m_bar->setAge({});
    m_bar->setAge(tr("asked: %1").arg(widgets::ageText(std::chrono::seconds(m_asked.secsTo(m_clock.now())))));
}

QStringList TablesView::filterFields() const
{
    return TextTableFilter::fields();
}

void TablesView::setFilterText(const QString &text)
{
    m_filter->setFilterText(text);
    Q_EMIT filterChanged();
}

int TablesView::hiddenCount() const
{
    return m_model->rowCount() - m_filter->rowCount();
}

} // namespace noc::bird
