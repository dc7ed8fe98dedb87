// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/severityicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace noc::widgets {

using core::Severity;

namespace {

constexpr double gridSize = 16; // every shape is drawn on a grid of 16 × 16 and scaled

QPen outline(const SeverityColors &colors, double width)
{
    return {colors.text, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintCritical(QPainter &painter, const SeverityColors &colors)
{
    painter.setPen(outline(colors, 1));
    painter.setBrush(colors.fill);
    const QPolygonF octagon{{{5.1, 1.2},
                             {10.9, 1.2},
                             {14.8, 5.1},
                             {14.8, 10.9},
                             {10.9, 14.8},
                             {5.1, 14.8},
                             {1.2, 10.9},
                             {1.2, 5.1}}};
    painter.drawPolygon(octagon);
    painter.setPen(QPen(colors.onFill, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 4.4), QPointF(8, 8.6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.onFill);
    painter.drawEllipse(QPointF(8, 11.6), 1.15, 1.15);
}

void paintWarning(QPainter &painter, const SeverityColors &colors)
{
    painter.setPen(outline(colors, 1.2));
    painter.setBrush(colors.fill);
    painter.drawPolygon(QPolygonF{{{8, 1.8}, {15, 14.2}, {1, 14.2}}});
}

void paintUnknown(QPainter &painter, const SeverityColors &colors)
{
    QPen pen(colors.text, 1.6, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({2.1, 1.2});
    pen.setDashOffset(1.05);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{{8, 1.6}, {14.4, 8}, {8, 14.4}, {1.6, 8}}});
}

void paintInformation(QPainter &painter, const SeverityColors &colors)
{
    painter.setPen(outline(colors, 1));
    painter.setBrush(colors.fill);
    painter.drawRect(QRectF(4, 4, 8, 8));
}

void paintGood(QPainter &painter, const SeverityColors &colors)
{
    painter.setPen(outline(colors, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{{3, 8.6}, {6.5, 12}, {13, 4.4}}});
}

void paintOff(QPainter &painter, const SeverityColors &colors)
{
    painter.setPen(outline(colors, 1.8));
    painter.drawLine(QPointF(4, 8), QPointF(12, 8));
}

class SeverityIconEngine final : public QIconEngine
{
public:
    SeverityIconEngine(Severity severity, const SeverityColors &colors)
        : m_severity(severity)
        , m_colors(colors)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.5);
        paintSeverity(*painter, rect, m_severity, m_colors);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SeverityIconEngine(m_severity, m_colors); }

private:
    Severity m_severity;
    SeverityColors m_colors;
};

} // namespace

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const SeverityColors &colors)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / gridSize, side / gridSize);
    switch (severity) {
    case Severity::Critical:
        paintCritical(painter, colors);
        break;
    case Severity::Warning:
        paintWarning(painter, colors);
        break;
    case Severity::Unknown:
        paintUnknown(painter, colors);
        break;
    case Severity::Information:
        paintInformation(painter, colors);
        break;
    case Severity::Off:
        paintOff(painter, colors);
        break;
    case Severity::Good:
        paintGood(painter, colors);
        break;
    }
    painter.restore();
}

QIcon severityIcon(Severity severity, const SeverityColors &colors)
{
    return QIcon(new SeverityIconEngine(severity, colors));
}

} // namespace noc::widgets
