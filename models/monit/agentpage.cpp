// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentpage.h"

#include "models/core/text.h"
#include "models/monit/agentaddress.h"
#include "models/net/subnet.h"

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

QString withPort(const QString &address, int port)
{
    return QString(address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address, QString::number(port));
}

} // namespace

AgentPage agentPageOf(const Host &host)
{
    const std::optional<AgentHttpd> &httpd = host.snapshot->httpd;
    if (!httpd)
        return {};
    if (!httpd->unixSocket.isEmpty())
        return {AgentPage::Kind::UnixSocket, {}, core::displayable(httpd->unixSocket)};

    const QHostAddress source = net::withoutMapping(host.source.address);
    const QString address = isAnyAddress(httpd->address) ? source.toString() : httpd->address;
    const QString place = core::displayable(withPort(address, httpd->port));
    if (httpd->port <= 0 || httpd->port > 65535)
        return {AgentPage::Kind::Unusable, {}, place};
    if (isLoopback(address) && !source.isLoopback())
        return {AgentPage::Kind::LoopbackElsewhere, {}, place};

    QUrl url;
    url.setScheme(httpd->isTls ? u"https"_s : u"http"_s);
    url.setHost(address, QUrl::StrictMode); // refuses user@, paths and spaces
    url.setPort(httpd->port);
    url.setPath(u"/"_s);
    if (url.host().isEmpty() || !url.isValid())
        return {AgentPage::Kind::Unusable, {}, place};
    return {AgentPage::Kind::Link, url, core::displayable(url.toDisplayString())};
}

} // namespace noc::monit
