// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/graph.h"

#include <QGraphicsItem>
#include <QPainterPath>

class QFontMetricsF;

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// A box with a label and, below it, a name; its position is its centre.
class NodeItem final : public QGraphicsItem
{
public:
    /// `name` is shown smaller; empty: none.
    NodeItem(const GraphNode &node, const QString &name, const widgets::Theme &theme);

    [[nodiscard]] const GraphNode &node() const { return m_node; }
    /// All that is known of it, for tooltips and screen readers.
    [[nodiscard]] QString description() const;
    /// The keyboard is here.
    void setCurrent(bool isCurrent);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// What such a box needs.
    [[nodiscard]] static QSizeF sizeFor(const GraphNode &node, const QString &name);

private:
    void paintFrame(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;

    GraphNode m_node;
    QString m_name;
    const widgets::Theme &m_theme;
    bool m_isCurrent = false;
};

/// A line between two boxes, with an arrow where the direction says something.
class EdgeItem final : public QGraphicsItem
{
public:
    /// `way` as in GraphLayout.
    EdgeItem(const GraphEdge &edge, const std::vector<QPointF> &way, bool isCurved, bool isDirected,
             const widgets::Theme &theme);

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QRectF labelRect() const;
    void paintArrow(QPainter &painter) const;

    GraphEdge m_edge;
    QPainterPath m_path;
    bool m_isDirected;
    const widgets::Theme &m_theme;
};

/// The pen of lines, also for the legend.
[[nodiscard]] QPen edgePen(const widgets::Theme &theme, bool isBest);

} // namespace noc::bird
