// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentexchange.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

QByteArray digestOf(const QSslSocket &socket)
{
    const QSslCertificate certificate = socket.peerCertificate();
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

} // namespace

AgentExchange::AgentExchange(const AgentAccess &access, QByteArray request, bool wantsBody,
                             core::Milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_request(std::move(request))
    , m_reader(wantsBody)
    , m_socket(access.isTls ? new QSslSocket(this) : new QTcpSocket(this))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(maxReplyHead + maxReplyBody);
    connect(m_socket, &QTcpSocket::readyRead, this, &AgentExchange::onReadyRead);
    // Queued: an error may come from within connectToHost().
    connect(m_socket, &QTcpSocket::errorOccurred, this, &AgentExchange::onError, Qt::QueuedConnection);
    connect(m_socket, &QTcpSocket::disconnected, this, &AgentExchange::onDisconnected, Qt::QueuedConnection);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &AgentExchange::onDeadline);
}

void AgentExchange::begin()
{
    m_deadline.start();
    if (m_access.isTls)
        return beginTls();
    connect(m_socket, &QTcpSocket::connected, this, &AgentExchange::send);
    m_socket->connectToHost(m_access.host, m_access.port);
}

void AgentExchange::beginTls()
{
    auto *socket = qobject_cast<QSslSocket *>(m_socket);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::sslErrors, this, &AgentExchange::checkCertificate);
    connect(socket, &QSslSocket::encrypted, this, [this] {
        checkCertificate({});
        if (!m_isFinished)
            send();
    });
    socket->connectToHostEncrypted(m_access.host, m_access.port);
}

/// Called with what is wrong with the certificate, and again with nothing before anything is sent: a pinned one is
/// the only right one, however well another is signed.
void AgentExchange::checkCertificate(const QList<QSslError> &errors)
{
    auto *socket = qobject_cast<QSslSocket *>(m_socket);
    const QByteArray digest = digestOf(*socket);
    const QByteArray &pinned = m_access.certificateSha256;
    if (!pinned.isEmpty() && digest == pinned)
        socket->ignoreSslErrors();
    else if (!pinned.isEmpty())
        fail(ErrorCode::Unsupported,
             u"the certificate is not the one that was approved; its SHA-256 is %1"_s.arg(
                 fingerprintText(digest)));
    else if (!errors.isEmpty())
        fail(ErrorCode::Unsupported,
             u"the certificate is not trusted (%1); its SHA-256 is %2"_s.arg(errors.first().errorString(),
                                                                             fingerprintText(digest)));
}

void AgentExchange::send()
{
    m_socket->write(std::exchange(m_request, {}));
}

void AgentExchange::onReadyRead()
{
    if (m_isFinished)
        return;
    const auto reply = m_reader.take(m_socket->readAll());
    if (!reply)
        finish(std::unexpected(reply.error()));
    else if (*reply)
        finish(**reply);
}

void AgentExchange::onError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return onDisconnected();
    case QAbstractSocket::HostNotFoundError:
        return fail(ErrorCode::Unreachable, u"the name is not known"_s);
    case QAbstractSocket::ConnectionRefusedError:
        return fail(ErrorCode::Unreachable, u"the connection was refused"_s);
    case QAbstractSocket::SocketTimeoutError:
        return fail(ErrorCode::Unreachable, u"the host does not answer"_s);
    case QAbstractSocket::SslHandshakeFailedError:
        return fail(ErrorCode::Unsupported, u"no TLS at that port, or none that suits"_s);
    case QAbstractSocket::NetworkError:
        return fail(m_request.isEmpty() ? ErrorCode::Io : ErrorCode::Unreachable,
                    u"no route: "_s + m_socket->errorString());
    default:
        return fail(ErrorCode::Io, m_socket->errorString());
    }
}

void AgentExchange::onDisconnected()
{
    onReadyRead();
    if (m_isFinished)
        return;
    if (!m_request.isEmpty())
        return fail(
            ErrorCode::Refused,
            u"closed before anything was said: this machine is not in Monit's allow list, or TLS is not "
            "spoken at that port"_s);
    finish(m_reader.finish());
}

void AgentExchange::onDeadline()
{
    if (m_request.isEmpty())
        fail(ErrorCode::TimedOut, u"no answer to the request in time; it may have been carried out"_s);
    else
        fail(ErrorCode::Unreachable, u"no connection in time"_s);
}

void AgentExchange::fail(ErrorCode code, const QString &detail)
{
    finish(failure(code, detail));
}

void AgentExchange::finish(const core::Result<AgentReply> &result)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_deadline.stop();
    m_request.clear();
    m_socket->disconnect(this);
    deleteLater(); // which closes the socket; aborting it here could be from within its own TLS code
    Q_EMIT finished(result);
}

} // namespace noc::monit
