// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/rowbuttons.h"

#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace noc::alerts {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

struct RowButton
{
    AlertAction action{};
    QLatin1StringView symbol;
    const char *tip = nullptr;
};

constexpr std::array rowButtons{
    RowButton{AlertAction::Acknowledge, "hand"_L1,
              QT_TRANSLATE_NOOP("noc::alerts::AlertTable", "Acknowledge")},
    RowButton{AlertAction::Mute, "belloff"_L1, QT_TRANSLATE_NOOP("noc::alerts::AlertTable", "Mute")},
    RowButton{AlertAction::Open, "details"_L1, QT_TRANSLATE_NOOP("noc::alerts::AlertTable", "Open")}};

} // namespace

QRect rowButtonRect(AlertAction action, const QRect &row, int right)
{
    const auto *const it = std::ranges::find(rowButtons, action, &RowButton::action);
    const int side = row.height();
    const auto fromRight = static_cast<int>(rowButtons.end() - it);
    return fromRight == 0 ? QRect() : QRect(right - fromRight * side - space::Inner, row.top(), side, side);
}

std::optional<AlertAction> rowButtonAt(const QPoint &position, const QRect &row, int right)
{
    for (const RowButton &button : rowButtons) {
        if (rowButtonRect(button.action, row, right).contains(position))
            return button.action;
    }
    return std::nullopt;
}

QString rowButtonTip(AlertAction action)
{
    const auto *const it = std::ranges::find(rowButtons, action, &RowButton::action);
    return it == rowButtons.end() ? QString() : AlertTable::tr(it->tip);
}

void paintRowButtons(QPainter &painter, const QRect &row, int right, const widgets::Theme &theme,
                     const QColor &ground)
{
    QRect back = rowButtonRect(rowButtons.front().action, row, right);
    back.setRight(right);
    painter.fillRect(back, ground);
    const int margin = space::Related / 2; // what a row is higher than its text
    for (const RowButton &button : rowButtons)
        theme.symbol(button.symbol)
            .paint(&painter,
                   rowButtonRect(button.action, row, right).adjusted(margin, margin, -margin, -margin));
}

} // namespace noc::alerts
