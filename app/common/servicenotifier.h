// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimer>

namespace noc::app {

/// Tells systemd how a service is (sd_notify(3), sd_watchdog_enabled(3)). Does nothing where nobody asked.
class ServiceNotifier final
{
public:
    ServiceNotifier();

    /// READY=1, and from now on a sign of life from the event loop as often as the watchdog wants it.
    void ready();
    void stopping();
    /// One line, for systemctl status.
    void status(const QString &text);

private:
    void send(const QByteArray &message) const;

    QByteArray m_socket;
    QTimer m_watchdog;
};

} // namespace noc::app
