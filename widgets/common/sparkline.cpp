// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sparkline.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace noc::widgets {

namespace {

constexpr std::size_t maxBars = 256;

/// NaN when none of them is known.
float greatest(std::span<const float> values)
{
    float most = std::numeric_limits<float>::quiet_NaN();
    for (const float value : values)
        most = std::isnan(most) || value > most ? value : most;
    return most;
}

/// The part of `values` that falls on one of `count` bars, never empty.
std::span<const float> shareOf(std::span<const float> values, std::size_t bar, std::size_t count)
{
    const std::size_t first = bar * values.size() / count;
    const std::size_t end = std::max(first + 1, (bar + 1) * values.size() / count);
    return values.subspan(first, end - first);
}

/// One bar a pixel: what is below the curve, and the curve itself.
struct Bars
{
    std::array<QRectF, maxBars> areas;
    std::array<QRectF, maxBars> edges;
    std::size_t count = 0;

    void add(const QRectF &bar, double edge, bool followsAnother)
    {
        areas[count] = bar.adjusted(0, edge, 0, 0);
        edges[count] = QRectF(bar.left(), bar.top(), bar.width(), edge);
        if (followsAnother) { // steep parts stay one line
            QRectF &before = edges[count - 1];
            if (bar.top() > before.bottom())
                before.setBottom(bar.top());
            else
                edges[count].setBottom(std::max(edges[count].bottom(), before.top()));
        }
        ++count;
    }
};

} // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, std::span<const float> values, double full,
                    const SparklineColors &colors)
{
    if (values.empty() || full <= 0 || rect.isEmpty())
        return;
    const double pixel = 1 / painter.device()->devicePixelRatioF();
    const auto pixels = static_cast<std::size_t>(rect.width() / pixel);
    const std::size_t count = std::clamp<std::size_t>(pixels, 1, maxBars);
    const double width = pixels > maxBars ? rect.width() / static_cast<double>(count) : pixel;
    const double edge = std::max(1.0, pixel);
    Bars bars;
    bool followsAnother = false;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<double>(greatest(shareOf(values, i, count)));
        const bool isKnown = !std::isnan(value);
        if (isKnown) {
            const double height = std::clamp(value / full, 0.0, 1.0) * (rect.height() - edge);
            const double top = std::round((rect.bottom() - height - edge) / pixel) * pixel;
            bars.add(QRectF(rect.left() + static_cast<double>(i) * width, top, width, rect.bottom() - top),
                     edge, followsAnother);
        }
        followsAnother = isKnown;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.area);
    painter.drawRects(bars.areas.data(), static_cast<int>(bars.count));
    painter.setBrush(colors.edge);
    painter.drawRects(bars.edges.data(), static_cast<int>(bars.count));
    painter.setBrush(Qt::NoBrush);
}

} // namespace noc::widgets
