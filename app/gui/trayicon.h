// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/trayimage.h"
#include "models/alerts/mutetimes.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <memory>

namespace noc::app {

class TrayWatch;

/// The icon in the tray while there is a tray: how bad it is, and the few things that are wanted without the window.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    /// Watch and theme must outlive it.
    TrayIcon(const TrayWatch &watch, const widgets::Theme &theme, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setState(const TrayState &state);
    [[nodiscard]] const TrayState &state() const { return m_state; }
    /// Its context menu; filled each time it is shown.
    [[nodiscard]] QMenu &menu() { return *m_menu; }

    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    /// False: there is no tray to say it in.
    bool showMessage(const QString &title, const QString &text, core::Severity severity);

Q_SIGNALS:
    void showRequested();
    void muteRequested(noc::alerts::MuteTime time);
    void unmuteRequested();
    void acknowledgeAllRequested();
    void quitRequested();

private:
    void onAvailability(bool isAvailable);
    void update();
    void fillMenu();

    const widgets::Theme &m_theme;
    TrayState m_state;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace noc::app
