// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/secretstore.h"

#include <QHash>
#include <QProcessEnvironment>

/// Secrets that the administrator hands in from outside; read only.
namespace noc::settings {

inline constexpr qint64 maxSecretBytes = qint64(64) * 1024;

/// Variables `NOCDESK_<NAME>`: the name in capitals, other characters as `_` ("collector-password-monit" →
/// NOCDESK_COLLECTOR_PASSWORD_MONIT). They are taken out of this process's environment so that no program started by
/// it inherits them.
class NOC_MODELS_EXPORT EnvironmentSecrets final : public LocalSecretStore
{
    Q_OBJECT

public:
    explicit EnvironmentSecrets(QObject *parent = nullptr);

    [[nodiscard]] static QString variableOf(const QString &name);

protected:
    [[nodiscard]] SecretOrigin origin() const override { return SecretOrigin::Environment; }
    [[nodiscard]] core::Result<core::Secret> load(const QString &name) const override;

private:
    QHash<QString, core::Secret> m_values;
};

/// The first line of one file, for one secret. The file must be ours and closed to others.
class NOC_MODELS_EXPORT PasswordFile final : public LocalSecretStore
{
    Q_OBJECT

public:
    PasswordFile(QString path, QString name, QObject *parent = nullptr);

protected:
    [[nodiscard]] SecretOrigin origin() const override { return SecretOrigin::PasswordFile; }
    [[nodiscard]] core::Result<core::Secret> load(const QString &name) const override;

private:
    QString m_path;
    QString m_name;
};

/// Files named like the secrets in $CREDENTIALS_DIRECTORY, as systemd's LoadCredential= provides them
/// (systemd.exec(5)). systemd answers for who may read them.
class NOC_MODELS_EXPORT SystemCredentials final : public LocalSecretStore
{
    Q_OBJECT

public:
    /// An empty folder = not started by systemd: nothing is found.
    explicit SystemCredentials(QString folder, QObject *parent = nullptr);

protected:
    [[nodiscard]] SecretOrigin origin() const override { return SecretOrigin::Credentials; }
    [[nodiscard]] core::Result<core::Secret> load(const QString &name) const override;

private:
    QString m_folder;
};

} // namespace noc::settings
