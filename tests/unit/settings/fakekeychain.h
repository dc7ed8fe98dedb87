// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/secretstore.h"

#include <QHash>

#include <memory>
#include <optional>

namespace noc::test {

/// What a keychain holds, apart from the object that asks it: it outlives a run of the program.
struct Vault
{
    QHash<QString, core::Secret> secrets;
    std::optional<core::Error> trouble; ///< answers everything
};

/// A keychain that works, or answers every question with one error.
class FakeKeychain final : public settings::LocalSecretStore
{
public:
    explicit FakeKeychain(std::shared_ptr<Vault> vault)
        : m_vault(std::move(vault))
    { }

    /// The user unlocks it late.
    void unlock()
    {
        m_vault->trouble.reset();
        Q_EMIT becameAvailable();
    }

protected:
    [[nodiscard]] settings::SecretOrigin origin() const override { return settings::SecretOrigin::Keychain; }
    [[nodiscard]] core::Result<core::Secret> load(const QString &name) const override
    {
        if (m_vault->trouble)
            return std::unexpected(*m_vault->trouble);
        if (!m_vault->secrets.contains(name))
            return core::failure(core::ErrorCode::NotFound, QStringLiteral("not there"));
        return m_vault->secrets.value(name);
    }
    [[nodiscard]] core::Result<void> store(const QString &name, const core::Secret &secret) override
    {
        if (m_vault->trouble)
            return std::unexpected(*m_vault->trouble);
        m_vault->secrets.insert(name, secret);
        return {};
    }
    [[nodiscard]] core::Result<void> erase(const QString &name) override
    {
        if (m_vault->trouble)
            return std::unexpected(*m_vault->trouble);
        if (!m_vault->secrets.remove(name))
            return core::failure(core::ErrorCode::NotFound, QStringLiteral("not there"));
        return {};
    }

private:
    std::shared_ptr<Vault> m_vault;
};

} // namespace noc::test
