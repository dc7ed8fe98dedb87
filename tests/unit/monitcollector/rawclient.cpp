// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/monitcollector/rawclient.h"

#include <QDeadlineTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace noc::test {

namespace {

/// An IPv4 or IPv6 address in the form the socket calls want it.
struct SocketAddress
{
    SocketAddress(const char *text, quint16 port)
    {
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        isV4 = inet_pton(AF_INET, text, &v4.sin_addr) == 1;
        isValid = isV4 || inet_pton(AF_INET6, text, &v6.sin6_addr) == 1;
    }

    [[nodiscard]] const sockaddr *data() const
    {
        return isV4 ? reinterpret_cast<const sockaddr *>(&v4) : reinterpret_cast<const sockaddr *>(&v6);
    }
    [[nodiscard]] socklen_t size() const { return isV4 ? sizeof v4 : sizeof v6; }

    sockaddr_in v4{};
    sockaddr_in6 v6{};
    bool isV4 = false;
    bool isValid = false;
};

int connectTo(const SocketAddress &target, const char *source)
{
    const int descriptor = socket(target.isV4 ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    bool isBound = true;
    if (source) {
        const SocketAddress own(source, 0);
        isBound = bind(descriptor, own.data(), own.size()) == 0;
    }
    if (isBound && target.isValid && connect(descriptor, target.data(), target.size()) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

} // namespace

RawClient::RawClient(quint16 port, const char *address, const char *source)
    : m_descriptor(connectTo(SocketAddress(address, port), source))
{ }

RawClient::RawClient(RawClient &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

bool RawClient::send(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t sent =
            ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

void RawClient::finish() const
{
    shutdown(m_descriptor, SHUT_WR);
}

QByteArray RawClient::receive(std::chrono::milliseconds longest) const
{
    return receiveUntil({}, longest);
}

QByteArray RawClient::receiveHead() const
{
    return receiveUntil("\r\n\r\n", std::chrono::seconds(10));
}

QByteArray RawClient::receiveUntil(QByteArrayView mark, std::chrono::milliseconds longest) const
{
    QByteArray received;
    const QDeadlineTimer deadline(longest);
    while (!deadline.hasExpired() && (mark.isEmpty() || !received.contains(mark))) {
        pollfd poller{m_descriptor, POLLIN, 0};
        if (poll(&poller, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            break;
        char buffer[4096];
        const ssize_t count = recv(m_descriptor, buffer, sizeof buffer, 0);
        if (count <= 0)
            break;
        received.append(buffer, count);
    }
    return received;
}

bool RawClient::isClosedWithin(std::chrono::milliseconds longest) const
{
    const QDeadlineTimer deadline(longest);
    do {
        pollfd poller{m_descriptor, POLLIN, 0};
        if (poll(&poller, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            return false;
        char buffer[4096];
        if (recv(m_descriptor, buffer, sizeof buffer, 0) <= 0)
            return true;
    } while (!deadline.hasExpired());
    return false;
}

QByteArray RawClient::exchange(quint16 port, QByteArrayView request)
{
    const RawClient client(port);
    client.send(request);
    return client.receive();
}

int statusOf(const QByteArray &response)
{
    return response.startsWith("HTTP/1.1 ") ? response.sliced(9, 3).toInt() : 0;
}

} // namespace noc::test
