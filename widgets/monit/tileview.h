// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monit/tilelayout.h"

#include <QAbstractItemView>
#include <QSet>

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class TileDelegate;

/// Hosts as a map of tiles under their groups: another view on the same rows and the same selection as the table.
/// Paints what is visible only; where a tile is follows from its number.
class TileView final : public QAbstractItemView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileView)

public:
    explicit TileView(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~TileView() override;

    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

    /// Groups whose tiles are folded away, by name.
    [[nodiscard]] const QSet<QString> &collapsedGroups() const { return m_collapsed; }
    void setCollapsedGroups(const QSet<QString> &groups);

    /// Repaints the tiles whose age reads differently now. Call once a second while visible.
    void updateAges();

Q_SIGNALS:
    /// The user folded or unfolded a group.
    void collapsedGroupsChanged(const QSet<QString> &groups);

public Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static TileLayout::Move moveOf(CursorAction action);
    [[nodiscard]] bool isGrouped() const;
    [[nodiscard]] QModelIndex indexOf(TileLayout::Cell cell) const;
    [[nodiscard]] std::optional<TileLayout::Cell> cellOf(const QModelIndex &index) const;
    [[nodiscard]] std::vector<TileLayout::Section> sections() const;
    [[nodiscard]] TileLayout &layout() const;
    template<typename Function>
    void forVisibleTiles(const QRect &area, Function &&function) const;
    void toggleGroup(const QModelIndex &group);
    void restyle();

    const widgets::Theme &m_theme;
    TileDelegate *m_delegate;
    mutable TileLayout m_layout;
    QSet<QString> m_collapsed;
    bool m_isLayoutPending = false;
    QStringList m_shownAges; ///< of the visible tiles, in their order
};

} // namespace noc::monit
