// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/textcache.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// Paints one host as a tile, and a group as a line above its tiles.
class TileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileDelegate)

public:
    explicit TileDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    ~TileDelegate() override;

    /// About 150 × 84, more with a large font.
    [[nodiscard]] QSize tileSize() const { return m_tileSize; }
    [[nodiscard]] int headerHeight() const;
    /// Fonts or colours have changed.
    void restyle();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Look;

    void paintGroupHeader(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const;
    void paintTile(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] Look lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFrame(QPainter &painter, const QRect &rect, const Look &look) const;
    void paintName(QPainter &painter, const QRect &rect, const Look &look, const QModelIndex &index) const;
    void paintProblem(QPainter &painter, const QRect &rect, const Look &look, const QModelIndex &index) const;
    void paintFoot(QPainter &painter, const QRect &rect, const Look &look, const QModelIndex &index) const;
    const widgets::Theme &m_theme;
    mutable widgets::TextCache m_text;
    QFont m_nameFont;
    QFont m_smallNameFont;
    QFont m_textFont;
    QSize m_tileSize;
};

} // namespace noc::monit
