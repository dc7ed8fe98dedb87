// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/secretstore.h"

#include <QJsonObject>

namespace noc::settings {

/// Secrets in an own file with mode 0600, where there is no keychain; not encrypted, so only with the user's consent.
/// Without it nothing is found and nothing is written.
class NOC_MODELS_EXPORT SecretFile final : public LocalSecretStore
{
    Q_OBJECT

public:
    SecretFile(QString path, bool isAllowed, QObject *parent = nullptr);

    void setAllowed(bool isAllowed) { m_isAllowed = isAllowed; }
    [[nodiscard]] bool isAllowed() const { return m_isAllowed; }

protected:
    [[nodiscard]] SecretOrigin origin() const override { return SecretOrigin::PrivateFile; }
    [[nodiscard]] core::Result<core::Secret> load(const QString &name) const override;
    [[nodiscard]] core::Result<void> store(const QString &name, const core::Secret &secret) override;
    [[nodiscard]] core::Result<void> erase(const QString &name) override;

private:
    /// Empty when there is no file yet.
    [[nodiscard]] core::Result<QJsonObject> readAll() const;
    [[nodiscard]] core::Result<void> writeAll(const QJsonObject &secrets) const;

    QString m_path;
    bool m_isAllowed;
};

} // namespace noc::settings
