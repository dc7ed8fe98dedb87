// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace noc::test {

/// The service manager's end of sd_notify(3): a Unix datagram socket that collects what it is told.
class NotifySocket final
{
public:
    /// `name`: a path, or "@…" in Linux's abstract namespace; as in NOTIFY_SOCKET.
    explicit NotifySocket(const QByteArray &name)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy_n(name.cbegin(), std::min<qsizetype>(name.size(), sizeof address.sun_path - 1),
                    address.sun_path);
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        m_descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const auto length =
            static_cast<socklen_t>(offsetof(sockaddr_un, sun_path)) + static_cast<socklen_t>(name.size());
        m_isBound = ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), length) == 0;
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
    }
    ~NotifySocket()
    {
        m_notifier.reset();
        ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    [[nodiscard]] bool isBound() const { return m_isBound; }
    [[nodiscard]] const QByteArrayList &messages() const { return m_messages; }

private:
    void read()
    {
        std::array<char, 4'096> buffer{};
        for (;;) {
            const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
            if (size < 0)
                return;
            m_messages.append(QByteArray(buffer.data(), size));
        }
    }

    int m_descriptor = -1;
    bool m_isBound = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArrayList m_messages;
};

} // namespace noc::test
