// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/httpexchange.h"

#include <QMetaEnum>
#include <QNetworkProxy>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr qsizetype sliceBytes = 256 * 1024;
constexpr qsizetype bufferBytes = 1024 * 1024;
constexpr qsizetype maxErrorText = 1024;

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Refused;
    case 404:
        return ErrorCode::Unsupported;
    case 429:
    case 503:
        return ErrorCode::Busy;
    default:
        return ErrorCode::Io;
    }
}

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::UnknownNetworkError:
        return ErrorCode::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::Unsupported;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

HttpExchange::HttpExchange(LinkDeadlines deadlines, QObject *parent)
    : QObject(parent)
    , m_deadlines(deadlines)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::onDeadline);
}

HttpExchange::~HttpExchange()
{
    drop();
}

void HttpExchange::get(const QUrl &url, core::Milliseconds firstByte)
{
    Q_ASSERT(!isBusy());
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_isPaused = false;
    m_hasBegun = false;
    m_errorText.clear();
    m_reply = m_manager.get(request);
    m_reply->setReadBufferSize(bufferBytes);
    m_deadline.start(m_deadlines.connect + firstByte);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished, Qt::QueuedConnection);
}

int HttpExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void HttpExchange::cancel()
{
    drop();
}

void HttpExchange::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!m_reply || !m_hasBegun)
        return;
    if (isPaused) {
        m_deadline.stop();
        return;
    }
    m_deadline.start(m_deadlines.betweenBytes);
    QMetaObject::invokeMethod(
        this,
        [this] {
            onReadyRead();
            if (m_reply && m_reply->isFinished())
                onFinished();
        },
        Qt::QueuedConnection);
}

void HttpExchange::onReadyRead()
{
    while (m_reply && !m_isPaused && m_reply->bytesAvailable() > 0) {
        m_hasBegun = true;
        m_deadline.start(m_deadlines.betweenBytes);
        const QByteArray bytes = m_reply->read(sliceBytes);
        if (status() == 200)
            Q_EMIT received(bytes);
        else
            m_errorText += bytes.first(std::min(bytes.size(), maxErrorText - m_errorText.size()));
    }
}

void HttpExchange::onFinished()
{
    onReadyRead();
    if (!m_reply || m_reply->bytesAvailable() > 0)
        return; // paused; comes again
    finish(outcome());
}

core::Result<void> HttpExchange::outcome()
{
    if (const int code = status(); code != 0 && code != 200) {
        const QString text = QString::fromUtf8(m_errorText).simplified();
        const QString where =
            code >= 300 && code < 400 ? u"it points elsewhere, which is not followed"_s : text;
        return failure(codeOfStatus(code), u"the proxy answers %1: %2"_s.arg(code).arg(where));
    }
    if (m_reply->error() == QNetworkReply::NoError)
        return {};
    const ErrorCode code = m_hasBegun ? ErrorCode::Io : codeOf(m_reply->error());
    // Not errorString(): it quotes the URL, which may hold the proxy's secret.
    const auto name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_reply->error());
    return failure(code, u"no whole answer from the proxy: %1"_s.arg(QLatin1StringView(name)));
}

void HttpExchange::onDeadline()
{
    finish(failure(ErrorCode::TimedOut,
                   m_hasBegun ? u"the reply stopped in the middle"_s : u"no reply in time"_s));
}

void HttpExchange::drop()
{
    m_deadline.stop();
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpExchange::finish(const core::Result<void> &result)
{
    drop();
    Q_EMIT finished(result);
}

} // namespace noc::bird
