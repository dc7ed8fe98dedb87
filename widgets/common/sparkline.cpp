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
    std::array<QRectF, maxBars> areas;
    std::array<QRectF, maxBars> edges;
    int known = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<double>(greatest(shareOf(values, i, count)));
        if (std::isnan(value))
            continue;
        const double height = std::clamp(value / full, 0.0, 1.0) * (rect.height() - edge);
        const double left = rect.left() + static_cast<double>(i) * width;
        const double top = std::round((rect.bottom() - height - edge) / pixel) * pixel;
        const auto at = static_cast<std::size_t>(known++);
        edges[at] = QRectF(left, top, width, edge);
        areas[at] = QRectF(left, top + edge, width, rect.bottom() - top - edge);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.area);
    painter.drawRects(areas.data(), known);
    painter.setBrush(colors.edge);
    painter.drawRects(edges.data(), known);
    painter.setBrush(Qt::NoBrush);
}

} // namespace noc::widgets
