// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/collectorserver.h"

#include "models/net/certificate.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {

/// A dual-stack socket for "::", as every other server has it; Qt's own AnyIPv6 leaves IPv4 out.
QHostAddress listenAddress(const QHostAddress &configured)
{
    return configured == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::Any) : configured;
}

core::ErrorCode errorCode(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return core::ErrorCode::Busy;
    case QAbstractSocket::SocketAccessError:
        return core::ErrorCode::Refused;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return core::ErrorCode::NotFound;
    default:
        return core::ErrorCode::Io;
    }
}

/// Only the missing-handler is used: routes would run a regular expression per request, and CollectorConnection has
/// decided already.
template<typename Handler>
void setHandlerOf(QHttpServer &server, const QObject *context, Handler handler)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(
        context, [handler](const QHttpServerRequest &request, QHttpServerResponder &) { handler(request); });
#else
    Q_UNUSED(context);
    server.setMissingHandler(
        [handler](const QHttpServerRequest &request, QHttpServerResponder &&) { handler(request); });
#endif
}

} // namespace

CollectorServer::CollectorServer(std::unique_ptr<ReportIntake> intake)
    : m_intake(std::move(intake))
    , m_desk(new ApiDesk(this))
    , m_consoles(new ConsoleServer(this))
{ }

CollectorServer::~CollectorServer() = default;

void CollectorServer::start(const CollectorConfig &config, quint64 ticket)
{
    clear();
    m_intake->setLimits(config.limits);
    m_desk->setLimits(config);
    m_consoles->setLimits(config.console);
    if (const auto result = listen(config); !result) {
        clear();
        Q_EMIT failed(ticket, result.error());
        return;
    }
    Q_EMIT started(ticket, config.address, m_listener->serverPort());
}

void CollectorServer::clear()
{
    m_listener = nullptr;
    m_http.reset();
    m_consoles->closeAll();
}

void CollectorServer::stop(quint64 ticket)
{
    clear();
    Q_EMIT stopped(ticket);
}

core::Result<void> CollectorServer::listen(const CollectorConfig &config)
{
    QSslConfiguration tls;
    if (config.isTls) {
        auto configured = net::serverTlsConfiguration(config.certificatePem, config.privateKeyPem);
        if (!configured)
            return std::unexpected(configured.error());
        tls = *std::move(configured);
    }
    m_http = std::make_unique<QHttpServer>();
    auto listener = std::make_unique<CollectorListener>(
        config, tls, CollectorListener::Targets{*m_intake, *m_desk, *m_consoles});
    if (!listener->open(listenAddress(config.address), config.port)) {
        return core::failure(errorCode(listener->serverError()),
                             u"cannot listen on %1 port %2: %3"_s.arg(config.address.toString())
                                 .arg(config.port)
                                 .arg(listener->errorString()));
    }
    m_listener = listener.release();
    m_http->bind(m_listener); // its parent from now on
    setHandler();
    return {};
}

void CollectorServer::setHandler()
{
    setHandlerOf(*m_http, m_http.get(), [this](const QHttpServerRequest &request) {
        CollectorConnection *connection = m_listener ? m_listener->current() : nullptr;
        if (const auto admitted = connection ? connection->takeAdmitted() : std::nullopt)
            connection->answer(handle(*admitted, request.body(), connection->address()));
    });
}

Answer CollectorServer::handle(const CollectorConnection::Admitted &admitted, const QByteArray &body,
                               const QHostAddress &address)
{
    if (!admitted.isReport)
        return Answer{200, greetingText(), {}};
    return Answer{m_intake->take(body, admitted.contentEncoding, {address, admitted.user}), {}, {}};
}

} // namespace noc::monit
