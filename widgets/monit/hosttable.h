// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

class QSettings;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class HostDelegate;

/// Hosts as rows under foldable groups. New groups appear unfolded; what the user folded stays folded.
class HostTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostTable)

public:
    explicit HostTable(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~HostTable() override;

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] const QSet<QString> &collapsedGroups() const { return m_collapsed; }
    void setCollapsedGroups(const QSet<QString> &groups);

    /// Columns that are shown, from left to right.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Widths, order and sorting as they are at first.
    void resetColumns();

    void saveHeader(QSettings &settings, const QString &key) const;
    void restoreHeader(QSettings &settings, const QString &key);

    /// Repaints the ages that read differently now. Call once a second while visible.
    void updateAges();

Q_SIGNALS:
    void collapsedGroupsChanged(const QSet<QString> &groups);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void expandGroups(int first, int last);
    void onFolded(const QModelIndex &group, bool isCollapsed);
    void showColumnMenu(const QPoint &position);
    void fitProblemColumn();

    const widgets::Theme &m_theme;
    HostDelegate *m_delegate;
    QSet<QString> m_collapsed;
    QStringList m_shownAges; ///< of the visible rows, from the top
    bool m_isFitting = false;
    bool m_isProblemColumnFree = true; ///< the user has not given it a width of his own
};

} // namespace noc::monit
