// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QList>
#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// Which roles and columns of a model mean what; −1 = none.
struct RowLayout
{
    int severityRole = -1; ///< shape in the first column
    int severityColumn = -1; ///< whose words take the severity's colour when something is wrong
    int staleRole = -1; ///< bool: grey
    int levelRole = -1; ///< 0 = a heading: bold; from 2 on names are labels
    int unitRole = -1; ///< shown lighter after the number
    int numberRole = -1;
    int timeRole = -1; ///< QDateTime, shown as an age in `timeColumn`
    int timeColumn = -1;
    int dayColumn = -1; ///< the day of `timeRole`, in the first row of each day only
    bool hasMarker = false; ///< a line in the severity's colour down the left edge
    QList<int> nameColumns; ///< elided in the middle
    QList<int> quietColumns; ///< in a lighter tone
};

/// Cells of the host page's and the collector's lists: plain text only, state as shape and colour.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    RowDelegate(const widgets::Theme &theme, const core::Clock &clock, RowLayout layout,
                QObject *parent = nullptr);
    ~RowDelegate() override;

    [[nodiscard]] const RowLayout &layout() const { return m_layout; }
    /// What the cell shows: the display text, or how long ago.
    [[nodiscard]] QString textAt(const QModelIndex &index) const;

    /// Whether the row above is of another day.
    [[nodiscard]] bool startsDay(const QModelIndex &index) const;
    /// Of the row; invalid without one.
    [[nodiscard]] QColor markerAt(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] int paintShape(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    [[nodiscard]] QColor colorAt(const QModelIndex &index) const;
    [[nodiscard]] Qt::TextElideMode elideModeAt(const QModelIndex &index) const;
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] QString toolTipAt(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const widgets::Theme &m_theme;
    const core::Clock &m_clock;
    RowLayout m_layout;
};

} // namespace noc::monit
