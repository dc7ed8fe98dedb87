// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/graph/graphview.h"

#include "models/core/text.h"
#include "widgets/bird/graph/graphcanvas.h"
#include "widgets/bird/graph/graphexport.h"
#include "widgets/bird/graph/graphitems.h"
#include "widgets/bird/page/view.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr qreal zoomStep = 1.25;

} // namespace

GraphView::GraphView(const Theme &theme, bool isDirected, QStringList programFolders, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_isDirected(isDirected)
    , m_layouter(std::move(programFolders))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new GraphCanvas(this))
    , m_empty(new widgets::EmptyState(this))
    , m_legend(new GraphLegend(theme, this))
    , m_note(new widgets::ElidedLabel(Qt::ElideRight, this))
{
    layOut();
    restyle();
    setFocusProxy(m_canvas);
    m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_canvas, &QWidget::customContextMenuRequested, this, &GraphView::showMenu);
    connect(m_canvas, &GraphCanvas::nodeActivated, this, &GraphView::nodeActivated);
    connect(&theme, &Theme::changed, this, [this] {
        restyle();
        redraw(); // fonts may be others
    });
    setGraph({});
}

GraphView::~GraphView() = default;

void GraphView::layOut()
{
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::Page, space::Inner, space::Page, space::Inner);
    foot->setSpacing(space::Related);
    foot->addWidget(m_legend);
    foot->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
}

void GraphView::restyle()
{
    m_note->setColor(widgets::secondaryText(m_theme.basePalette()));
    m_canvas->setBackgroundBrush(m_theme.basePalette().color(QPalette::Base));
}

void GraphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        redraw();
}

void GraphView::setLegend(const QList<GraphLegend::Entry> &entries)
{
    m_legend->setEntries(entries);
}

void GraphView::setEmptyText(const QString &title, const QString &sentence)
{
    m_emptyTitle = title;
    m_emptySentence = sentence;
    if (m_graph.nodes.empty())
        m_empty->setContent(title, sentence);
}

void GraphView::setNote(const QString &note)
{
    m_note->setText(note);
}

QString GraphView::nameOf(const GraphNode &node) const
{
    return m_nameOf ? m_nameOf(node) : QString();
}

void GraphView::setGraph(const Graph &graph)
{
    m_graph = graph;
    for (GraphNode &node : m_graph.nodes)
        node.size = NodeItem::sizeFor(node, nameOf(node));
    const int number = ++m_number;
    m_isWaiting = !m_graph.nodes.empty();
    if (!m_isWaiting)
        return showLayout(GraphLayout());
    m_empty->setContent(tr("Drawing…"), tr("Large graphs take a few seconds."));
    core::onResult(m_layouter.layout(m_graph), this, [this, number](const core::Result<GraphLayout> &layout) {
        if (number == m_number)
            showLayout(layout);
    });
}

void GraphView::showLayout(const core::Result<GraphLayout> &layout)
{
    m_isWaiting = false;
    m_canvas->setNodes({});
    m_canvas->scene()->clear();
    const bool canDraw = layout && !m_graph.nodes.empty();
    m_layout = canDraw ? *layout : GraphLayout();
    if (canDraw)
        draw();
    else if (layout)
        m_empty->setContent(m_emptyTitle, m_emptySentence);
    else
        m_empty->setContent(tr("Too much for a picture"), tr("Ask for less, or look at the table."));
    m_stack->setCurrentWidget(canDraw ? static_cast<QWidget *>(m_canvas) : m_empty);
    m_legend->setVisible(canDraw);
    Q_EMIT laidOut();
}

std::vector<NodeItem *> GraphView::drawInto(QGraphicsScene &scene, const Graph &graph) const
{
    for (std::size_t i = 0; i < graph.edges.size() && i < m_layout.ways.size(); ++i) {
        if (m_layout.ways[i].size() > 1)
            scene.addItem(
                new EdgeItem(graph.edges[i], m_layout.ways[i], m_layout.isCurved, m_isDirected, m_theme));
    }
    std::vector<NodeItem *> nodes;
    for (std::size_t i = 0; i < graph.nodes.size() && i < m_layout.centres.size(); ++i) {
        const GraphNode &node = graph.nodes[i];
        auto *item = new NodeItem(node, nameOf(node), m_theme);
        item->setPos(m_layout.centres[i]);
        scene.addItem(item);
        nodes.push_back(item);
    }
    return nodes;
}

void GraphView::draw()
{
    std::vector<NodeItem *> nodes = drawInto(*m_canvas->scene(), m_graph);
    std::ranges::stable_sort(nodes, [](const NodeItem *a, const NodeItem *b) {
        return std::pair(a->x(), a->y()) < std::pair(b->x(), b->y());
    });
    m_canvas->setNodes(std::move(nodes));
}

Graph GraphView::hiddenGraph() const
{
    constexpr QLatin1StringView separator(", ");
    NameHiding hiding(hidingFor(*this));
    Graph graph = m_graph;
    for (GraphEdge &edge : graph.edges) {
        QStringList labels = edge.label.split(separator);
        for (QString &label : labels)
            label = hiding.name(m_edgeLabels, label);
        edge.label = labels.join(separator);
    }
    return graph;
}

bool GraphView::isDrawn() const
{
    return m_stack->currentIndex() == m_stack->indexOf(m_canvas);
}

void GraphView::saveSvg()
{
    save(u".svg"_s, [](QGraphicsScene &scene, const QColor &background, const QString &title) {
        return svgOf(scene, background, title);
    });
}

void GraphView::savePng()
{
    save(u".png"_s, [](QGraphicsScene &scene, const QColor &background, const QString &) {
        return pngOf(scene, background);
    });
}

/// What is on the screen; drawn anew where names are hidden, at the same places.
void GraphView::save(const QString &suffix, Writer write)
{
    if (!isDrawn())
        return;
    const Graph hidden = hiddenGraph();
    QGraphicsScene drawn;
    QGraphicsScene *scene = m_canvas->scene();
    if (hidden != m_graph) {
        std::ignore = drawInto(drawn, hidden);
        drawn.setSceneRect(scene->sceneRect().united(drawn.itemsBoundingRect()));
        scene = &drawn;
    }
    const QColor background = m_theme.basePalette().color(QPalette::Base);
    if (const auto bytes = write(*scene, background, core::displayable(m_baseName)))
        Q_EMIT saveRequested(m_baseName + suffix, *bytes);
}

void GraphView::addActions(QMenu &menu)
{
    const auto add = [this, &menu](const QString &text, auto handler) {
        QAction *action = menu.addAction(text);
        action->setEnabled(isDrawn());
        connect(action, &QAction::triggered, this, handler);
    };
    add(tr("Zoom &in (+)"), [this] { m_canvas->zoomBy(zoomStep); });
    add(tr("Zoom &out (−)"), [this] { m_canvas->zoomBy(1 / zoomStep); });
    add(tr("Show &all (0)"), [this] { m_canvas->showAll(); });
    menu.addSeparator();
    add(tr("Save as &SVG…"), [this] { saveSvg(); });
    add(tr("Save as &PNG…"), [this] { savePng(); });
}

void GraphView::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu);
    menu->popup(m_canvas->viewport()->mapToGlobal(position));
}

} // namespace noc::bird
