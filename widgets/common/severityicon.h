// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/themecolors.h"

#include <QIcon>

class QPainter;

namespace noc::widgets {

/// Paints a severity's shape into the middle of `rect`: disc with a mark, triangle, dashed diamond, square, tick or
/// dash. Never two severities with the same outline, so that no colour is needed to tell them apart.
void paintSeverity(QPainter &painter, const QRectF &rect, core::Severity severity,
                   const SeverityColors &colors);

/// The same shape as an icon, sharp at any size and scale.
[[nodiscard]] QIcon severityIcon(core::Severity severity, const SeverityColors &colors);

} // namespace noc::widgets
