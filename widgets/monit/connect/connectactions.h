// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/connectlauncher.h"
#include "models/monit/connectstore.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// The menu "Connect" of a host: ssh and ping in the user's terminal, and his own commands, each of which is confirmed
/// once with what will be run.
class ConnectActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectActions)

public:
    using HostOf = std::function<const Host *()>; ///< nullptr while there is none

    /// `user` stands for %user%; questions belong to `window`. Store and launcher outlive it.
    ConnectActions(ConnectStore &store, ConnectLauncher &launcher, const QString &user,
                   const widgets::Theme &theme, QWidget *window);
    ~ConnectActions() override;

    /// Fills the menu each time it opens, for the host that is `hostOf`() then.
    void fill(QMenu &menu, const HostOf &hostOf);
    /// Opens the list of the user's own commands.
    void manage();

private:
    void rebuild(QMenu &menu, const Host *host);
    void add(QMenu &menu, const ConnectCommand &command, const ConnectTarget &target, bool isOwn);
    void confirm(const ConnectCommand &command, const QStringList &arguments);
    void remember(const ConnectCommand &command);
    void run(const ConnectCommand &command, const QStringList &arguments);
    void showFailure(const ConnectCommand &command, const QStringList &arguments, const core::Error &error);

    ConnectStore &m_store;
    ConnectLauncher &m_launcher;
    QString m_user;
    const widgets::Theme &m_theme;
    QWidget *m_window;
};

} // namespace noc::monit
