// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretstore.h"

#include <QUrl>

#include <algorithm>

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

bool isNameCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')
        || QStringView(u"._%@-").contains(c);
}

core::Error badName()
{
    return {ErrorCode::InvalidInput, u"Not the name of a secret"_s};
}

core::Error readOnly()
{
    return {ErrorCode::Unsupported, u"This source of secrets is read only"_s};
}

} // namespace

bool isValidSecretName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 240 && !name.startsWith(u'.')
        && std::ranges::all_of(name, isNameCharacter);
}

QString secretNamePart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, "@", "~"));
}

void LocalSecretStore::read(const QString &name, QObject *context, ReadHandler handler)
{
    const auto answer = [&]() -> core::Result<FoundSecret> {
        if (!isValidSecretName(name))
            return std::unexpected(badName());
        auto secret = load(name);
        if (!secret)
            return std::unexpected(secret.error());
        return FoundSecret{std::move(*secret), origin()};
    };
    deliver(context, std::move(handler), answer());
}

void LocalSecretStore::write(const QString &name, const core::Secret &secret, QObject *context,
                             WriteHandler handler)
{
    const auto answer = [&]() -> core::Result<SecretOrigin> {
        if (!isValidSecretName(name))
            return std::unexpected(badName());
        if (auto stored = store(name, secret); !stored)
            return std::unexpected(stored.error());
        return origin();
    };
    deliver(context, std::move(handler), answer());
}

void LocalSecretStore::remove(const QString &name, QObject *context, RemoveHandler handler)
{
    deliver(context, std::move(handler),
            isValidSecretName(name) ? erase(name) : core::Result<void>(std::unexpected(badName())));
}

core::Result<void> LocalSecretStore::store(const QString &, const core::Secret &)
{
    return std::unexpected(readOnly());
}

core::Result<void> LocalSecretStore::erase(const QString &)
{
    return std::unexpected(readOnly());
}

} // namespace noc::settings
