// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/websocketchannel.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QWebSocket>

namespace noc::remote {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

QString normalised(QString fingerprint)
{
    return fingerprint.remove(u':').toUpper();
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

bool isUsable(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

/// The status of a refused handshake is only in the text: "Unhandled http status code: 401 (…)", and from Qt 6.6 on
/// for 401 "Unsupported WWW-Authenticate challenge…" or "Host requires authentication".
Error handshakeError(const QString &text)
{
    static const QRegularExpression unauthorized(u"\\b40[13]\\b|WWW-Authenticate|requires authentication"_s);
    if (text.contains(unauthorized))
        return {ErrorCode::Unauthorized, u"The program does not accept the token"_s};
    return {ErrorCode::Unreachable, text};
}

} // namespace

WebSocketChannel::WebSocketChannel(WebSocketTarget target, WebSocketPatience patience, QObject *parent)
    : MessageChannel(parent)
    , m_target(std::move(target))
    , m_patience(patience)
    , m_socket(std::make_unique<QWebSocket>())
{
    watch(maxServerMessage);
    connect(m_socket.get(), &QWebSocket::connected, this, &WebSocketChannel::onConnected);
    QMetaObject::invokeMethod(this, &WebSocketChannel::open, Qt::QueuedConnection);
}

WebSocketChannel::WebSocketChannel(std::unique_ptr<QWebSocket> socket, WebSocketPatience patience,
                                   QObject *parent)
    : MessageChannel(parent)
    , m_patience(patience)
    , m_socket(std::move(socket))
{
    m_socket->setParent(nullptr);
    watch(maxConsoleMessage);
    onConnected();
}

WebSocketChannel::~WebSocketChannel()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void WebSocketChannel::watch(qsizetype maxMessage)
{
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(maxMessage));
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(maxMessage));
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &WebSocketChannel::onDeadline);
    // QWebSocket closes by itself when a message is too long or malformed, and from Qt 6.5 on waits for the peer to
    // do so as well.
    connect(m_socket.get(), &QWebSocket::aboutToClose, this, [this] { m_deadline.start(m_patience.close); });
    connect(&m_pings, &QTimer::timeout, this, &WebSocketChannel::checkLiveness);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_end)
            Q_EMIT received(text.toUtf8());
    });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] {
        end({ErrorCode::InvalidInput, u"A binary message"_s});
    });
    connect(m_socket.get(), &QWebSocket::textFrameReceived, this, [this] { m_missedPongs = 0; });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_missedPongs = 0; });
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, &MessageChannel::drained);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &WebSocketChannel::onSslErrors);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketChannel::onError);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket.get(), &QWebSocket::errorOccurred, this, &WebSocketChannel::onError);
#else
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketChannel::onError);
#endif
}

void WebSocketChannel::open()
{
    if (!isUsable(m_target.url))
        return end({ErrorCode::InvalidInput, u"Not a WebSocket address"_s});
    QNetworkRequest request(m_target.url);
    if (!m_target.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_target.token.reveal());
    if (!m_target.fingerprint.isEmpty()) {
        // Trusting no authority makes every certificate an error, also one that the system would trust: all of them
        // go through onSslErrors().
        QSslConfiguration tls = m_socket->sslConfiguration();
        tls.setCaCertificates({});
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_socket->setSslConfiguration(tls);
    }
    m_deadline.start(m_patience.open);
    m_socket->open(request);
}

void WebSocketChannel::onConnected()
{
    m_deadline.stop();
    m_pings.start(m_patience.ping);
    m_tls = m_socket->findChild<QSslSocket *>();
    if (m_tls)
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &MessageChannel::drained);
}

void WebSocketChannel::onSslErrors(const QList<QSslError> &errors)
{
    const auto *tls = m_socket->findChild<QSslSocket *>();
    const QSslCertificate certificate = tls ? tls->peerCertificate() : errors.first().certificate();
    const QString seen = fingerprintOf(certificate);
    const bool isPinned = !m_target.fingerprint.isEmpty();
    if (isPinned && !certificate.isNull() && normalised(seen) == normalised(m_target.fingerprint)) {
        m_socket->ignoreSslErrors(errors);
        return;
    }
    m_untrusted = seen;
    const QString reason =
        isPinned ? u"The certificate is not the known one"_s : errors.first().errorString();
    end({ErrorCode::Refused, u"%1; its SHA-256 fingerprint is %2"_s.arg(reason, seen)});
}

void WebSocketChannel::onDeadline()
{
    if (m_pings.isActive())
        onError();
    else
        end({ErrorCode::TimedOut, u"The program does not answer"_s});
}

void WebSocketChannel::onError()
{
    if (m_pings.isActive()) // it was open
        end({m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData ? ErrorCode::TooLarge
                                                                               : ErrorCode::Unreachable,
             m_socket->errorString()});
    else
        end(handshakeError(m_socket->errorString()));
}

void WebSocketChannel::checkLiveness()
{
    if (++m_missedPongs > m_patience.missedPongs)
        end({ErrorCode::TimedOut, u"The program no longer answers"_s});
    else
        m_socket->ping();
}

void WebSocketChannel::send(const QByteArray &message)
{
    if (!m_end)
        m_socket->sendTextMessage(QString::fromUtf8(message));
}

qint64 WebSocketChannel::backlog() const
{
    if (m_end)
        return 0;
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void WebSocketChannel::close()
{
    if (m_end)
        return;
    m_deadline.start(m_patience.close);
    m_socket->close();
}

void WebSocketChannel::end(const Error &error)
{
    if (m_end)
        return;
    m_end = error;
    m_deadline.stop();
    m_pings.stop();
    // QWebSocket is in the midst of telling us.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket->abort();
            Q_EMIT closed(*m_end);
        },
        Qt::QueuedConnection);
}

} // namespace noc::remote
