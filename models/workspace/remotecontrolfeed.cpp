// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/remotecontrolfeed.h"

#include "models/workspace/workspacejson.h"

#include <QJsonArray>

namespace noc::workspace {

using namespace Qt::StringLiterals;

void RemoteControlFeed::order(const QString &hostId, const QStringList &services, monit::ServiceAction action,
                              const QString &by)
{
    Q_EMIT commandIssued(u"control.order"_s,
                         {{u"host"_s, hostId},
                          {u"services"_s, QJsonArray::fromStringList(services)},
                          {u"action"_s, monit::wordOf(action)},
                          {u"by"_s, by}});
}

void RemoteControlFeed::approve(const QString &hostId, const monit::AgentAccess &access)
{
    Q_EMIT commandIssued(u"control.approve"_s, {{u"host"_s, hostId}, {u"access"_s, accessToJson(access)}});
}

void RemoteControlFeed::withdraw(const QString &hostId)
{
    Q_EMIT commandIssued(u"control.withdraw"_s, {{u"host"_s, hostId}});
}

core::Future<void> RemoteControlFeed::probe(const QString &hostId, const monit::AgentAccess &access)
{
    auto promise = std::make_shared<QPromise<core::Result<void>>>();
    promise->start();
    const QJsonObject arguments{{u"host"_s, hostId}, {u"access"_s, accessToJson(access)}};
    core::onResult(m_link.send(u"control.probe"_s, arguments), this,
                   [promise](const core::Result<QJsonObject> &result) {
                       promise->addResult(result ? core::Result<void>() : std::unexpected(result.error()));
                       promise->finish();
                   });
    return promise->future();
}

void RemoteControlFeed::applyOrders(const core::RowDiff<monit::ServiceOrder> &diff)
{
    if (const auto news = m_orders.follow(diff); !news.isEmpty())
        Q_EMIT ordersChanged(news);
}

void RemoteControlFeed::applyAccesses(const core::RowDiff<monit::KnownAccess> &diff)
{
    if (const auto news = m_accesses.follow(diff); !news.isEmpty())
        Q_EMIT accessesChanged(news);
}

void RemoteControlFeed::resetOrders(const core::RowDiff<monit::ServiceOrder> &snapshot)
{
    applyOrders(m_orders.differenceTo(snapshot));
}

void RemoteControlFeed::resetAccesses(const core::RowDiff<monit::KnownAccess> &snapshot)
{
    applyAccesses(m_accesses.differenceTo(snapshot));
}

} // namespace noc::workspace
