// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/severitypainting.h"

#include "widgets/common/severityicon.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>

namespace noc::widgets {

using core::Severity;

namespace {

/// Calls function(severity, text, x, textWidth) for each chip and returns the whole width.
template<typename Function>
int forChips(const QPainter &painter, const SeverityCounts &counts, Function &&function)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int x = 0;
    for (const Severity severity : core::allSeverities) {
        if (counts.of(severity) == 0)
            continue;
        const QString text = QLocale().toString(counts.of(severity));
        const int width = metrics.horizontalAdvance(text);
        function(severity, text, x, width);
        x += metrics.ascent() + space::Inner + width + space::Page;
    }
    return x == 0 ? 0 : x - space::Page;
}

} // namespace

int countsWidth(const QPainter &painter, const SeverityCounts &counts)
{
    return forChips(painter, counts, [](Severity, const QString &, int, int) {});
}

int paintCounts(QPainter &painter, const QRect &rect, const SeverityCounts &counts, const Theme &theme)
{
    const int side = painter.fontMetrics().ascent();
    painter.save();
    const int used = forChips(painter, counts, [&](Severity severity, const QString &text, int x, int width) {
        const SeverityColors colors = theme.colors(severity);
        const int left = rect.left() + x;
        paintSeverity(painter, QRectF(left, rect.center().y() - side / 2.0 + 0.5, side, side), severity,
                      colors);
        painter.setPen(colors.text);
        painter.drawText(QRect(left + side + space::Inner, rect.top(), width + 1, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
    });
    painter.restore();
    return used;
}

void paintBar(QPainter &painter, const QRectF &rect, double share, const BarColors &colors)
{
    const double part = std::clamp(share, 0.0, 1.0);
    painter.fillRect(rect, colors.empty);
    QRectF full = rect;
    if (rect.width() >= rect.height())
        full.setWidth(rect.width() * part);
    else
        full.setTop(rect.bottom() - rect.height() * part);
    painter.fillRect(full, colors.full);
}

} // namespace noc::widgets
