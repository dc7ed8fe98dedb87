// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/hostmodel.h"
#include "widgets/common/page.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace noc::widgets {
class Banner;
class Theme;
} // namespace noc::widgets

namespace noc::monit {

class HostActions;
class HostGrid;
class HostListModel;
class SideList;
class SideListModel;
class ViewActions;

/// The Monit tab: groups at the left, the hosts as table or tiles, the details of the current host at the right.
/// Details, the first-run page and the collector's pages are put in from outside.
class MonitPage final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitPage)

public:
    MonitPage(HostModel &hosts, const widgets::Theme &theme, QWidget *parent = nullptr);
    ~MonitPage() override;

    /// Shown at the right of the hosts; it follows currentHostChanged(). The page takes it over.
    void setDetails(QWidget *details);
    /// Shown instead of the hosts while there are none.
    void setFirstRun(QWidget *page);
    /// A line of the side list with a page of its own; `symbol` names a drawing of resources/icons.
    void addSidePage(const QString &key, const QString &title, const QString &symbol, QWidget *page);
    /// What waits on a side page.
    void setSidePageCounts(const QString &key, const widgets::SeverityCounts &counts);
    void showSidePage(const QString &key);
    /// All of them, instead of a side page or one group.
    void showHosts() { showGroup(std::nullopt); }

    /// Above everything: what is wrong with the collector. Hide it to take that back.
    [[nodiscard]] widgets::Banner &banner() { return *m_banner; }
    [[nodiscard]] HostActions &actions() { return *m_actions; }
    [[nodiscard]] ViewActions &view() { return *m_view; }

    void selectHost(const QString &id);
    [[nodiscard]] QString currentHostId() const;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList filterFields() const override;
    [[nodiscard]] QString filterText() const override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override { return m_hidden; }
    [[nodiscard]] widgets::SeverityCounts counts() const override { return m_counts; }
    void focusContent() override;
    void copySelection() override;
    void refresh() override;
    void addViewActions(QMenu &menu) override;
    void addPageActions(QMenu &menu) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

Q_SIGNALS:
    /// Empty when no host is current.
    void currentHostChanged(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectModel();
    void showGroup(const std::optional<QString> &group);
    void showContent();
    void showDetails(bool isShown);
    void openDetails();
    void showContextMenu(const QPoint &globalPosition);
    void updateCounts();
    void updateHidden();

    HostModel &m_hosts;
    HostListModel *m_list;
    SideListModel *m_entries;
    SideList *m_side;
    ViewActions *m_view;
    HostGrid *m_grid;
    HostActions *m_actions;
    widgets::Banner *m_banner;
    QSplitter *m_splitter;
    QStackedWidget *m_stack; ///< hosts, first-run page, side pages
    QWidget *m_firstRun;
    QWidget *m_details = nullptr;
    QHash<QString, QWidget *> m_sidePages;
    QString m_sidePage; ///< empty: the hosts are shown
    widgets::SeverityCounts m_counts;
    int m_hidden = 0;
    QTimer m_countTimer;
    QTimer m_ageTimer; ///< runs while the page is visible
};

} // namespace noc::monit
