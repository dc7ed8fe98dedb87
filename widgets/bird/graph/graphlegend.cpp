// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/graph/graphlegend.h"

#include "widgets/bird/graph/graphitems.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace noc::bird {

namespace space = widgets::space;

namespace {

constexpr int sampleWidth = 28;

int widthOf(const QFontMetrics &metrics, const GraphLegend::Entry &entry)
{
    return sampleWidth + space::Inner + metrics.horizontalAdvance(entry.text) + space::Group;
}

} // namespace

GraphLegend::GraphLegend(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(widgets::Theme::font(widgets::TextSize::Secondary));
    connect(&theme, &widgets::Theme::changed, this, qOverload<>(&QWidget::update));
}

GraphLegend::~GraphLegend() = default;

void GraphLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList texts;
    for (const Entry &entry : entries)
        texts += entry.text;
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize GraphLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(fontMetrics(), entry);
    return {width, widgets::Theme::rowHeight(fontMetrics())};
}

QSize GraphLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    for (const Entry &entry : m_entries) {
        painter.setPen(edgePen(m_theme, entry.isBest));
        painter.drawLine(QPointF(left + 2, height() / 2.0), QPointF(left + sampleWidth - 2, height() / 2.0));
        painter.setPen(widgets::secondaryText(m_theme.basePalette()));
        painter.drawText(QRect(left + sampleWidth + space::Inner, 0, width(), height()),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        left += widthOf(fontMetrics(), entry);
    }
}

} // namespace noc::bird
