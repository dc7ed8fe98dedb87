// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretchain.h"

#include "models/settings/keychainstore.h"
#include "models/settings/secretsources.h"

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

SecretChain::SecretChain(std::vector<std::unique_ptr<SecretStore>> external, std::unique_ptr<SecretFile> file,
                         std::unique_ptr<SecretStore> keychain, QObject *parent)
    : SecretStore(parent)
    , m_external(std::move(external))
    , m_file(std::move(file))
    , m_keychain(std::move(keychain))
{
    for (const auto &store : m_external)
        m_readOrder.push_back(store.get());
    m_readOrder.push_back(m_file.get());
    m_readOrder.push_back(m_keychain.get());
    connect(m_keychain.get(), &SecretStore::becameAvailable, this, &SecretStore::becameAvailable);
}

void SecretChain::read(const QString &name, QObject *context, ReadHandler handler)
{
    readFrom(0, name, std::nullopt, context, handler);
}

void SecretChain::readFrom(std::size_t index, const QString &name, const std::optional<Error> &failure,
                           const QPointer<QObject> &context, const ReadHandler &handler)
{
    if (index == m_readOrder.size()) {
        deliver(context, handler,
                core::Result<FoundSecret>(std::unexpected(failure.value_or(
                    Error{ErrorCode::NotFound, u"No source of secrets has %1"_s.arg(name)}))));
        return;
    }
    m_readOrder[index]->read(name, this, [=, this](const core::Result<FoundSecret> &result) {
        if (result) {
            deliver(context, handler, result);
            return;
        }
        const bool isFailure = result.error().code != ErrorCode::NotFound;
        // What the administrator hands in is meant to be used: another place's value must not replace it silently.
        if (isFailure && index < m_external.size()) {
            deliver(context, handler, result);
            return;
        }
        readFrom(index + 1, name, isFailure && !failure ? result.error() : failure, context, handler);
    });
}

void SecretChain::write(const QString &name, const core::Secret &secret, QObject *context,
                        WriteHandler handler)
{
    const QPointer<QObject> receiver = context;
    m_keychain->write(name, secret, this, [=, this](const core::Result<SecretOrigin> &result) {
        if (!result && m_file->isAllowed()) {
            m_file->write(name, secret, receiver, handler);
            return;
        }
        if (result)
            m_file->remove(name, this, [](const core::Result<void> &) { /* usually not there */ });
        deliver(receiver, handler, result);
    });
}

void SecretChain::remove(const QString &name, QObject *context, RemoveHandler handler)
{
    const QPointer<QObject> receiver = context;
    m_file->remove(name, this, [=, this](const core::Result<void> &fromFile) {
        m_keychain->remove(name, this, [=](const core::Result<void> &fromKeychain) {
            const auto isGone = [](const core::Result<void> &result) {
                return result || result.error().code == ErrorCode::NotFound;
            };
            deliver(receiver, handler,
                    !isGone(fromFile)           ? fromFile
                        : !isGone(fromKeychain) ? fromKeychain
                                                : core::Result<void>());
        });
    });
}

std::unique_ptr<SecretChain> makeSecretChain(const Paths &paths, const SecretSources &sources,
                                             std::unique_ptr<SecretStore> keychain)
{
    std::vector<std::unique_ptr<SecretStore>> external;
    external.push_back(std::make_unique<PasswordFile>(sources.passwordFile, sources.passwordName));
    external.push_back(std::make_unique<EnvironmentSecrets>());
    external.push_back(std::make_unique<SystemCredentials>(qEnvironmentVariable("CREDENTIALS_DIRECTORY")));
    if (!keychain)
        keychain = std::make_unique<KeychainStore>(paths.profile);
    return std::make_unique<SecretChain>(
        std::move(external), std::make_unique<SecretFile>(paths.secretFile(), sources.fileConsent),
        std::move(keychain));
}

} // namespace noc::settings
