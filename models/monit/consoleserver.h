// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/consoleflow.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QWebSocketProtocol>

#include <memory>

class QTcpSocket;

namespace noc::monit {

class ConsoleConnection;

/// All remote consoles, on the thread with the sockets.
class ConsoleServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsoleServer)

public:
    explicit ConsoleServer(QObject *parent);
    ~ConsoleServer() override; ///< as closeAll()

    /// Of those to come.
    void setLimits(const ConsoleLimits &limits) { m_limits = limits; }
    [[nodiscard]] bool hasRoom() const { return m_consoles.size() < m_limits.connections; }
    /// The socket, with an admitted handshake in its buffer, is ours from now on.
    void take(QTcpSocket *socket, const QHostAddress &address);

    /// For an id that is gone: nothing happens.
    void send(quint64 id, const QByteArray &utf8);
    void close(quint64 id, QWebSocketProtocol::CloseCode code, const QString &reason);
    void oweDrained(quint64 id);
    /// At once, without waiting for the peers.
    void closeAll();

Q_SIGNALS:
    /// Ids are never 0 and never used twice. Each opened() is followed by one closed().
    void opened(quint64 id, const QHostAddress &address,
                const std::shared_ptr<noc::monit::ConsoleFlow> &flow);
    /// Counted as delivered in the flow until it is taken.
    void message(quint64 id, const QByteArray &utf8);
    void drained(quint64 id);
    void closed(quint64 id);

private:
    void drop(quint64 id);

    ConsoleLimits m_limits;
    QHash<quint64, ConsoleConnection *> m_consoles; ///< children, with those that still shake hands
    quint64 m_lastId = 0;
};

} // namespace noc::monit
