// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QObject>

#include <memory>

class QIODevice;
class QTcpSocket;
class QLocalSocket;

namespace noc::bird {

/// A stream of bytes to somewhere, opened and closed any number of times.
class NOC_MODELS_EXPORT ByteChannel : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ByteChannel)

public:
    using QObject::QObject;

    virtual void open() = 0;
    virtual void send(const QByteArray &bytes) = 0;
    /// At once and whole, never one direction only: BIRD drops the reply of a client that is done sending. Nothing is
    /// signalled afterwards.
    virtual void close() = 0;
    virtual void setPaused(bool isPaused) = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    /// Could not be opened, or broke.
    void failed(const noc::core::Error &error);
    /// The other side is done; all it sent was received.
    void closed();
};

/// What both kinds of sockets have in common: bytes are handed on in slices, and not while paused.
class SocketChannel : public ByteChannel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketChannel)

public:
    using ByteChannel::ByteChannel;

    void setPaused(bool isPaused) override;

protected:
    /// Reads what is there; may be called at any time.
    void drain(QIODevice &device);
    virtual void drainSocket() = 0;
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void unpause() { m_isPaused = false; }

private:
    bool m_isPaused = false;
};

class TcpChannel final : public SocketChannel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TcpChannel)

public:
    TcpChannel(QString host, quint16 port, QObject *parent = nullptr);
    ~TcpChannel() override;

    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;

private:
    void drainSocket() override;
    void onEnded();

    const QString m_host;
    const quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
};

class LocalChannel final : public SocketChannel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalChannel)

public:
    explicit LocalChannel(QString path, QObject *parent = nullptr);
    ~LocalChannel() override;

    void open() override;
    void send(const QByteArray &bytes) override;
    void close() override;

private:
    void drainSocket() override;
    void onEnded();

    const QString m_path;
    std::unique_ptr<QLocalSocket> m_socket;
};

} // namespace noc::bird
