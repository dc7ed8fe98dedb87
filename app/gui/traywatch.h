// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace noc::app {

/// Whether the desktop has a place for tray icons. It may come and go, and nothing portable tells: asked every few
/// seconds while there is none, or while something depends on it.
class TrayWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayWatch)

public:
    using Probe = std::function<bool()>;

    explicit TrayWatch(Probe probe, QObject *parent = nullptr);
    ~TrayWatch() override;

    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }
    /// Asks now.
    bool check();
    /// Somebody needs the tray to stay: asked also while it is there.
    void setNeeded(bool isNeeded);

    [[nodiscard]] bool isPolling() const { return m_timer.isActive(); }
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

Q_SIGNALS:
    void availabilityChanged(bool isAvailable);

private:
    void schedule();

    Probe m_probe;
    bool m_isAvailable = false;
    bool m_isNeeded = false;
    QTimer m_timer;
};

} // namespace noc::app
