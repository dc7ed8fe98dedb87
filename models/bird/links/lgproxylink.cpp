// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/lgproxylink.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

/// bird-lg-go answers 500 "Invalid Request" to addresses that are not on its list as well as to what it does not know.
Error explained(const Error &error)
{
    if (error.code == ErrorCode::Io && error.detail.contains("Invalid Request"_L1))
        return {ErrorCode::Unauthorized, u"the proxy does not serve this machine: \"Invalid Request\""_s};
    if (error.code == ErrorCode::Io && error.detail.contains("not supported on this node"_L1))
        return {ErrorCode::Unsupported, error.detail};
    return error;
}

} // namespace

LgproxyLink::LgproxyLink(RouterAddress address, core::Secret secret, LinkDeadlines deadlines, QObject *parent)
    : Link(parent)
    , m_address(std::move(address))
    , m_secret(std::move(secret))
    , m_deadlines(deadlines)
    , m_exchange(deadlines)
{
    connect(&m_exchange, &HttpExchange::received, this, &LgproxyLink::onReceived);
    connect(&m_exchange, &HttpExchange::finished, this, &LgproxyLink::onFinished);
}

LinkAbilities LgproxyLink::abilities() const
{
    LinkAbilities abilities;
    abilities.hasReplyCodes = false;
    abilities.canTrace = true;
    abilities.onlyProtocolsAndRoutes = m_isOnlyRoutes;
    return abilities;
}

QUrl LgproxyLink::url(QLatin1StringView endpoint, const QByteArray &query) const
{
    QByteArray value = query;
    if (m_address.kind == RouterAddress::Kind::LgPy)
        value.replace('%', "%25"); // decoded twice there
    QByteArray encoded = "q=" + value.toPercentEncoding();
    if (!m_secret.isEmpty())
        encoded += "&secret=" + m_secret.reveal().toPercentEncoding();
    QUrl url;
    url.setScheme(m_address.isTls ? u"https"_s : u"http"_s);
    url.setHost(m_address.host);
    url.setPort(m_address.port);
    url.setPath(m_address.path + endpoint);
    url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    return url;
}

void LgproxyLink::send(const Command &command)
{
    m_isProbe = false;
    m_exchange.get(url("/bird"_L1, command.bytes()), m_deadlines.firstByte);
}

void LgproxyLink::probe(const Probe &probe)
{
    if (probe.kind() != Probe::Kind::Trace)
        return Link::probe(probe);
    m_isProbe = true;
    m_exchange.get(url(probe.isV6() ? "/traceroute6"_L1 : "/traceroute"_L1, probe.target()),
                   m_deadlines.probe);
}

void LgproxyLink::onReceived(const QByteArray &bytes)
{
    if (!m_isProbe || m_address.kind != RouterAddress::Kind::LgPy)
        return Q_EMIT received(bytes);
    QByteArray lines = bytes; // one that is cut in two stays as it is; it is only for reading
    Q_EMIT received(lines.replace("<br>", "\n"));
}

void LgproxyLink::onFinished(const core::Result<void> &result)
{
    if (result)
        return Q_EMIT finished(result);
    if (result.error().code == ErrorCode::Refused
        && result.error().detail.contains("only 'show protocols' and 'show route'"_L1))
        m_isOnlyRoutes = true;
    Q_EMIT finished(std::unexpected(explained(result.error())));
}

} // namespace noc::bird
