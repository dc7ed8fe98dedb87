// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretfile.h"

#include "models/settings/privatefile.h"

#include <QJsonDocument>

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr auto formatName = "nocdesk-secrets"_L1;
constexpr int formatVersion = 1;
constexpr qint64 maxFileBytes = qint64(1024) * 1024;

core::Error noConsent()
{
    return {ErrorCode::NotFound, u"Keeping secrets in a private file is not allowed by the settings"_s};
}

} // namespace

SecretFile::SecretFile(QString path, bool isAllowed, QObject *parent)
    : LocalSecretStore(parent)
    , m_path(std::move(path))
    , m_isAllowed(isAllowed)
{ }

core::Result<core::Secret> SecretFile::load(const QString &name) const
{
    if (!m_isAllowed)
        return std::unexpected(noConsent());
    const auto secrets = readAll();
    if (!secrets)
        return std::unexpected(secrets.error());
    const QJsonValue value = secrets->value(name);
    if (!value.isString())
        return failure(ErrorCode::NotFound, u"%1 is not in %2"_s.arg(name, m_path));
    return core::Secret(QByteArray::fromBase64(value.toString().toLatin1()));
}

core::Result<void> SecretFile::store(const QString &name, const core::Secret &secret)
{
    if (!m_isAllowed)
        return std::unexpected(noConsent());
    auto secrets = readAll();
    if (!secrets)
        return std::unexpected(secrets.error());
    secrets->insert(name, QString::fromLatin1(secret.reveal().toBase64()));
    return writeAll(*secrets);
}

core::Result<void> SecretFile::erase(const QString &name)
{
    auto secrets = readAll();
    if (!secrets)
        return std::unexpected(secrets.error());
    if (!secrets->contains(name))
        return failure(ErrorCode::NotFound, u"%1 is not in %2"_s.arg(name, m_path));
    secrets->remove(name);
    return writeAll(*secrets);
}

core::Result<QJsonObject> SecretFile::readAll() const
{
    const auto bytes = readFile(m_path, maxFileBytes, Sharing::OwnerOnly);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return QJsonObject();
    if (!bytes)
        return std::unexpected(bytes.error());
    // Neither parser's message nor offset is passed on: a detail never quotes this file.
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    if (root.value("format"_L1).toString() != formatName || root.value("version"_L1).toInt() != formatVersion)
        return failure(ErrorCode::InvalidInput, u"%1 is not a file of secrets of this version"_s.arg(m_path));
    return root.value("secrets"_L1).toObject();
}

core::Result<void> SecretFile::writeAll(const QJsonObject &secrets) const
{
    const QJsonObject root{{"format"_L1, formatName}, {"version"_L1, formatVersion}, {"secrets"_L1, secrets}};
    return writePrivateFile(m_path, QJsonDocument(root).toJson(QJsonDocument::Indented));
}

} // namespace noc::settings
