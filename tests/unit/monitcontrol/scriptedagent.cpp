// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/monitcontrol/scriptedagent.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace noc::test {

namespace {

constexpr qsizetype floodPiece = 64 * 1024;

bool isComplete(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    const qsizetype header = request.indexOf("Content-Length: ");
    if (end < 0)
        return false;
    const qsizetype body = header < 0
        ? 0
        : request.sliced(header + 16, request.indexOf('\r', header) - header - 16).toLongLong();
    return request.size() >= end + 4 + body;
}

} // namespace

ScriptedAgent::ScriptedAgent(std::optional<QSslConfiguration> tls)
    : m_tls(std::move(tls))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("Cannot listen on the loopback");
}

int ScriptedAgent::open() const
{
    return static_cast<int>(findChildren<QTcpSocket *>().size());
}

void ScriptedAgent::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (manner == Manner::CloseAtOnce)
        return socket->abort();
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, request = std::make_shared<QByteArray>()] { read(socket, *request); });
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

void ScriptedAgent::read(QTcpSocket *socket, QByteArray &request)
{
    request += socket->readAll();
    if (!isComplete(request))
        return;
    m_requests.append(std::exchange(request, {}));
    answer(socket);
}

void ScriptedAgent::answer(QTcpSocket *socket)
{
    const QByteArray reply = replies.size() > 1 ? replies.takeFirst() : replies.value(0);
    switch (manner) {
    case Manner::Answer:
        socket->write(reply);
        return socket->disconnectFromHost();
    case Manner::AnswerAndStay:
        socket->write(reply);
        return;
    case Manner::CloseAtOnce:
    case Manner::Silent:
        return;
    case Manner::Drip:
        return drip(socket, reply, false);
    case Manner::DripForEver:
        return drip(socket, reply, true);
    case Manner::Flood:
        socket->write(reply);
        connect(socket, &QTcpSocket::bytesWritten, socket,
                [socket] { socket->write(QByteArray(floodPiece, 'x')); });
        return;
    }
}

void ScriptedAgent::drip(QTcpSocket *socket, const QByteArray &bytes, bool isEndless)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [=, position = qsizetype(0)]() mutable {
        if (position < bytes.size())
            socket->write(bytes.sliced(position++, 1));
        else if (isEndless)
            socket->write("x");
        else
            socket->disconnectFromHost();
        socket->flush();
    });
    timer->start(2);
}

QByteArray monitReply(const QByteArray &status, const QByteArray &body, const QByteArray &location)
{
    QByteArray reply = "HTTP/1.0 " + status
        + "\r\nDate: Sun, 22 Nov 2026 22:10:03 GMT\r\nServer: monit 5.33.0\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nConnection: close\r\nX-Frame-Options: SAMEORIGIN\r\nContent-Security-Policy: frame-ancestors "
          "'self'\r\nContent-Type: text/html\r\n";
    if (!location.isEmpty())
        reply += "Location: " + location + "\r\n";
    return reply + "\r\n" + body;
}

} // namespace noc::test
