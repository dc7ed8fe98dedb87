// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

class QPainter;
class QRectF;

namespace noc::widgets {

struct SparklineColors
{
    QColor area; ///< below the curve
    QColor edge; ///< the curve
};

/// A tiny curve of `values`, evenly spaced from the left to the right of `rect`, on a floor of 0 with `full` at the
/// top. NaN is a gap. Where several values share a pixel the greatest is shown, so that no peak is lost. Takes no
/// memory from the heap: there are three of them in every row of a long list.
void paintSparkline(QPainter &painter, const QRectF &rect, std::span<const float> values, double full,
                    const SparklineColors &colors);

} // namespace noc::widgets
