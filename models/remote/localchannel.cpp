// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/localchannel.h"

#include "models/core/errortext.h"

#include <QJsonDocument>

namespace noc::remote {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr int attachVersion = 1; // of the control socket
constexpr core::Milliseconds lastChance{3'000};

} // namespace

LocalChannel::LocalChannel(std::unique_ptr<QLocalSocket> socket, qsizetype maxMessage, QObject *parent)
    : MessageChannel(parent)
    , m_socket(std::move(socket))
    , m_lines(maxMessage)
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(0);
    watch();
    // Nobody is connected to the signals yet, and the socket says neither thing again.
    QMetaObject::invokeMethod(
        this,
        [this] {
            onReadyRead();
            if (m_socket->state() == QLocalSocket::UnconnectedState)
                onDisconnected();
        },
        Qt::QueuedConnection);
}

LocalChannel::LocalChannel(const QString &path, qsizetype maxMessage, QObject *parent)
    : MessageChannel(parent)
    , m_socket(std::make_unique<QLocalSocket>())
    , m_lines(maxMessage)
    , m_isAttaching(true)
{
    watch();
    connect(m_socket.get(), &QLocalSocket::connected, this, [this] {
        m_socket->write(R"({"version":1,"command":"attach"})"
                        "\n");
    });
    QMetaObject::invokeMethod(
        this, [this, path] { m_socket->connectToServer(path); }, Qt::QueuedConnection);
}

LocalChannel::~LocalChannel()
{
    m_socket->disconnect(this);
}

void LocalChannel::watch()
{
    m_lastChance.setSingleShot(true);
    m_lastChance.setInterval(lastChance);
    connect(&m_lastChance, &QTimer::timeout, m_socket.get(), &QLocalSocket::abort);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &LocalChannel::onReadyRead);
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &MessageChannel::drained);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &LocalChannel::onDisconnected);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &LocalChannel::onDisconnected);
}

void LocalChannel::send(const QByteArray &message)
{
    if (m_end)
        return;
    m_socket->write(message);
    m_socket->write("\n", 1);
}

qint64 LocalChannel::backlog() const
{
    return m_end ? 0 : m_socket->bytesToWrite();
}

void LocalChannel::close()
{
    if (m_end)
        return;
    m_lastChance.start();
    m_socket->disconnectFromServer(); // after what is still to be written
    if (m_socket->state() == QLocalSocket::UnconnectedState)
        onDisconnected();
}

void LocalChannel::onReadyRead()
{
    if (m_end)
        return;
    if (m_socket->isOpen() && m_socket->bytesAvailable() > 0)
        m_lines.append(m_socket->readAll());
    while (!m_end) {
        const std::optional<QByteArray> line = m_lines.takeLine();
        if (!line)
            break;
        if (m_isAttaching)
            onAttachAnswer(*line);
        else
            Q_EMIT received(*line);
    }
    if (m_lines.isTooLong())
        end({ErrorCode::TooLarge, u"A message is too long"_s});
}

void LocalChannel::onDisconnected()
{
    onReadyRead(); // what came before the end still counts
    switch (m_socket->error()) {
    case QLocalSocket::ServerNotFoundError:
    case QLocalSocket::ConnectionRefusedError:
        return end({ErrorCode::NotFound, u"No program listens"_s});
    case QLocalSocket::SocketAccessError:
        return end({ErrorCode::Unauthorized, m_socket->errorString()});
    default:
        return end({ErrorCode::Unreachable, u"The connection was closed"_s});
    }
}

void LocalChannel::onAttachAnswer(const QByteArray &line)
{
    m_isAttaching = false;
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (answer.contains("error"_L1)) {
        end({core::errorCodeOf(answer.value("error"_L1).toString()),
             answer.value("detail"_L1).toString().left(1024)});
    } else if (answer.value("version"_L1).toInt() != attachVersion) {
        end({ErrorCode::Unsupported, u"The program speaks another version"_s});
    }
}

void LocalChannel::end(const Error &error)
{
    if (m_end)
        return;
    m_end = error;
    m_lastChance.stop();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket->abort();
            Q_EMIT closed(*m_end);
        },
        Qt::QueuedConnection);
}

} // namespace noc::remote
