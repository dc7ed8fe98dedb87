// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/severitycounts.h"

#include <QColor>

class QPainter;
class QRectF;
class QRect;

namespace noc::widgets {

class Theme;

/// "● 2  ▲ 5  ✓ 391" from the left of `rect`, with the painter's font; zeros are left out. Returns the width used.
int paintCounts(QPainter &painter, const QRect &rect, const SeverityCounts &counts, const Theme &theme);

/// The width paintCounts() will use.
[[nodiscard]] int countsWidth(const QPainter &painter, const SeverityCounts &counts);

struct BarColors
{
    QColor full;
    QColor empty;
};

/// A bar, `share` full (0…1), lying or standing by the shape of `rect`.
void paintBar(QPainter &painter, const QRectF &rect, double share, const BarColors &colors);

} // namespace noc::widgets
