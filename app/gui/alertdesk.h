// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/alertcalls.h"
#include "app/gui/notifier.h"
#include "app/gui/trayicon.h"
#include "app/gui/traykeeper.h"
#include "app/gui/traywatch.h"
#include "widgets/alerts/notificationsdialog.h"

class QMenu;
class QSettings;

namespace noc::alerts {
class AlertPane;
}

namespace noc::app {

class MainWindow;

/// Everything of the alerts that the user sees and hears: the pane, the menu, badges, status bar, tray and
/// notifications, on one feed and one window.
class AlertDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertDesk)

public:
    struct Options
    {
        QString userName; ///< who acknowledges and mutes
        QStringList sources; ///< that notifications are set for: "monit"
        settings::BusAddress bus; ///< settings::sessionBusAddress()
        TrayWatch::Probe hasTray; ///< QSystemTrayIcon::isSystemTrayAvailable
    };

    /// Everything must outlive it but the window, which may go first. Call it before MainWindow::restoreState().
    AlertDesk(MainWindow &window, alerts::AlertFeed &feed, const core::Clock &clock,
              const widgets::Theme &theme, Options options);
    ~AlertDesk() override;

    [[nodiscard]] alerts::AlertPane &pane() { return *m_pane; }
    [[nodiscard]] TrayIcon &tray() { return m_tray; }
    [[nodiscard]] TrayKeeper &keeper() { return m_keeper; }
    [[nodiscard]] Notifier &notifier() { return m_notifier; }

    /// These are about to come and were told in an earlier run.
    void expect(const std::vector<alerts::Alert> &alerts) { m_calls.expect(alerts); }
    void setNotifications(const alerts::NotificationChoice &choice);

public Q_SLOTS:
    void showNotificationSettings();
    void acknowledgeAll();

Q_SIGNALS:
    /// Show the thing in its tab. `part` may be empty.
    void openRequested(const QString &id, const QString &source, const QString &objectId,
                       const QString &part);
    /// The user set them; they are in effect already and have to be kept.
    void notificationsChanged(const noc::alerts::NotificationChoice &choice);

private:
    void fillMenu();
    void connectPane();
    void connectTray();
    void connectNotifier();
    void showPane();
    void updateCounts();
    void updateMutes();
    void openFromNotification(const QStringList &ids, const QByteArray &token);
    void fallBack(const NotificationText &text, core::Severity severity);

    MainWindow &m_window;
    Options m_options;
    alerts::AlertPane *m_pane; ///< the window's
    TrayWatch m_watch;
    TrayIcon m_tray;
    TrayKeeper m_keeper;
    Notifier m_notifier;
    AlertCalls m_calls;
    alerts::NotificationChoice m_choice;
};

} // namespace noc::app
