// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/alerts/alerttable.h"

/// The buttons at the right end of the row under the mouse: acknowledge, mute, open. `row` is the row's rectangle,
/// `right` where the viewport ends.
namespace noc::alerts {

/// Empty for actions that have no button.
[[nodiscard]] QRect rowButtonRect(AlertAction action, const QRect &row, int right);
[[nodiscard]] std::optional<AlertAction> rowButtonAt(const QPoint &position, const QRect &row, int right);
[[nodiscard]] QString rowButtonTip(AlertAction action);
/// On a ground of their own, because they cover what the row says there.
void paintRowButtons(QPainter &painter, const QRect &row, int right, const widgets::Theme &theme,
                     const QColor &ground);

} // namespace noc::alerts
