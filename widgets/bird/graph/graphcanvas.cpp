// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/graph/graphcanvas.h"

#include "widgets/bird/graph/graphitems.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace noc::bird {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal leastZoom = 0.05;
constexpr qreal mostZoom = 8;
constexpr qreal readableZoom = 0.6;
constexpr qreal sidewaysCost = 3; // of a node that is not straight ahead
constexpr int wheelNotch = 120; // QWheelEvent: eighths of a degree

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

GraphCanvas::GraphCanvas(QWidget *parent)
    : QGraphicsView(parent)
{
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setAccessibleName(tr("Graph"));
    viewport()->setCursor(Qt::ArrowCursor);
}

GraphCanvas::~GraphCanvas() = default;

void GraphCanvas::setNodes(std::vector<NodeItem *> nodes)
{
    m_nodes = std::move(nodes);
    m_current = nullptr;
    const QRectF all = m_scene.itemsBoundingRect();
    m_scene.setSceneRect(all.adjusted(-widgets::space::Group, -widgets::space::Group, widgets::space::Group,
                                      widgets::space::Group));
    showBeginning();
}

void GraphCanvas::setCurrentNode(NodeItem *node)
{
    if (m_current)
        m_current->setCurrent(false);
    m_current = node;
    if (!node)
        return;
    node->setCurrent(hasFocus());
    ensureVisible(node);
    setAccessibleDescription(node->description());
    Q_EMIT currentNodeChanged(node->description());
}

void GraphCanvas::zoomBy(qreal factor)
{
    m_isAtBeginning = false;
    const qreal wanted = std::clamp(zoom() * factor, leastZoom, mostZoom);
    scale(wanted / zoom(), wanted / zoom());
}

void GraphCanvas::showAll()
{
    m_isAtBeginning = false;
    setZoom(fittingZoom());
    centerOn(m_scene.sceneRect().center());
}

void GraphCanvas::showBeginning()
{
    m_isAtBeginning = true;
    const qreal fit = fittingZoom();
    setZoom(std::max(fit, readableZoom));
    if (fit >= readableZoom || m_nodes.empty())
        centerOn(m_scene.sceneRect().center());
    else
        centerOn(QPointF(m_scene.sceneRect().left(), m_nodes.front()->y()));
}

qreal GraphCanvas::fittingZoom() const
{
    const QRectF rect = m_scene.sceneRect();
    const QSize room = viewport()->size();
    if (rect.isEmpty() || room.isEmpty())
        return 1;
    return std::clamp(std::min(room.width() / rect.width(), room.height() / rect.height()), leastZoom, 1.0);
}

void GraphCanvas::setZoom(qreal zoom)
{
    setTransform(QTransform::fromScale(zoom, zoom));
}

NodeItem *GraphCanvas::nodeTowards(const QPointF &direction) const
{
    NodeItem *nearest = nullptr;
    qreal least = std::numeric_limits<qreal>::max();
    for (NodeItem *node : m_nodes) {
        const QPointF way = node->pos() - m_current->pos();
        const qreal ahead = QPointF::dotProduct(way, direction);
        const qreal aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (node == m_current || ahead <= 1)
            continue;
        if (const qreal cost = ahead + sidewaysCost * aside; cost < least) {
            least = cost;
            nearest = node;
        }
    }
    return nearest;
}

bool GraphCanvas::step(int key)
{
    const QPointF direction = directionOf(key);
    if (direction.isNull() || m_nodes.empty())
        return false;
    if (!m_current)
        setCurrentNode(m_nodes.front());
    else if (NodeItem *next = nodeTowards(direction))
        setCurrentNode(next);
    return true;
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Home:
        if (!m_nodes.empty())
            setCurrentNode(m_nodes.front());
        return;
    case Qt::Key_End:
        if (!m_nodes.empty())
            setCurrentNode(m_nodes.back());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT nodeActivated(m_current->node().id);
        return;
    default:
        break;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) || !directionOf(event->key()).isNull()) {
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            step(event->key());
            return;
        }
        return QGraphicsView::keyPressEvent(event);
    }
    event->ignore(); // letters are the view's keys
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoomBy(std::pow(zoomStep, static_cast<qreal>(event->angleDelta().y()) / wheelNotch));
    event->accept();
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

/// A click, not the end of a drag.
void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    const bool isClick = event->button() == Qt::LeftButton
        && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (!isClick)
        return;
    if (auto *node = dynamic_cast<NodeItem *>(itemAt(event->pos()))) {
        setCurrentNode(node);
        Q_EMIT nodeActivated(node->node().id);
    }
}

void GraphCanvas::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (!m_current && !m_nodes.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrentNode(m_nodes.front());
    else if (m_current)
        m_current->setCurrent(true);
}

void GraphCanvas::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (m_current)
        m_current->setCurrent(false);
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isAtBeginning)
        showBeginning();
}

} // namespace noc::bird
