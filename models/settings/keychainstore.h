// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/settings/busprobe.h"
#include "models/settings/secretstore.h"

#include <vector>

namespace QKeychain { // NOLINT(readability-identifier-naming): its own name
class Job;
}

namespace noc::settings {

/// How long the keychain may take before the program goes on without it.
struct KeychainDeadlines
{
    core::Milliseconds bus{1'500};
    core::Milliseconds answer{5'000};
};

/// The desktop's keychain (Secret Service, KWallet) through QtKeychain. Never blocks: the bus is asked first, each job
/// has a deadline, and an answer after it (the user typed the keychain's password) is told by becameAvailable().
class NOC_MODELS_EXPORT KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(QString profile, KeychainDeadlines deadlines = {}, QObject *parent = nullptr);
    ~KeychainStore() override;

    void read(const QString &name, QObject *context, ReadHandler handler) override;
    void write(const QString &name, const core::Secret &secret, QObject *context,
               WriteHandler handler) override;
    void remove(const QString &name, QObject *context, RemoveHandler handler) override;

private:
    /// Called once, with the error or with none.
    using Conclusion = std::function<void(const std::optional<core::Error> &error)>;
    struct Request
    {
        QKeychain::Job *job;
        Conclusion conclude;
    };

    void run(Request request);
    void onBusProbed(bool isAnswering);
    void startJob(Request request);
    [[nodiscard]] QString keyOf(const QString &name) const;

    QString m_profile;
    KeychainDeadlines m_deadlines;
    BusProbe m_probe;
    bool m_isBusAnswering = false;
    std::vector<Request> m_waiting; ///< for the bus probe
};

} // namespace noc::settings
