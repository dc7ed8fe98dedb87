// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routeview.h"
#include "models/core/clock.h"
#include "widgets/bird/routes/routenames.h"
#include "widgets/common/textcache.h"

#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// Paints routes: prefixes in monospace, the best mark by its shape, numbers to the right, times as ages.
class RouteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteDelegate)

public:
    RouteDelegate(const widgets::Theme &theme, const core::Clock &clock, const RouteNames &names,
                  QObject *parent = nullptr);
    ~RouteDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The height of a row; widths are the header's.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    [[nodiscard]] QString toolTipAt(const QModelIndex &index) const;
    [[nodiscard]] static bool isNumber(RouteColumn column);

private:
    void paintBest(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    [[nodiscard]] QString ageAt(const QModelIndex &index) const;

    const widgets::Theme &m_theme;
    const core::Clock &m_clock;
    const RouteNames &m_names;
    mutable widgets::TextCache m_text;
};

} // namespace noc::bird
