// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/bytechannel.h"

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr qsizetype sliceBytes = 256 * 1024;
constexpr qsizetype bufferBytes = 1024 * 1024;

Error errorOf(const QTcpSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return {ErrorCode::Unreachable, u"the name is not known"_s};
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorCode::Unreachable, u"the connection was refused"_s};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorCode::Unreachable, u"the host does not answer"_s};
    case QAbstractSocket::NetworkError:
        return {ErrorCode::Unreachable, u"no route: "_s + socket.errorString()};
    default:
        return {ErrorCode::Io, socket.errorString()};
    }
}

Error errorOf(const QLocalSocket &socket)
{
    switch (socket.error()) {
    case QLocalSocket::ServerNotFoundError:
        return {ErrorCode::Unreachable, u"there is no such socket: BIRD does not run, or has it elsewhere"_s};
    case QLocalSocket::ConnectionRefusedError:
        return {ErrorCode::Unreachable, u"nobody listens at the socket: BIRD does not run"_s};
    case QLocalSocket::SocketAccessError:
        return {ErrorCode::Unauthorized, u"no access to the socket: it is for the members of BIRD's group"_s};
    default:
        return {ErrorCode::Io, socket.errorString()};
    }
}

} // namespace

void SocketChannel::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused) // queued: the reader says so from within received()
        QMetaObject::invokeMethod(
            this, [this] { drainSocket(); }, Qt::QueuedConnection);
}

void SocketChannel::drain(QIODevice &device)
{
    const QPointer<QIODevice> alive(&device);
    while (alive && !m_isPaused && device.bytesAvailable() > 0)
        Q_EMIT received(device.read(sliceBytes));
}

TcpChannel::TcpChannel(QString host, quint16 port, QObject *parent)
    : SocketChannel(parent)
    , m_host(std::move(host))
    , m_port(port)
{ }

TcpChannel::~TcpChannel() = default;

void TcpChannel::open()
{
    unpause();
    m_socket = std::make_unique<QTcpSocket>(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(bufferBytes);
    connect(m_socket.get(), &QTcpSocket::connected, this, &ByteChannel::opened);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { drainSocket(); });
    // Queued: an error may come from within connectToHost(), and the reader closes us when told.
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &TcpChannel::onEnded, Qt::QueuedConnection);
    m_socket->connectToHost(m_host, m_port);
}

void TcpChannel::send(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void TcpChannel::close()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // ours still as a child; it may be its own signal that closes it
}

void TcpChannel::drainSocket()
{
    if (!m_socket)
        return;
    drain(*m_socket);
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        onEnded();
}

void TcpChannel::onEnded()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::UnconnectedState)
        return;
    drain(*m_socket);
    if (!m_socket || m_socket->bytesAvailable() > 0)
        return; // paused; comes again
    const bool isClosed = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    const Error error = errorOf(*m_socket);
    close();
    if (isClosed)
        Q_EMIT closed();
    else
        Q_EMIT failed(error);
}

LocalChannel::LocalChannel(QString path, QObject *parent)
    : SocketChannel(parent)
    , m_path(std::move(path))
{ }

LocalChannel::~LocalChannel() = default;

void LocalChannel::open()
{
    unpause();
    m_socket = std::make_unique<QLocalSocket>(this);
    m_socket->setReadBufferSize(bufferBytes);
    connect(m_socket.get(), &QLocalSocket::connected, this, &ByteChannel::opened);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] { drainSocket(); });
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &LocalChannel::onEnded, Qt::QueuedConnection);
    m_socket->connectToServer(m_path);
}

void LocalChannel::send(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void LocalChannel::close()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void LocalChannel::drainSocket()
{
    if (!m_socket)
        return;
    drain(*m_socket);
    if (m_socket && m_socket->state() == QLocalSocket::UnconnectedState)
        onEnded();
}

void LocalChannel::onEnded()
{
    if (!m_socket || m_socket->state() != QLocalSocket::UnconnectedState)
        return;
    drain(*m_socket);
    if (!m_socket || m_socket->bytesAvailable() > 0)
        return;
    const bool isClosed = m_socket->error() == QLocalSocket::PeerClosedError;
    const Error error = errorOf(*m_socket);
    close();
    if (isClosed)
        Q_EMIT closed();
    else
        Q_EMIT failed(error);
}

} // namespace noc::bird
