// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/hostmodel.h"

#include <QObject>
#include <QUrl>

class QAction;
class QMenu;
class QWidget;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class ConnectActions;
class HostGrid;

/// What can be done with the selected hosts: the actions of the context menu and of the menu bar, and the questions
/// they ask first. Commands leave as signals.
class HostActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostActions)

public:
    HostActions(HostGrid &grid, const HostModel &hosts, const widgets::Theme &theme);
    ~HostActions() override;

    void addTo(QMenu &menu) const;
    /// Adds a menu "Connect".
    void setConnect(ConnectActions &connect);

Q_SIGNALS:
    void openRequested(const QString &id);
    void copyRequested();
    /// The user trusts the source that uses the host's id now.
    void repinRequested(const QString &id);
    void ownGroupsChosen(const QStringList &ids, const QStringList &groups);
    void silenceChosen(const QStringList &ids, noc::monit::SilencePolicy policy);
    void monitPageRequested(const QUrl &url);
    void forgetRequested(const QStringList &ids);
    /// The user wants to see or change where orders to the host's Monit go.
    void accessRequested(const QString &id);

private:
    QAction *addAction(const QString &text, QLatin1StringView symbol, void (HostActions::*slot)());
    [[nodiscard]] std::vector<const Host *> selected() const;
    void open();
    void repin();
    void chooseGroups();
    void chooseSilence();
    void openMonitPage();
    void forget();
    void editAccess();
    void updateEnabled();
    void updateIcons();

    HostGrid &m_grid;
    const HostModel &m_hosts;
    const widgets::Theme &m_theme;
    QMenu *m_connect = nullptr;
    QAction *m_open;
    QAction *m_repin;
    QAction *m_copy;
    QAction *m_groups;
    QAction *m_silence;
    QAction *m_monitPage;
    QAction *m_access;
    QAction *m_forget;
};

} // namespace noc::monit
