// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QSettings;

namespace noc::app {

class MainWindow;
class TrayWatch;

/// Closing the window leaves the program in the tray, if there is one and the user wants that. The window is never out
/// of reach: when the tray vanishes, it comes back.
class TrayKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayKeeper)

public:
    /// Both must outlive it.
    TrayKeeper(MainWindow &window, TrayWatch &watch, QObject *parent = nullptr);
    ~TrayKeeper() override;

    /// "Keep running in the tray": on unless the user switched it off; visible while there is a tray.
    [[nodiscard]] QAction *action() const { return m_action; }

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The window is in the tray now for the first time ever: somebody should say so.
    void firstHidden();
    /// The window was closed for good while it was hidden, which ends no program by itself.
    void endRequested();

private:
    [[nodiscard]] bool hide();
    void setHidden(bool isHidden);
    void onAvailability(bool isAvailable);

    MainWindow &m_window;
    TrayWatch &m_watch;
    QAction *m_action;
    bool m_isHidden = false;
    bool m_isQuitting = false; ///< the whole program, as by a signal or the session's end
    bool m_isSaid = false; ///< where the window went
};

} // namespace noc::app
