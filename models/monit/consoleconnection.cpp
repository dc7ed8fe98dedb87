// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/consoleconnection.h"

#include "models/monit/answer.h"
#include "models/monit/apipolicy.h"
#include "models/monit/unsentbytes.h"

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {
constexpr int maxUnanswered = 2;
/// Besides a frame's payload, which QWebSocket waits for in the socket's buffer.
constexpr qint64 readAhead = 64 * 1024;
} // namespace

ConsoleConnection::ConsoleConnection(QTcpSocket *socket, const ConsoleLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_flow(std::make_shared<ConsoleFlow>(limits))
    , m_socket(socket)
    , m_upgrader(QString::fromLatin1(serverName), QWebSocketServer::NonSecureMode) // TLS is the socket's
{
    socket->setParent(this);
    socket->setReadBufferSize(limits.message + readAhead);
    keepKernelBufferSmall(*socket);
    m_upgrader.setSupportedSubprotocols({consoleProtocol});
    m_deadline.setSingleShot(true);
    m_progress.setSingleShot(true);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &ConsoleConnection::onUpgraded);
    connect(socket, &QTcpSocket::disconnected, this, &ConsoleConnection::finish);
    connect(&m_deadline, &QTimer::timeout, this, &ConsoleConnection::abort);
    connect(&m_progress, &QTimer::timeout, this, &ConsoleConnection::abort);
    connect(&m_pings, &QTimer::timeout, this, &ConsoleConnection::onPing);
}

ConsoleConnection::~ConsoleConnection()
{
    m_isEnded = true; // nothing of what follows is news
    if (m_webSocket)
        m_webSocket->disconnect(this);
    m_webSocket.reset();
    if (m_socket) {
        m_socket->disconnect();
        delete m_socket.data();
    }
}

void ConsoleConnection::begin()
{
    m_deadline.start(m_limits.handshake);
    m_upgrader.handleConnection(m_socket);
}

void ConsoleConnection::onUpgraded()
{
    m_webSocket.reset(m_upgrader.nextPendingConnection());
    if (!m_webSocket)
        return;
    m_webSocket->setParent(nullptr);
    m_deadline.stop();
    m_webSocket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(m_limits.message));
    m_webSocket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_limits.message));
    connectWebSocket();
    m_pings.start(m_limits.ping);
    Q_EMIT opened();
}

void ConsoleConnection::connectWebSocket()
{
    QWebSocket *webSocket = m_webSocket.get();
    connect(webSocket, &QWebSocket::textMessageReceived, this, &ConsoleConnection::onMessage);
    connect(webSocket, &QWebSocket::binaryMessageReceived, this,
            [this] { close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, u"text only"_s); });
    connect(webSocket, &QWebSocket::pong, this, [this] { m_unanswered = 0; });
    // Also when QWebSocket closes by itself, after nonsense; it waits for the peer for ever.
    connect(webSocket, &QWebSocket::aboutToClose, this, [this] {
        m_isClosing = true;
        m_deadline.start(m_limits.closing);
    });
    connect(webSocket, &QWebSocket::disconnected, this, &ConsoleConnection::finish);
    monit::onBytesSent(*m_socket, this, [this] { onBytesSent(); });
}

void ConsoleConnection::onMessage(const QString &text)
{
    if (m_isClosing)
        return;
    m_unanswered = 0;
    const QByteArray utf8 = text.toUtf8();
    if (m_flow->deliver(utf8.size()))
        Q_EMIT messageReceived(utf8);
    else
        close(QWebSocketProtocol::CloseCodePolicyViolated, u"too many messages"_s);
}

void ConsoleConnection::send(const QByteArray &utf8)
{
    m_owesDrained |= m_flow->isFull();
    if (m_webSocket && !m_isClosing)
        m_webSocket->sendTextMessage(QString::fromUtf8(utf8));
    updateFlow();
    m_flow->unpost(utf8.size());
    payDrained();
}

void ConsoleConnection::oweDrained()
{
    m_owesDrained = true;
    payDrained();
}

void ConsoleConnection::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (m_webSocket && !m_isClosing)
        m_webSocket->close(code, reason);
}

void ConsoleConnection::onBytesSent()
{
    m_progress.stop(); // and starts anew if there is more
    updateFlow();
    payDrained();
}

void ConsoleConnection::updateFlow()
{
    const qint64 unsent = m_socket ? unsentBytes(*m_socket) : 0;
    m_flow->setUnsent(unsent);
    if (unsent == 0)
        m_progress.stop();
    else if (!m_progress.isActive())
        m_progress.start(m_limits.progress);
}

void ConsoleConnection::payDrained()
{
    if (m_owesDrained && !m_isEnded && m_flow->backlog() < m_limits.drained) {
        m_owesDrained = false;
        Q_EMIT drained();
    }
}

void ConsoleConnection::onPing()
{
    if (m_socket && unsentBytes(*m_socket) > 0)
        return; // a ping would wait in line; m_progress watches
    if (m_unanswered >= maxUnanswered) {
        abort();
        return;
    }
    ++m_unanswered;
    m_webSocket->ping();
    updateFlow();
}

void ConsoleConnection::abort()
{
    if (m_socket)
        m_socket->abort();
    finish();
}

void ConsoleConnection::finish()
{
    if (std::exchange(m_isEnded, true))
        return;
    m_deadline.stop();
    m_progress.stop();
    m_pings.stop();
    m_isClosing = true;
    Q_EMIT ended();
}

} // namespace noc::monit
