// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/secretstore.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace noc::workspace {

/// Where the collector's passwords and key stand as a whole.
enum class SecretsState {
    Loading, ///< or being stored
    Kept, ///< all are known and stored
    NotKept, ///< known, but gone when the program ends: there is no keychain, and no consent to a file
    Unreadable, ///< one that was stored before cannot be had now
};

/// Where one of them is; not what it is.
struct SecretPlace
{
    QString name;
    bool isKnown = false; ///< the program has its value
    std::optional<settings::SecretOrigin> origin; ///< nullopt: nowhere, so what is known is lost at the end
    core::Error error; ///< why it is nowhere
};

[[nodiscard]] NOC_MODELS_EXPORT QString passwordName(const QString &user);
[[nodiscard]] NOC_MODELS_EXPORT QString keyName();

/// The tokens of those who come in over the network.
enum class ApiToken {
    Read, ///< /metrics and /api/v1
    Consoles, ///< everything
};
[[nodiscard]] NOC_MODELS_EXPORT QString apiTokenName(ApiToken which);

/// 24 characters that need no quoting in a URL: 144 bits of the system's randomness.
[[nodiscard]] NOC_MODELS_EXPORT core::Secret makePassword();

/// The collector's secrets in memory, and the way between them and their store.
class NOC_MODELS_EXPORT CollectorSecrets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorSecrets)

public:
    /// `kept`: names that were stored or found before, from the workspace file. The store must outlive this.
    CollectorSecrets(settings::SecretStore &store, QStringList kept, QObject *parent = nullptr);

    /// Asks for those that are not known yet; loaded() follows, also when there is nothing to ask.
    void load(const QStringList &names);
    /// Takes a new value and stores it.
    void put(const QString &name, const core::Secret &secret);
    /// Forgets it here and in the store.
    void remove(const QString &name);
    /// Stores again what could not be stored, asks again for what could not be had.
    void retry();

    [[nodiscard]] std::optional<core::Secret> find(const QString &name) const;
    /// It was never stored or found: making a new one locks nobody out.
    [[nodiscard]] bool mayBeMade(const QString &name) const;
    [[nodiscard]] SecretsState state() const;
    /// Why it is NotKept or Unreadable.
    [[nodiscard]] core::Error error() const;
    [[nodiscard]] const QStringList &kept() const { return m_kept; }
    /// Of all that were asked for or made, by name.
    [[nodiscard]] std::vector<SecretPlace> places() const;

Q_SIGNALS:
    /// Every question of load() or retry() is answered.
    void loaded();
    /// state() or error() may be different.
    void changed();
    void keptChanged();

private:
    struct Entry
    {
        std::optional<core::Secret> value;
        bool isStored = false;
        std::optional<settings::SecretOrigin> origin; ///< of a stored one
        bool isStoring = false;
        core::Error error; ///< of the last attempt to read or store it
        int attempt = 0; ///< answers to older attempts are stale
    };

    void ask(const QString &name);
    void store(const QString &name);
    void setKept(const QString &name, bool isKept);
    void concludeQuestion();

    settings::SecretStore &m_store;
    QStringList m_kept;
    QHash<QString, Entry> m_entries;
    int m_questions = 0;
};

} // namespace noc::workspace
