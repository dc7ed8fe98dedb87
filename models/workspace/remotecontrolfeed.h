// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtable.h"
#include "models/monit/controlfeed.h"
#include "models/remote/follower.h"

namespace noc::workspace {

/// Control of services through the program that this console is attached to.
class RemoteControlFeed final : public monit::ControlFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteControlFeed)

public:
    /// The link must outlive it.
    explicit RemoteControlFeed(remote::Follower &link, QObject *parent = nullptr)
        : ControlFeed(parent)
        , m_link(link)
    { }

    [[nodiscard]] core::RowDiff<monit::ServiceOrder> orders() const override { return m_orders.snapshot(); }
    [[nodiscard]] core::RowDiff<monit::KnownAccess> accesses() const override
    {
        return m_accesses.snapshot();
    }

    void order(const QString &hostId, const QStringList &services, monit::ServiceAction action,
               const QString &by) override;
    void approve(const QString &hostId, const monit::AgentAccess &access) override;
    void withdraw(const QString &hostId) override;
    [[nodiscard]] core::Future<void> probe(const QString &hostId, const monit::AgentAccess &access) override;

    void applyOrders(const core::RowDiff<monit::ServiceOrder> &diff);
    void applyAccesses(const core::RowDiff<monit::KnownAccess> &diff);
    void resetOrders(const core::RowDiff<monit::ServiceOrder> &snapshot);
    void resetAccesses(const core::RowDiff<monit::KnownAccess> &snapshot);

Q_SIGNALS:
    void commandIssued(const QString &name, const QJsonObject &arguments);

private:
    remote::Follower &m_link;
    core::KeyedTable<monit::ServiceOrder> m_orders;
    core::KeyedTable<monit::KnownAccess> m_accesses;
};

} // namespace noc::workspace
