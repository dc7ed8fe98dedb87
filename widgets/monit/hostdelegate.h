// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/textcache.h"

#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// Whether a column of HostModel holds numbers, which are aligned right.
[[nodiscard]] bool isNumberColumn(int column);

/// Paints the cells of one host's row: shape and word, name, problems, numbers with bars,
/// the curves of a day and lighter units.
class HostDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostDelegate)

public:
    explicit HostDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    ~HostDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The height of a row; widths are the header's.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Room for the shape and the longest of the severities' words.
    [[nodiscard]] static int stateWidth(const QFontMetrics &metrics);

    /// A group's line across the whole row: title and how many hosts are in which state.
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    bool isExpanded) const;

private:
    void paintState(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintNumber(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintGauge(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const widgets::Theme &m_theme;
    mutable widgets::TextCache m_text;
};

} // namespace noc::monit
