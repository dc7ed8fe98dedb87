// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/hostmodel.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;
class QWidget;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// How the Monit tab shows its hosts: the entries of the View menu and of the bar above the grid.
class ViewActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewActions)

public:
    ViewActions(const widgets::Theme &theme, QObject *parent);
    ~ViewActions() override;

    void addTo(QMenu &menu) const;
    [[nodiscard]] QWidget *createToolBar(QWidget *parent) const;

    [[nodiscard]] HostModel::Grouping grouping() const;
    void setGrouping(HostModel::Grouping grouping);
    void setTiles(bool isTiles);
    void setSideShown(bool isShown);
    [[nodiscard]] bool isDetailsShown() const;
    void setDetailsShown(bool isShown);
    /// Without a details pane there is nothing to show or hide.
    void setDetailsAvailable(bool isAvailable);

    void saveState(QSettings &settings, const QString &prefix) const;
    void restoreState(QSettings &settings, const QString &prefix);

Q_SIGNALS:
    void groupingChanged(noc::monit::HostModel::Grouping grouping);
    void tilesChanged(bool isTiles);
    void sideShownChanged(bool isShown);
    void detailsShownChanged(bool isShown);
    void columnResetRequested();

private:
    QAction *addToggle(const QString &text, QLatin1StringView symbol, void (ViewActions::*signal)(bool));
    void updateIcons();

    const widgets::Theme &m_theme;
    QAction *m_side;
    QAction *m_tiles;
    QAction *m_details;
    QAction *m_resetColumns;
    QActionGroup *m_groupings;
};

} // namespace noc::monit
