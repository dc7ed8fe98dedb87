// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/agentaccess.h"

#include "models/monit/agentaddress.h"
#include "models/net/subnet.h"

#include <QUrl>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr qsizetype sha256Bytes = 32;
constexpr qsizetype maxCredentialBytes = 255; // each; Monit reads headers into a small buffer

bool isHost(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return true;
    const QByteArray name = QUrl::toAce(host);
    constexpr QByteArrayView others("-._");
    return !name.isEmpty() && std::ranges::all_of(name, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || others.contains(c);
    });
}

bool isCredential(const QByteArray &bytes)
{
    return bytes.size() <= maxCredentialBytes
        && std::ranges::none_of(bytes, [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

AccessSuggestion::Doubt doubtOf(const AgentHttpd &httpd, const QHostAddress &source)
{
    using Doubt = AccessSuggestion::Doubt;
    if (!httpd.unixSocket.isEmpty())
        return Doubt::UnixSocketOnly;
    if (httpd.port <= 0 || httpd.port > 65535)
        return Doubt::NoHttpd;
    if (isLoopback(httpd.address) && !source.isLoopback())
        return Doubt::LoopbackOnly;
    const bool isSame = isAnyAddress(httpd.address)
        || net::withoutMapping(QHostAddress(httpd.address)) == source
        || (isLoopback(httpd.address) && source.isLoopback());
    return isSame ? Doubt::None : Doubt::OtherAddress;
}

} // namespace

core::Result<void> validate(const AgentAccess &access)
{
    if (!isHost(access.host))
        return failure(ErrorCode::InvalidInput, u"the host is neither an address nor a name"_s);
    if (access.port == 0)
        return failure(ErrorCode::InvalidInput, u"the port is 0"_s);
    if (access.user.isEmpty() || access.user.contains(u':') || !isCredential(access.user.toUtf8()))
        return failure(ErrorCode::InvalidInput, u"the user is empty, too long or holds a colon"_s);
    if (!isCredential(access.password.reveal()))
        return failure(ErrorCode::InvalidInput, u"the password is too long or holds a line break"_s);
    if (!access.certificateSha256.isEmpty() && access.certificateSha256.size() != sha256Bytes)
        return failure(ErrorCode::InvalidInput, u"the certificate's fingerprint is not SHA-256"_s);
    return {};
}

QByteArray fingerprintFromText(QStringView text)
{
    QByteArray digits = text.trimmed().toLatin1();
    if (digits.contains(':')) {
        const QList<QByteArray> pairs = digits.split(':');
        if (!std::ranges::all_of(pairs, [](const QByteArray &pair) { return pair.size() == 2; }))
            return {};
        digits = pairs.join();
    }
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return digits.size() == 2 * sha256Bytes && std::ranges::all_of(digits, isHex)
        ? QByteArray::fromHex(digits)
        : QByteArray();
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

AccessSuggestion suggestAccess(const Host &host)
{
    const QHostAddress source = net::withoutMapping(host.source.address);
    AccessSuggestion suggestion;
    suggestion.access.host = source.toString();
    const std::optional<AgentHttpd> &httpd = host.snapshot->httpd;
    suggestion.doubt = httpd ? doubtOf(*httpd, source) : AccessSuggestion::Doubt::NoHttpd;
    if (httpd && httpd->port > 0 && httpd->port <= 65535) {
        suggestion.access.port = static_cast<quint16>(httpd->port);
        suggestion.access.isTls = httpd->isTls;
    }
    return suggestion;
}

} // namespace noc::monit
