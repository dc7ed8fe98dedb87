// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslSocket>
#include <QTcpSocket>

namespace noc::monit {

/// What was written to the socket and is not in the kernel yet; with TLS there are two buffers on the way.
[[nodiscard]] inline qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

/// The kernel says that it has room again only when a third of its buffer is free, and grows that to megabytes: a slow
/// reader would seem to stand still, and what is unsent would look written.
inline void keepKernelBufferSmall(QTcpSocket &socket)
{
    constexpr int size = 256 * 1024;
    socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, size);
}

/// Calls `slot` whenever the kernel has taken something.
template<typename Slot>
void onBytesSent(const QTcpSocket &socket, const QObject *context, Slot slot)
{
    if (const auto *tls = qobject_cast<const QSslSocket *>(&socket))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, context, slot);
    else
        QObject::connect(&socket, &QTcpSocket::bytesWritten, context, slot);
}

} // namespace noc::monit
