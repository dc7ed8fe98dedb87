// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// Paints hops: losses by how bad they are, latency as a bar from the best to the worst with a mark at the average, all
/// on the same scale.
class HopDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HopDelegate)

public:
    explicit HopDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    ~HopDelegate() override;

    /// The right end of the bars, in microseconds.
    void setFullScale(double microseconds) { m_full = microseconds; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintRange(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const widgets::Theme &m_theme;
    double m_full = 1;
};

} // namespace noc::bird
