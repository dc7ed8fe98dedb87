// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/collectorsecrets.h"

#include <QRandomGenerator>

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::Secret;

QString passwordName(const QString &user)
{
    return u"collector-password-"_s + settings::secretNamePart(user);
}

QString keyName()
{
    return u"collector-tls-key"_s;
}

QString apiTokenName(ApiToken which)
{
    return which == ApiToken::Read ? u"read-token"_s : u"console-token"_s;
}

Secret makePassword()
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    QByteArray password(24, '\0');
    for (char &c : password)
        c = alphabet[QRandomGenerator::system()->bounded(64)];
    return Secret(password);
}

CollectorSecrets::CollectorSecrets(settings::SecretStore &store, QStringList kept, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_kept(std::move(kept))
{
    connect(&store, &settings::SecretStore::becameAvailable, this, &CollectorSecrets::retry);
}

void CollectorSecrets::load(const QStringList &names)
{
    ++m_questions; // so that loaded() does not come before the last question is asked
    for (const QString &name : names) {
        if (!m_entries.contains(name))
            ask(name);
    }
    QMetaObject::invokeMethod(this, &CollectorSecrets::concludeQuestion, Qt::QueuedConnection);
}

void CollectorSecrets::put(const QString &name, const Secret &secret)
{
    Entry &entry = m_entries[name];
    entry.value = secret;
    entry.isStored = false;
    store(name);
    Q_EMIT changed();
}

void CollectorSecrets::remove(const QString &name)
{
    m_entries.remove(name);
    setKept(name, false);
    m_store.remove(name, this, [](const core::Result<void> &) { /* what stays behind opens nothing */ });
    Q_EMIT changed();
}

void CollectorSecrets::retry()
{
    ++m_questions;
    const QStringList names = m_entries.keys();
    for (const QString &name : names) {
        const Entry &entry = m_entries[name];
        if (!entry.value)
            ask(name);
        else if (!entry.isStored)
            store(name);
    }
    QMetaObject::invokeMethod(this, &CollectorSecrets::concludeQuestion, Qt::QueuedConnection);
}

std::optional<Secret> CollectorSecrets::find(const QString &name) const
{
    return m_entries.value(name).value;
}

bool CollectorSecrets::mayBeMade(const QString &name) const
{
    return !m_kept.contains(name);
}

SecretsState CollectorSecrets::state() const
{
    if (m_questions > 0)
        return SecretsState::Loading;
    SecretsState state = SecretsState::Kept;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->isStoring)
            return SecretsState::Loading;
        if (!it->value && m_kept.contains(it.key()))
            return SecretsState::Unreadable;
        if (it->value && !it->isStored)
            state = SecretsState::NotKept;
    }
    return state;
}

core::Error CollectorSecrets::error() const
{
    const SecretsState current = state();
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (current == SecretsState::Unreadable && !it->value && m_kept.contains(it.key()))
            return it->error;
        if (current == SecretsState::NotKept && it->value && !it->isStored)
            return it->error;
    }
    return {};
}

std::vector<SecretPlace> CollectorSecrets::places() const
{
    std::vector<SecretPlace> places;
    places.reserve(static_cast<std::size_t>(m_entries.size()));
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        const bool isStored = it->value && it->isStored;
        places.push_back({it.key(), it->value.has_value(), isStored ? it->origin : std::nullopt,
                          isStored ? core::Error() : it->error});
    }
    std::ranges::sort(places, {}, &SecretPlace::name);
    return places;
}

void CollectorSecrets::ask(const QString &name)
{
    ++m_questions;
    const int attempt = ++m_entries[name].attempt;
    m_store.read(name, this, [this, name, attempt](const core::Result<settings::FoundSecret> &result) {
        if (const auto it = m_entries.find(name); it != m_entries.end() && it->attempt == attempt) {
            if (result) {
                it->value = result->secret;
                it->isStored = true;
                it->origin = result->origin;
                setKept(name, true);
            } else {
                it->error = result.error();
            }
        }
        concludeQuestion();
    });
}

void CollectorSecrets::store(const QString &name)
{
    Entry &entry = m_entries[name];
    entry.isStoring = true;
    const int attempt = ++entry.attempt;
    m_store.write(name, entry.value.value_or(Secret()), this,
                  [this, name, attempt](const core::Result<settings::SecretOrigin> &result) {
                      const auto it = m_entries.find(name);
                      if (it == m_entries.end() || it->attempt != attempt)
                          return;
                      it->isStoring = false;
                      it->isStored = result.has_value();
                      if (result) {
                          it->origin = *result;
                          setKept(name, true);
                      } else {
                          it->error = result.error();
                      }
                      Q_EMIT changed();
                  });
}

void CollectorSecrets::setKept(const QString &name, bool isKept)
{
    if (m_kept.contains(name) == isKept)
        return;
    if (isKept)
        m_kept.append(name);
    else
        m_kept.removeAll(name);
    Q_EMIT keptChanged();
}

void CollectorSecrets::concludeQuestion()
{
    if (--m_questions > 0)
        return;
    Q_EMIT changed();
    Q_EMIT loaded();
}

} // namespace noc::workspace
