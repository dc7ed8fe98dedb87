// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QGraphicsView>

namespace noc::bird {

class NodeItem;

/// A drawing to move about in: drag or arrow keys with Ctrl, Ctrl+wheel, + and −, 0 for all of it; arrow keys go from
/// node to node, Enter and a click choose one.
class GraphCanvas final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphCanvas)

public:
    explicit GraphCanvas(QWidget *parent = nullptr);
    ~GraphCanvas() override;

    /// In reading order: that of the keyboard. The items belong to the scene.
    void setNodes(std::vector<NodeItem *> nodes);
    [[nodiscard]] NodeItem *currentNode() const { return m_current; }
    void setCurrentNode(NodeItem *node);

    void zoomBy(qreal factor);
    /// All of it, but never larger than it is.
    void showAll();
    /// As showAll(), but not smaller than can be read: then it is shown from its left end on.
    void showBeginning();
    [[nodiscard]] qreal zoom() const { return transform().m11(); }

Q_SIGNALS:
    void nodeActivated(const QString &id);
    void currentNodeChanged(const QString &description);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] NodeItem *nodeTowards(const QPointF &direction) const;
    bool step(int key);
    void setZoom(qreal zoom);
    [[nodiscard]] qreal fittingZoom() const;

    QGraphicsScene m_scene;
    std::vector<NodeItem *> m_nodes;
    NodeItem *m_current = nullptr;
    QPoint m_pressed;
    bool m_isAtBeginning = true; ///< until somebody zooms
};

} // namespace noc::bird
