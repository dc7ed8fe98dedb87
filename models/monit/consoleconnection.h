// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/consoleflow.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace noc::monit {

/// One remote console from its admitted handshake on, whose bytes are still in the socket. Owns the socket.
class ConsoleConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsoleConnection)

public:
    ConsoleConnection(QTcpSocket *socket, const ConsoleLimits &limits, QObject *parent);
    /// Says 1001 (going away) when it still can.
    ~ConsoleConnection() override;

    void begin();
    [[nodiscard]] const std::shared_ptr<ConsoleFlow> &flow() const { return m_flow; }
    [[nodiscard]] bool isOpen() const { return m_webSocket != nullptr; }

    /// A text message that was counted as posted.
    void send(const QByteArray &utf8);
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);
    /// Somebody was told that it is full: drained() follows, perhaps at once.
    void oweDrained();

Q_SIGNALS:
    void opened();
    void messageReceived(const QByteArray &utf8);
    void drained();
    /// Once, whether it was ever opened or not.
    void ended();

private:
    void onUpgraded();
    void connectWebSocket();
    void onMessage(const QString &text);
    void onBytesSent();
    void onPing();
    void updateFlow();
    void payDrained();
    void abort();
    void finish();

    const ConsoleLimits m_limits;
    const std::shared_ptr<ConsoleFlow> m_flow;
    QPointer<QTcpSocket> m_socket; ///< a child; QWebSocketServer deletes it when it disconnects
    QWebSocketServer m_upgrader; ///< of this one socket
    std::unique_ptr<QWebSocket> m_webSocket;
    QTimer m_deadline{this}; ///< of the handshake, then of closing
    QTimer m_progress{this}; ///< while something is unsent
    QTimer m_pings{this};
    int m_unanswered = 0; ///< pings
    bool m_isClosing = false;
    bool m_isEnded = false;
    bool m_owesDrained = false;
};

} // namespace noc::monit
