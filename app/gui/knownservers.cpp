// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/knownservers.h"

#include "models/settings/keychainstore.h"

namespace noc::app {

using namespace Qt::StringLiterals;
using settings::SecretFile;
using settings::SecretStore;

namespace {

const QString fileConsent = u"token_file_allowed"_s;

/// A host with its port; in lower case, as QUrl has it.
QString nameOf(const QUrl &server)
{
    return server.authority();
}

QString tokenName(const QUrl &server)
{
    return u"attach-token."_s + settings::secretNamePart(nameOf(server));
}

QString trustKey(const QUrl &server)
{
    return u"trusted/"_s + nameOf(server);
}

std::unique_ptr<SecretStore> keychainOr(std::unique_ptr<SecretStore> given, const QString &profile)
{
    return given ? std::move(given) : std::make_unique<settings::KeychainStore>(profile);
}

} // namespace

// A file of its own: the one of the workspace belongs to the program that has the workspace.
KnownServers::KnownServers(const settings::Paths &paths, std::unique_ptr<SecretStore> keychain,
                           QObject *parent)
    : QObject(parent)
    , m_memory(paths.state + u"/servers.ini", QSettings::IniFormat)
    , m_secrets({},
                std::make_unique<SecretFile>(paths.config + u"/server-tokens.json",
                                             m_memory.value(fileConsent).toBool()),
                keychainOr(std::move(keychain), paths.profile))
{ }

KnownServers::~KnownServers() = default;

void KnownServers::findToken(const QUrl &server, QObject *context, TokenHandler handler)
{
    m_secrets.read(tokenName(server), context,
                   [handler = std::move(handler)](const core::Result<settings::FoundSecret> &found) {
                       handler(found ? core::Result<core::Secret>(found->secret)
                                     : std::unexpected(found.error()));
                   });
}

void KnownServers::keepToken(const QUrl &server, const core::Secret &token, QObject *context,
                             KeptHandler handler)
{
    m_secrets.write(tokenName(server), token, context,
                    [handler = std::move(handler)](const core::Result<settings::SecretOrigin> &written) {
                        handler(written ? core::Result<void>() : std::unexpected(written.error()));
                    });
}

void KnownServers::allowTokenFile()
{
    m_memory.setValue(fileConsent, true);
    m_memory.sync();
    m_secrets.setFileConsent(true);
}

QString KnownServers::fingerprint(const QUrl &server) const
{
    return m_memory.value(trustKey(server)).toString();
}

void KnownServers::trust(const QUrl &server, const QString &fingerprint)
{
    m_memory.setValue(trustKey(server), fingerprint);
    m_memory.sync();
}

} // namespace noc::app
