// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/servicenotifier.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace noc::app {

ServiceNotifier::ServiceNotifier()
    : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    // Not for the programs that this one starts.
    qunsetenv("NOTIFY_SOCKET");
    bool isNumber = false;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    const QByteArray process = qgetenv("WATCHDOG_PID");
    const bool isForUs = process.isEmpty() || process.toLongLong() == QCoreApplication::applicationPid();
    if (isNumber && microseconds > 0 && isForUs) {
        m_watchdog.setInterval(std::chrono::milliseconds(std::max<qint64>(1, microseconds / 2'000)));
        QObject::connect(&m_watchdog, &QTimer::timeout, &m_watchdog, [this] { send("WATCHDOG=1"); });
    }
}

void ServiceNotifier::ready()
{
    send("READY=1");
    if (m_watchdog.interval() > 0)
        m_watchdog.start();
}

void ServiceNotifier::stopping()
{
    send("STOPPING=1");
}

void ServiceNotifier::status(const QString &text)
{
    send("STATUS=" + text.simplified().toUtf8());
}

void ServiceNotifier::send(const QByteArray &message) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || static_cast<std::size_t>(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::copy(m_socket.cbegin(), m_socket.cend(), address.sun_path);
    if (address.sun_path[0] == '@') // of the abstract namespace
        address.sun_path[0] = '\0';
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto length =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)) + static_cast<socklen_t>(m_socket.size());
    // Nobody can do anything about a failure.
    static_cast<void>(::sendto(descriptor, message.constData(), static_cast<std::size_t>(message.size()),
                               MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length));
    ::close(descriptor);
}

} // namespace noc::app
