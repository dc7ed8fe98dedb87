// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/export.h"

#include <QObject>
#include <QPointer>

#include <functional>

/// Where passwords and keys are kept: never in the workspace file.
namespace noc::settings {

enum class SecretOrigin {
    Environment, ///< a variable NOCDESK_…
    PasswordFile, ///< --password-file
    Credentials, ///< systemd's LoadCredential=
    PrivateFile, ///< own 0600 file, on consent
    Keychain, ///< Secret Service or KWallet
};

struct FoundSecret
{
    core::Secret secret;
    SecretOrigin origin = SecretOrigin::Keychain;
};

/// Names are 1–240 of `A-Z a-z 0-9 . _ % @ -`, not starting with a dot: they become file names and variables.
[[nodiscard]] NOC_MODELS_EXPORT bool isValidSecretName(QStringView name);

/// Any text as a part of such a name; different texts stay different.
[[nodiscard]] NOC_MODELS_EXPORT QString secretNamePart(const QString &text);

/// Named secrets. Handlers are called once, always from the event loop, never from within the call, and not at all
/// once their context is gone. NotFound: it is not here; Unsupported: this store is read only; Refused: others could
/// read it; Unreachable and TimedOut: the keychain does not answer.
class NOC_MODELS_EXPORT SecretStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    using ReadHandler = std::function<void(const core::Result<FoundSecret> &)>;
    using WriteHandler = std::function<void(const core::Result<SecretOrigin> &)>;
    using RemoveHandler = std::function<void(const core::Result<void> &)>;

    using QObject::QObject;

    virtual void read(const QString &name, QObject *context, ReadHandler handler) = 0;
    virtual void write(const QString &name, const core::Secret &secret, QObject *context,
                       WriteHandler handler) = 0;
    virtual void remove(const QString &name, QObject *context, RemoveHandler handler) = 0;

Q_SIGNALS:
    /// The store answers after it had timed out, as when the user unlocks the keychain late: worth another try.
    void becameAvailable();
};

/// Hands a result over as SecretStore promises.
template<typename Handler, typename Result>
void deliver(const QPointer<QObject> &context, Handler handler, Result result)
{
    if (!context)
        return;
    QMetaObject::invokeMethod(
        context.data(), [handler = std::move(handler), result = std::move(result)] { handler(result); },
        Qt::QueuedConnection);
}

/// A store that answers without waiting for anybody.
class NOC_MODELS_EXPORT LocalSecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &name, QObject *context, ReadHandler handler) final;
    void write(const QString &name, const core::Secret &secret, QObject *context, WriteHandler handler) final;
    void remove(const QString &name, QObject *context, RemoveHandler handler) final;

protected:
    [[nodiscard]] virtual SecretOrigin origin() const = 0;
    [[nodiscard]] virtual core::Result<core::Secret> load(const QString &name) const = 0;
    [[nodiscard]] virtual core::Result<void> store(const QString &name, const core::Secret &secret);
    [[nodiscard]] virtual core::Result<void> erase(const QString &name);
};

} // namespace noc::settings
