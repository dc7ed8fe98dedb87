// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/graph/graphitems.h"

#include "models/core/text.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QCoreApplication>
#include <QCursor>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace noc::bird {

using widgets::TextSize;
using widgets::Theme;
namespace space = widgets::space;

namespace {

using Kind = GraphNode::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::GraphItems)
};

constexpr qreal bestWidth = 3;
constexpr qreal plainWidth = 1.2;
constexpr qreal cornerRadius = 4;
constexpr qreal arrowLength = 9;
constexpr qreal arrowWidth = 7;
constexpr qreal hitWidth = 8;
constexpr qreal nameCharacters = 22;
constexpr qreal focusGap = 3;

QFont labelFont(const GraphNode &node)
{
    QFont font = Theme::font(TextSize::Body);
    font.setBold(node.kind == Kind::OwnAs || node.isBest);
    return font;
}

QString labelOf(const GraphNode &node)
{
    if (node.kind == Kind::OwnAs && node.label.isEmpty())
        return Words::tr("this network");
    return core::displayable(node.label);
}

QString kindText(const GraphNode &node)
{
    switch (node.kind) {
    case Kind::OwnAs:
        return Words::tr("the router's own AS");
    case Kind::AsSet:
        return Words::tr("AS set: the order is not known");
    case Kind::Router:
        return Words::tr("router");
    case Kind::Network:
        return Words::tr("network");
    case Kind::External:
        return Words::tr("from outside the area");
    case Kind::Unknown:
        return Words::tr("more is not said");
    case Kind::As:
        break;
    }
    return {};
}

bool isDashed(Kind kind)
{
    return kind == Kind::Unknown || kind == Kind::External || kind == Kind::AsSet;
}

QString nameShown(const QString &name)
{
    const QFontMetricsF metrics(Theme::font(TextSize::Secondary));
    return metrics.elidedText(core::displayable(name), Qt::ElideRight,
                              nameCharacters * metrics.averageCharWidth());
}

} // namespace

