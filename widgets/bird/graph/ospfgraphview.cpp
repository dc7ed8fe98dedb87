// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/graph/ospfgraphview.h"

#include "models/bird/graph/ospfgraph.h"
#include "models/bird/text/wiretext.h"
#include "models/core/text.h"
#include "widgets/bird/graph/graphview.h"
#include "widgets/bird/page/birdwords.h"
#include "widgets/bird/page/rawreplydialog.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;
namespace space = widgets::space;

namespace {

constexpr int progressWidth = 80;

} // namespace

OspfGraphView::OspfGraphView(LookingGlass &glass, const widgets::Theme &theme, QStringList programFolders,
                             QWidget *parent)
    : View(parent)
    , m_glass(glass)
    , m_instance(new QComboBox(this))
    , m_what(new QComboBox(this))
    , m_area(new QComboBox(this))
    , m_stubs(new QCheckBox(tr("S&tubs and external routes"), this))
    , m_ask(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_banner(new widgets::Banner(theme, this))
    , m_view(new GraphView(theme, false, std::move(programFolders), this))
{
    m_what->addItem(tr("What can be reached"), u"topology"_s);
    m_what->addItem(tr("Everything known"), u"state"_s);
    m_ask->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ask->setText(tr("&Ask again"));
    m_ask->setIcon(theme.symbol("refresh"_L1));
    m_view->setLegend(
        {{tr("joined; the number is the metric, one for each direction if they differ"), false}});
    m_view->setBaseName(u"ospf"_s);
    layOut();
    addShortcuts();
    connect(m_instance, &QComboBox::activated, this, &OspfGraphView::ask);
    connect(m_what, &QComboBox::activated, this, &OspfGraphView::ask);
    connect(m_area, &QComboBox::activated, this, &OspfGraphView::draw);
    connect(m_stubs, &QCheckBox::toggled, this, &OspfGraphView::draw);
    connect(m_ask, &QToolButton::clicked, this, [this] { m_isAsking ? stop() : ask(); });
    connect(m_view, &GraphView::saveRequested, this, &View::saveRequested);
    connect(m_banner, &widgets::Banner::actionTriggered, this, &OspfGraphView::ask);
    connect(&glass, &LookingGlass::protocolsChanged, this, &OspfGraphView::fillInstances);
    fillInstances();
}

OspfGraphView::~OspfGraphView()
{
    m_asked.cancel();
}

void OspfGraphView::layOut()
{
    m_instance->setAccessibleName(tr("Router and protocol"));
    m_what->setAccessibleName(tr("What is drawn"));
    m_area->setAccessibleName(tr("Area"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_instance->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Page, space::Related, space::Page, space::Related);
    head->setSpacing(space::Related);
    for (QWidget *part : {static_cast<QWidget *>(m_instance), static_cast<QWidget *>(m_what),
                          static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_stubs)})
        head->addWidget(part);
    head->addStretch(1);
    head->addWidget(m_progress);
    head->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
}

void OspfGraphView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (OspfGraphView::*handler)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, handler);
    };
    add(Qt::Key_R, &OspfGraphView::showRaw);
    add(Qt::Key_Escape, &OspfGraphView::stop);
}

void OspfGraphView::ask()
{
    if (router().isEmpty())
        return;
    stop();
    m_banner->hide();
    RouterClient *client = m_glass.client(router());
    if (!client)
        return showFailure({core::ErrorCode::NotFound, u"the router is switched off"_s});
    const auto asked = command();
    if (!asked)
        return showFailure(asked.error());
    m_isAsking = true;
    m_progress->show();
    m_ask->setText(tr("&Stop"));
    m_asked = client->ask(*asked);
    core::onResult(m_asked, this, [this, number = m_number](const core::Result<Answer> &answer) {
        if (number != m_number)
            return;
        stop();
        take(answer);
    });
}

void OspfGraphView::stop()
{
    ++m_number;
    m_asked.cancel();
    m_isAsking = false;
    m_progress->hide();
    m_ask->setText(tr("&Ask again"));
}

void OspfGraphView::take(const core::Result<Answer> &answer)
{
    m_isAnswered = true;
    if (!answer)
        return showFailure(answer.error());
    if (answer->end.isError())
        return showFailure({core::ErrorCode::Io, textFromWire(answer->end.text)});
    const auto *topology = std::get_if<OspfTopology>(&answer->content);
    setTopology(topology ? *topology : OspfTopology());
}

void OspfGraphView::showFailure(const core::Error &error)
{
    const FailureWords words = failureWords(router(), error);
    m_banner->showContent({Severity::Critical, words.what, words.why, words.advice, tr("Retry")});
}

void OspfGraphView::setTopology(const OspfTopology &topology)
{
    m_topology = topology;
    fillAreas();
    draw();
}

void OspfGraphView::draw()
{
    OspfGraphOptions options;
    options.area = m_area->currentData().toString();
    options.isWithStubs = m_stubs->isChecked();
    const Graph graph = ospfGraph(m_topology, options);
    int routers = 0;
    for (const GraphNode &node : graph.nodes)
        routers += node.kind == GraphNode::Kind::Router ? 1 : 0;
    QString note = tr("%n router(s)", nullptr, routers);
    if (graph.leftOut > 0)
        note += u" · "_s + tr("%n left out, there is no room for more", nullptr, graph.leftOut);
    m_view->setNote(graph.nodes.empty() ? QString() : note);
    m_view->setGraph(graph);
    Q_EMIT countsChanged();
}

void OspfGraphView::showRaw()
{
    if (router().isEmpty())
        return;
    if (const auto asked = command())
        (new RawReplyDialog(m_glass, router(), *asked, this))->show();
}

void OspfGraphView::addActions(QMenu &menu)
{
    QAction *raw = menu.addAction(tr("&Reply as text (R)"));
    raw->setEnabled(!router().isEmpty());
    connect(raw, &QAction::triggered, this, &OspfGraphView::showRaw);
    m_view->addActions(menu);
}

void OspfGraphView::focusContent()
{
    m_view->setFocus();
}

void OspfGraphView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (!m_isAnswered && !m_isAsking)
        ask();
}

void OspfGraphView::hideEvent(QHideEvent *event)
{
    View::hideEvent(event);
    stop();
}

void OspfGraphView::saveState(QSettings &settings, const QString &prefix) const
{
    settings.setValue(prefix + "what"_L1, m_what->currentData());
    settings.setValue(prefix + "stubs"_L1, m_stubs->isChecked());
}

void OspfGraphView::restoreState(QSettings &settings, const QString &prefix)
{
    m_what->setCurrentIndex(std::max(m_what->findData(settings.value(prefix + "what"_L1, u"topology"_s)), 0));
    m_stubs->setChecked(settings.value(prefix + "stubs"_L1, false).toBool());
}

} // namespace noc::bird
