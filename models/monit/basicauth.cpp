// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/basicauth.h"

#include <array>

using namespace Qt::StringLiterals;

namespace noc::monit {

namespace {

constexpr qsizetype maxAuthorizationBytes = 4096;

struct Credentials
{
    QByteArray user;
    QByteArray password;
};

/// What follows the scheme, which is in any case (RFC 9110 §11.1).
std::optional<QByteArray> parameterOf(QByteArrayView scheme, QByteArrayView authorization)
{
    if (authorization.size() > maxAuthorizationBytes || authorization.size() <= scheme.size()
        || authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0
        || authorization[scheme.size()] != ' ')
        return std::nullopt;
    return authorization.sliced(scheme.size()).trimmed().toByteArray();
}

std::optional<Credentials> credentialsIn(QByteArrayView authorization)
{
    const auto encoded = parameterOf("basic", authorization);
    if (!encoded)
        return std::nullopt;
    const auto result = QByteArray::fromBase64Encoding(*encoded, QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = result.decoded.indexOf(':');
    if (!result || colon < 0)
        return std::nullopt;
    return Credentials{result.decoded.first(colon), result.decoded.sliced(colon + 1)};
}

/// As sent; percent-decoded; both again as Latin-1.
using Forms = std::array<QByteArray, 4>;

Forms formsOf(const QByteArray &sent)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(sent);
    return {sent, decoded, QString::fromLatin1(sent).toUtf8(), QString::fromLatin1(decoded).toUtf8()};
}

bool isOneOf(const Forms &forms, const core::Secret &expected)
{
    bool isEqual = false;
    for (const QByteArray &form : forms)
        isEqual |= expected.equals(form); // no early end
    return isEqual;
}

} // namespace

std::optional<QString> authenticate(QByteArrayView authorization, const std::vector<CollectorUser> &users)
{
    const Credentials sent = credentialsIn(authorization).value_or(Credentials{});
    const Forms names = formsOf(sent.user);
    const Forms passwords = formsOf(sent.password);
    std::optional<QString> found;
    for (const CollectorUser &user : users) {
        const bool isName = isOneOf(names, core::Secret(user.name.toUtf8()));
        const bool isPassword = isOneOf(passwords, user.password);
        if (isName && isPassword && !user.name.isEmpty() && !user.password.isEmpty())
            found = user.name;
    }
    return found;
}

bool presentsToken(QByteArrayView authorization, const core::Secret &token)
{
    const auto bearer = parameterOf("bearer", authorization);
    const QByteArray sent = bearer ? *bearer : credentialsIn(authorization).value_or(Credentials{}).password;
    return token.equals(sent) && !token.isEmpty();
}

QString knownUserIn(QByteArrayView authorization, const std::vector<CollectorUser> &users)
{
    const Credentials sent = credentialsIn(authorization).value_or(Credentials{});
    const Forms names = formsOf(sent.user);
    QString found;
    for (const CollectorUser &user : users) {
        if (isOneOf(names, core::Secret(user.name.toUtf8())) && !user.name.isEmpty())
            found = user.name;
    }
    return found;
}

} // namespace noc::monit
