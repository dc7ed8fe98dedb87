// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/consoleserver.h"

#include "models/monit/consoleconnection.h"

namespace noc::monit {

ConsoleServer::ConsoleServer(QObject *parent)
    : QObject(parent)
{ }

ConsoleServer::~ConsoleServer()
{
    closeAll();
}

void ConsoleServer::take(QTcpSocket *socket, const QHostAddress &address)
{
    const quint64 id = ++m_lastId;
    auto *console = new ConsoleConnection(socket, m_limits, this);
    m_consoles.insert(id, console);
    connect(console, &ConsoleConnection::opened, this,
            [this, id, address, console] { Q_EMIT opened(id, address, console->flow()); });
    connect(console, &ConsoleConnection::messageReceived, this,
            [this, id](const QByteArray &utf8) { Q_EMIT message(id, utf8); });
    connect(console, &ConsoleConnection::drained, this, [this, id] { Q_EMIT drained(id); });
    connect(console, &ConsoleConnection::ended, this, [this, id] { drop(id); });
    console->begin();
}

void ConsoleServer::send(quint64 id, const QByteArray &utf8)
{
    if (ConsoleConnection *console = m_consoles.value(id))
        console->send(utf8);
}

void ConsoleServer::close(quint64 id, QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (ConsoleConnection *console = m_consoles.value(id))
        console->close(code, reason);
}

void ConsoleServer::oweDrained(quint64 id)
{
    if (ConsoleConnection *console = m_consoles.value(id))
        console->oweDrained();
}

void ConsoleServer::drop(quint64 id)
{
    ConsoleConnection *console = m_consoles.take(id);
    if (!console)
        return;
    if (console->isOpen())
        Q_EMIT closed(id);
    console->deleteLater(); // we are inside one of its signals
}

void ConsoleServer::closeAll()
{
    const QHash<quint64, ConsoleConnection *> consoles = std::exchange(m_consoles, {});
    for (auto it = consoles.cbegin(); it != consoles.cend(); ++it) {
        if (it.value()->isOpen())
            Q_EMIT closed(it.key());
        delete it.value();
    }
}

} // namespace noc::monit
