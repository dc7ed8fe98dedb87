// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/paths.h"
#include "models/settings/secretfile.h"

#include <memory>
#include <vector>

namespace noc::settings {

/// All places a secret may be in, asked in this order: what the administrator hands in (environment, password file,
/// systemd), the private file, the keychain. Written to the keychain; where that fails and the user consented, to the
/// private file. A secret in the file is newer than the keychain's: a write to the keychain takes it out of the file.
class NOC_MODELS_EXPORT SecretChain final : public SecretStore
{
    Q_OBJECT

public:
    /// `external` are only read.
    SecretChain(std::vector<std::unique_ptr<SecretStore>> external, std::unique_ptr<SecretFile> file,
                std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);

    /// The user allows the private file, or takes that back.
    void setFileConsent(bool isAllowed) { m_file->setAllowed(isAllowed); }

    /// NotFound only when every place answered that it does not have it; else the first failure. The failure of an
    /// external place is final.
    void read(const QString &name, QObject *context, ReadHandler handler) override;
    void write(const QString &name, const core::Secret &secret, QObject *context,
               WriteHandler handler) override;
    /// From the keychain and the file; what is not there counts as removed.
    void remove(const QString &name, QObject *context, RemoveHandler handler) override;

private:
    void readFrom(std::size_t index, const QString &name, const std::optional<core::Error> &failure,
                  const QPointer<QObject> &context, const ReadHandler &handler);

    std::vector<std::unique_ptr<SecretStore>> m_external;
    std::unique_ptr<SecretFile> m_file;
    std::unique_ptr<SecretStore> m_keychain;
    std::vector<SecretStore *> m_readOrder;
};

struct SecretSources
{
    QString passwordFile; ///< --password-file; empty = none
    QString passwordName; ///< the secret that file holds
    bool fileConsent = false;
};

/// The chain of a real run; without a `keychain` given, with the desktop's.
[[nodiscard]] NOC_MODELS_EXPORT std::unique_ptr<SecretChain>
makeSecretChain(const Paths &paths, const SecretSources &sources,
                std::unique_ptr<SecretStore> keychain = nullptr);

} // namespace noc::settings
