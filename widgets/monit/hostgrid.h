// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/hostmodel.h"

#include <QSet>
#include <QWidget>

class QAbstractItemView;
class QItemSelectionModel;
class QSettings;
class QStackedWidget;

namespace noc::widgets {
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::monit {

class HostListModel;
class HostTable;
class TileView;

/// The hosts as a table or as tiles: two views of one model with one selection, one current host and the same folded
/// groups; and what is said when there is nothing to show.
class HostGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostGrid)

public:
    enum class View { Table, Tiles };
    Q_ENUM(View)

    HostGrid(HostModel &hosts, HostListModel &list, const widgets::Theme &theme, QWidget *parent = nullptr);
    ~HostGrid() override;

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);

    /// Selected hosts without groups, in the order shown: indexes of the list model.
    [[nodiscard]] QModelIndexList selectedHosts() const;
    [[nodiscard]] QStringList selectedIds() const;
    /// Empty when no host is current.
    [[nodiscard]] QString currentId() const;
    void selectHost(const QString &id);

    void copySelection() const;
    void resetColumns();
    /// Ages that read differently now are repainted.
    void updateAges();

    void saveState(QSettings &settings, const QString &prefix) const;
    void restoreState(QSettings &settings, const QString &prefix);

Q_SIGNALS:
    void currentHostChanged(const QString &id);
    void selectionChanged();
    /// Enter or double click.
    void hostActivated(const QString &id);
    void contextMenuRequested(const QPoint &globalPosition);
    /// The user pressed the button of "nothing matches".
    void showAllRequested();

private:
    void addView(QAbstractItemView *view);
    void onCurrentChanged();
    void rememberSelection();
    void recallSelection();
    void setCollapsedGroups(const QSet<QString> &groups);
    void showContextMenu(QAbstractItemView *view, const QPoint &position);
    void updateShown();
    [[nodiscard]] QAbstractItemView *shownView() const;

    HostModel &m_hosts;
    HostListModel &m_list;
    QStackedWidget *m_stack;
    HostTable *m_table;
    TileView *m_tiles;
    widgets::EmptyState *m_nothingMatches;
    QItemSelectionModel *m_selection;
    View m_view = View::Table;
    QString m_currentId;
    QStringList m_rememberedIds; ///< while the model is reset
    QString m_rememberedCurrent;
};

} // namespace noc::monit
