// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/controlclient.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr core::Milliseconds retryInterval{100};

} // namespace

ControlClient::ControlClient(ControlPatience patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    m_connectDeadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_silence.setInterval(patience.silence);
    connect(&m_retry, &QTimer::timeout, this, &ControlClient::tryToConnect);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail({ErrorCode::TimedOut, u"The running program does not answer"_s});
    });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_request); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::onReadyRead);
    // Queued: connectToServer() fails from within.
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ControlClient::onError, Qt::QueuedConnection);
}

void ControlClient::ask(const QString &socketPath, const ControlRequest &request)
{
    m_path = socketPath;
    m_request = encodeRequest(request);
    m_isDone = false;
    m_connectDeadline.start(m_patience.connect);
    m_silence.start();
    tryToConnect();
}

void ControlClient::tryToConnect()
{
    m_socket.abort();
    m_socket.connectToServer(m_path);
}

void ControlClient::onError(QLocalSocket::LocalSocketError error)
{
    if (m_isDone)
        return;
    const bool isNobodyThere =
        error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
    if (isNobodyThere && m_connectDeadline.remainingTime() > 0) {
        m_retry.start();
        return;
    }
    onReadyRead(); // what came before the end still counts
    if (m_isDone)
        return;
    if (isNobodyThere)
        fail({ErrorCode::NotFound, u"No program listens on %1"_s.arg(m_path)});
    else
        fail({ErrorCode::Unreachable, u"%1: %2"_s.arg(m_path, m_socket.errorString())});
}

void ControlClient::onReadyRead()
{
    while (!m_isDone && m_socket.canReadLine()) {
        m_silence.start();
        const auto line = decodeLine(m_socket.readLine());
        if (!line)
            return fail(line.error());
        const ControlLine &answer = *line;
        if (answer.row) {
            Q_EMIT row(*answer.row);
        }
        if (answer.isLast) {
            m_isDone = true;
            m_silence.stop();
            Q_EMIT finished();
        }
    }
    if (!m_isDone && m_socket.bytesAvailable() > maxControlLine)
        fail({ErrorCode::TooLarge, u"The running program's answer is too long"_s});
}

void ControlClient::fail(const Error &error)
{
    if (std::exchange(m_isDone, true))
        return;
    m_silence.stop();
    m_retry.stop();
    Q_EMIT failed(error);
}

} // namespace noc::workspace
