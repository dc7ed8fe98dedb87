// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/monitrc.h"

#include <QNetworkInterface>
#include <QUrl>

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;

namespace {

QString urlHost(const QString &host)
{
    return host.contains(u':') ? QString(u'[' + host + u']') : host;
}

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6
        || address == QHostAddress::Any;
}

bool isOfFamily(const QHostAddress &address, const QHostAddress &listening)
{
    // A socket on "::" takes IPv4 as well.
    return listening != QHostAddress::AnyIPv4 || address.protocol() == QAbstractSocket::IPv4Protocol;
}

int rank(const QHostAddress &address)
{
    return (address.isLoopback() ? 2 : 0) + (address.protocol() == QAbstractSocket::IPv4Protocol ? 0 : 1);
}

} // namespace

QStringList monitrcLines(const MonitrcTarget &target)
{
    QStringList lines{u"set eventqueue basedir /var/lib/monit/events slots 100"_s};
    if (target.isSelfSigned)
        lines.append(u"# self-signed: with \"set ssl { verify: enable }\" add \"selfsigned: allow\" to it"_s);
    const auto encoded = [](const QByteArray &text) {
        return QString::fromLatin1(QByteArray(text).toPercentEncoding());
    };
    lines.append(u"set mmonit %1://%2:%3@%4:%5/collector"_s.arg(
        target.isTls ? u"https"_s : u"http"_s, encoded(target.user.toUtf8()),
        encoded(target.password.reveal()), urlHost(target.host), QString::number(target.port)));
    return lines;
}

QStringList reachableAddresses(const QHostAddress &listening, const QList<QHostAddress> &own)
{
    if (!isAny(listening))
        return {listening.toString()};
    QList<QHostAddress> reachable;
    std::ranges::copy_if(own, std::back_inserter(reachable), [&](const QHostAddress &address) {
        // A link-local address needs the agent's own interface name.
        return !address.isLinkLocal() && isOfFamily(address, listening);
    });
    std::ranges::stable_sort(reachable, {}, rank);
    QStringList texts;
    for (const QHostAddress &address : std::as_const(reachable))
        texts.append(address.toString());
    return texts;
}

QList<QHostAddress> ownAddresses()
{
    QList<QHostAddress> own;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            own.append(entry.ip());
    }
    return own;
}

} // namespace noc::workspace