QPen edgePen(const Theme &theme, bool isBest)
{
    const QColor color = isBest ? theme.colors(core::Severity::Good).fill : widgets::bar(theme.basePalette());
    return {color, isBest ? bestWidth : plainWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

NodeItem::NodeItem(const GraphNode &node, const QString &name, const Theme &theme)
    : m_node(node)
    , m_name(name)
    , m_theme(theme)
{
    setZValue(1);
    setToolTip(widgets::plainToolTip(description()));
    setCursor(Qt::PointingHandCursor);
}

QSizeF NodeItem::sizeFor(const GraphNode &node, const QString &name)
{
    const QFontMetricsF label(labelFont(node));
    qreal width = label.horizontalAdvance(labelOf(node));
    qreal height = label.height();
    if (!name.isEmpty()) {
        const QFontMetricsF small(Theme::font(TextSize::Secondary));
        width = std::max(width, small.horizontalAdvance(nameShown(name)));
        height += small.height();
    }
    const qreal side = node.kind == Kind::Network ? space::Page : space::Related;
    return {std::ceil(width) + 2 * side, std::ceil(height) + 2.0 * space::Inner};
}

QString NodeItem::description() const
{
    QStringList lines{labelOf(m_node)};
    if (!m_name.isEmpty())
        lines += core::displayable(m_name);
    if (const QString kind = kindText(m_node); !kind.isEmpty())
        lines += kind;
    if (m_node.isBest && m_node.kind != Kind::OwnAs)
        lines += Words::tr("on the best path");
    return lines.join(u'\n');
}

void NodeItem::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

QRectF NodeItem::boundingRect() const
{
    const qreal room = focusGap + bestWidth;
    return QRectF(QPointF(-m_node.size.width() / 2, -m_node.size.height() / 2), m_node.size)
        .adjusted(-room, -room, room, room);
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter);
    paintTexts(*painter);
}

void NodeItem::paintFrame(QPainter &painter) const
{
    const QRectF box(QPointF(-m_node.size.width() / 2, -m_node.size.height() / 2), m_node.size);
    const QPalette &palette = m_theme.basePalette();
    const qreal radius = m_node.kind == Kind::Network ? box.height() / 2 : cornerRadius;
    QPen pen = edgePen(m_theme, m_node.isBest);
    pen.setWidthF(m_node.isBest ? 2 : plainWidth);
    if (isDashed(m_node.kind))
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    const bool isTinted = m_node.kind == Kind::OwnAs || m_node.kind == Kind::Router;
    painter.setBrush(isTinted ? widgets::selectionTint(palette) : palette.color(QPalette::Base));
    painter.drawRoundedRect(box, radius, radius);
    if (!m_isCurrent)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
    painter.drawRoundedRect(box.adjusted(-focusGap, -focusGap, focusGap, focusGap), radius + focusGap,
                            radius + focusGap);
}

void NodeItem::paintTexts(QPainter &painter) const
{
    const QPalette &palette = m_theme.basePalette();
    QRectF box(QPointF(-m_node.size.width() / 2, -m_node.size.height() / 2), m_node.size);
    box.adjust(0, space::Inner, 0, -space::Inner);
    const QFont font = labelFont(m_node);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const qreal height = QFontMetricsF(font).height();
    painter.drawText(QRectF(box.left(), box.top(), box.width(), height), Qt::AlignCenter, labelOf(m_node));
    if (m_name.isEmpty())
        return;
    painter.setFont(Theme::font(TextSize::Secondary));
    painter.setPen(widgets::secondaryText(palette));
    painter.drawText(box.adjusted(0, height, 0, 0), Qt::AlignCenter, nameShown(m_name));
}

EdgeItem::EdgeItem(const GraphEdge &edge, const std::vector<QPointF> &way, bool isCurved, bool isDirected,
                   const Theme &theme)
    : m_edge(edge)
    , m_isDirected(isDirected)
    , m_theme(theme)
{
    m_path.moveTo(way.front());
    if (isCurved) {
        for (std::size_t i = 1; i + 2 < way.size(); i += 3)
            m_path.cubicTo(way[i], way[i + 1], way[i + 2]);
    } else {
        for (std::size_t i = 1; i < way.size(); ++i)
            m_path.lineTo(way[i]);
    }
    setZValue(edge.isBest ? 0.5 : 0);
    QString tip = core::displayable(edge.label);
    if (isDirected)
        tip += (tip.isEmpty() ? QString() : QStringLiteral("\n"))
            + Words::tr("%n route(s) this way", nullptr, edge.count);
    setToolTip(widgets::plainToolTip(tip));
}

QRectF EdgeItem::labelRect() const
{
    if (m_edge.label.isEmpty())
        return {};
    const QFontMetricsF metrics(Theme::font(TextSize::Secondary));
    QRectF rect = metrics.boundingRect(core::displayable(m_edge.label)).adjusted(-3, -1, 3, 1);
    rect.moveCenter(m_path.pointAtPercent(0.5));
    return rect;
}

QRectF EdgeItem::boundingRect() const
{
    return m_path.boundingRect().adjusted(-arrowLength, -arrowLength, arrowLength, arrowLength) | labelRect();
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth);
    return stroker.createStroke(m_path);
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edgePen(m_theme, m_edge.isBest));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    if (m_isDirected)
        paintArrow(*painter);
    if (m_edge.label.isEmpty())
        return;
    const QPalette &palette = m_theme.basePalette();
    painter->fillRect(labelRect(), palette.color(QPalette::Base)); // so that no line runs through it
    painter->setFont(Theme::font(TextSize::Secondary));
    painter->setPen(widgets::secondaryText(palette));
    painter->drawText(labelRect(), Qt::AlignCenter, core::displayable(m_edge.label));
}

void EdgeItem::paintArrow(QPainter &painter) const
{
    const qreal length = m_path.length();
    if (length <= 0)
        return;
    const QPointF tip = m_path.pointAtPercent(1);
    const QPointF before = m_path.pointAtPercent(m_path.percentAtLength(std::max(length - arrowLength, 0.0)));
    const QPointF back = before - tip;
    const qreal size = std::hypot(back.x(), back.y());
    if (size <= 0)
        return;
    const QPointF along = back / size;
    const QPointF across(-along.y(), along.x());
    const QPolygonF arrow{tip, tip + along * arrowLength + across * arrowWidth / 2,
                          tip + along * arrowLength - across * arrowWidth / 2};
    painter.setPen(Qt::NoPen);
    painter.setBrush(edgePen(m_theme, m_edge.isBest).color());
    painter.drawPolygon(arrow);
}

} // namespace noc::bird
