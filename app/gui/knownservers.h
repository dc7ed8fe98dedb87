// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/paths.h"
#include "models/settings/secretchain.h"

#include <QSettings>
#include <QUrl>

namespace noc::app {

/// What a profile remembers of the programs elsewhere that its windows attached to: the token of each, among the
/// secrets, and the certificate that the user trusted.
class KnownServers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KnownServers)

public:
    using TokenHandler = std::function<void(const core::Result<core::Secret> &)>;
    using KeptHandler = std::function<void(const core::Result<void> &)>;

    /// The folders exist. Without a `keychain` given, with the desktop's.
    explicit KnownServers(const settings::Paths &paths,
                          std::unique_ptr<settings::SecretStore> keychain = nullptr,
                          QObject *parent = nullptr);
    ~KnownServers() override;

    /// Handlers are called as SecretStore has it, with its errors.
    void findToken(const QUrl &server, QObject *context, TokenHandler handler);
    void keepToken(const QUrl &server, const core::Secret &token, QObject *context, KeptHandler handler);
    /// The user consents to a private file for tokens where there is no keychain.
    void allowTokenFile();

    /// Empty when none was trusted.
    [[nodiscard]] QString fingerprint(const QUrl &server) const;
    void trust(const QUrl &server, const QString &fingerprint);

private:
    QSettings m_memory;
    settings::SecretChain m_secrets;
};

} // namespace noc::app
