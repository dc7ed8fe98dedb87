// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "widgets/common/textcache.h"
#include "widgets/common/themecolors.h"

#include <QPixmap>
#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::alerts {

/// Paints the cells of one alert's row. What nobody has is filled and plain; what somebody has, or what is over, keeps
/// its shape without the fill, is dimmed, and has a badge: a hand, a bell that is off, a wave for what comes and goes.
class AlertDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertDelegate)

public:
    AlertDelegate(const widgets::Theme &theme, const core::Clock &clock, QObject *parent = nullptr);
    ~AlertDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The height of a row; widths are the header's.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Room for the shape and its badges.
    [[nodiscard]] static int stateWidth(const QFontMetrics &metrics);
    [[nodiscard]] QString ageTextAt(const QModelIndex &index) const;
    /// Names of the symbols beside the shape.
    [[nodiscard]] static QList<QLatin1StringView> badgesAt(const QModelIndex &index);

private:
    void paintState(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintObject(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintProblem(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintBadge(QPainter &painter, const QRectF &rect, QLatin1StringView symbol) const;
    [[nodiscard]] widgets::SeverityColors colorsAt(const QModelIndex &index) const;
    [[nodiscard]] QColor textColorAt(const QModelIndex &index) const;

    const widgets::Theme &m_theme;
    const core::Clock &m_clock;
    mutable widgets::TextCache m_text;
    mutable QHash<QString, QPixmap>
        m_badges; ///< by symbol, size and colour: drawing an SVG for every row is slow
};

} // namespace noc::alerts
