// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watcheventmodel.h"
#include "models/bird/watch/watchfeed.h"
#include "models/bird/watch/watchmodel.h"
#include "widgets/bird/page/view.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace noc::widgets {
class ColumnFilter;
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class DataTree;
class WatchDialog;

/// Routes that are looked at again and again: how they stand, and what happened to them.
class WatchView final : public View
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchView)

public:
    WatchView(WatchFeed &feed, const core::Clock &clock, const widgets::Theme &theme,
              QWidget *parent = nullptr);
    ~WatchView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("watch"); }
    [[nodiscard]] QString title() const override { return tr("Watch"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("details"); }
    void setRouters(const QStringList &names) override;
    [[nodiscard]] QStringList filterFields() const override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override;
    void copySelection() override;
    void refresh() override { askNow(); }
    void addActions(QMenu &menu) override;
    void focusContent() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

    /// What is configured; the dialogs start from it.
    void setWatches(const std::vector<Watch> &watches);
    /// Whether watches may be added, changed and removed from here.
    void setEditable(bool isEditable);
    WatchDialog *addWatch(const QString &query = {});
    WatchDialog *editWatch(const QString &name);
    void removeWatch(const QString &name);
    /// What the selected watches found is as it should be, once the user agreed.
    void acceptSelected();
    void askNow();

    [[nodiscard]] DataTree &watchTable() const { return *m_watchTable; }
    [[nodiscard]] DataTree &eventTable() const { return *m_eventTable; }

Q_SIGNALS:
    /// All watches as they should be from now on.
    void watchesEdited(const std::vector<noc::bird::Watch> &watches);
    /// After the user agreed; the feed is not told by this view.
    void acceptRequested(const QString &watch, const QString &router);

private:
    void layOut();
    [[nodiscard]] QWidget *createButtons();
    void setUpTables(const core::Clock &clock, const widgets::Theme &theme);
    void connectParts();
    void followFeed();
    void readPast();
    void showContent();
    void updateButtons();
    WatchDialog *openDialog(const Watch &watch);
    void put(const QString &before, const Watch &watch);
    [[nodiscard]] std::vector<WatchKey> selected() const;
    [[nodiscard]] QString selectedName() const;
    void openQuery(const QModelIndex &index);
    void showMenu(DataTree *tree, const QPoint &position);

    WatchFeed &m_feed;
    WatchModel m_model;
    WatchEventModel m_events;
    widgets::ColumnFilter *m_watchFilter;
    widgets::ColumnFilter *m_eventFilter;
    DataTree *m_watchTable;
    DataTree *m_eventTable;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_accept;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QTimer m_tick; ///< of ages
    std::vector<Watch> m_watches;
    QStringList m_routers;
    bool m_isEditable = true;
};

} // namespace noc::bird
