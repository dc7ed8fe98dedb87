// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/controlconnection.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

/// Unsent bytes up to which more rows are made.
constexpr qint64 highWater = qint64(256) * 1024;

} // namespace

ControlConnection::ControlConnection(std::unique_ptr<QLocalSocket> socket, core::Milliseconds deadline,
                                     QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(maxControlRequest + 1);
    m_deadline.setSingleShot(true);
    m_deadline.start(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { m_socket->abort(); });
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &ControlConnection::onReadyRead);
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, [this] {
        if (!m_hasRequest)
            return;
        m_deadline.start();
        pump();
    });
}

void ControlConnection::onReadyRead()
{
    if (m_hasRequest || m_isEnding) {
        m_socket->readAll(); // one request a connection
        return;
    }
    if (!m_socket->canReadLine()) {
        if (m_socket->bytesAvailable() > maxControlRequest)
            sendError({ErrorCode::TooLarge, u"The request is larger than %1 bytes"_s.arg(maxControlRequest)});
        return;
    }
    m_hasRequest = true;
    const auto request = decodeRequest(m_socket->readLine());
    if (!request)
        return sendError(request.error());
    Q_EMIT requested(*request);
}

void ControlConnection::sendRow(const QJsonObject &row)
{
    m_socket->write(encodeHead() + encodeRow(row));
    end();
}

void ControlConnection::sendRows(ControlRows rows)
{
    m_rows = std::move(rows);
    m_socket->write(encodeHead());
    pump();
}

void ControlConnection::sendError(const core::Error &error)
{
    m_isEnding = true;
    m_socket->write(encodeError(error));
    m_socket->disconnectFromServer();
}

std::unique_ptr<QLocalSocket> ControlConnection::release()
{
    m_isEnding = true;
    m_deadline.stop();
    m_socket->write(encodeHead());
    m_socket->disconnect(this);
    deleteLater();
    return std::move(m_socket);
}

void ControlConnection::pump()
{
    if (m_isEnding)
        return;
    while (!m_rows.isAtEnd() && m_socket->bytesToWrite() < highWater)
        m_socket->write(m_rows.takeNext());
    if (m_rows.isAtEnd())
        end();
}

void ControlConnection::end()
{
    m_isEnding = true;
    m_socket->write(encodeDone());
    m_socket->disconnectFromServer(); // after what is still to be written
}

} // namespace noc::workspace
