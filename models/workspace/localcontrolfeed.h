// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtable.h"
#include "models/monit/actiontracker.h"
#include "models/monit/agentclient.h"
#include "models/monit/controlfeed.h"
#include "models/monit/localmonitfeed.h"
#include "models/settings/workspacesettings.h"
#include "models/workspace/collectorsecrets.h"

#include <QTimer>

#include <deque>

namespace noc::workspace {

/// Name of the secret that holds the password for a host's own Monit.
[[nodiscard]] NOC_MODELS_EXPORT QString agentPasswordName(const QString &hostId);

/// Control of services from this program: knows the approved accesses, fetches a password when it is needed, sends
/// orders and finds out what became of them.
class NOC_MODELS_EXPORT LocalControlFeed final : public monit::ControlFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalControlFeed)

public:
    /// The feed and the secrets must outlive it.
    LocalControlFeed(monit::LocalMonitFeed &monit, CollectorSecrets &secrets,
                     const std::vector<settings::AccessSettings> &approved, const core::Clock &clock,
                     QObject *parent = nullptr);
    ~LocalControlFeed() override;

    /// For the workspace file.
    [[nodiscard]] std::vector<settings::AccessSettings> settings() const;

    [[nodiscard]] core::RowDiff<monit::ServiceOrder> orders() const override { return m_tracker.snapshot(); }
    [[nodiscard]] core::RowDiff<monit::KnownAccess> accesses() const override
    {
        return m_accesses.snapshot();
    }

    void order(const QString &hostId, const QStringList &services, monit::ServiceAction action,
               const QString &by) override;
    void approve(const QString &hostId, const monit::AgentAccess &access) override;
    void withdraw(const QString &hostId) override;
    [[nodiscard]] core::Future<void> probe(const QString &hostId, const monit::AgentAccess &access) override;

Q_SIGNALS:
    /// settings() is different now.
    void approvalsChanged();

private:
    /// Waits for the password of its host.
    struct Waiting
    {
        QString hostId;
        std::function<void(const core::Result<monit::AgentAccess> &)> go;
    };

    void withPassword(const QString &hostId,
                      std::function<void(const core::Result<monit::AgentAccess> &)> go);
    void onSecretsLoaded();
    [[nodiscard]] core::Result<monit::AgentAccess> accessOf(const QString &hostId) const;
    void send(quint64 id, const core::Result<monit::AgentAccess> &access);
    void publish();
    void publishAccesses();

    monit::LocalMonitFeed &m_monit;
    CollectorSecrets &m_secrets;
    monit::AgentClient m_client;
    monit::ActionTracker m_tracker;
    core::KeyedTable<monit::KnownAccess> m_accesses;
    QHash<QString, QJsonObject> m_unknown; ///< keys of a newer program, by host
    std::deque<Waiting> m_waiting;
    QTimer m_ticker; ///< runs while orders are open
};

} // namespace noc::workspace
