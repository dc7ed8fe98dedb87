// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/control/orderbook.h"

namespace noc::monit {

core::RowDiff<ServiceOrder> OrderBook::apply(const core::RowDiff<ServiceOrder> &diff, const QString &hostId)
{
    core::RowDiff<ServiceOrder> own;
    own.sequence = diff.sequence;
    for (const quint64 id : diff.removed) {
        const QString host = m_hostOf.take(id);
        const auto orders = m_byHost.find(host);
        if (orders == m_byHost.end())
            continue;
        orders->erase(id);
        if (orders->empty())
            m_byHost.erase(orders);
        if (host == hostId)
            own.removed.push_back(id);
    }
    for (const ServiceOrder &order : diff.put) {
        m_byHost[order.hostId].insert_or_assign(order.id, order);
        m_hostOf.insert(order.id, order.hostId);
        if (order.hostId == hostId)
            own.put.push_back(order);
    }
    return own;
}

std::vector<ServiceOrder> OrderBook::of(const QString &hostId) const
{
    std::vector<ServiceOrder> orders;
    if (const auto it = m_byHost.constFind(hostId); it != m_byHost.cend()) {
        for (const auto &[id, order] : *it)
            orders.push_back(order);
    }
    return orders;
}

QHash<QString, ServiceOrder> OrderBook::newestOf(const QString &hostId) const
{
    QHash<QString, ServiceOrder> newest;
    for (const ServiceOrder &order : of(hostId))
        newest.insert(order.service, order);
    return newest;
}

QSet<QString> OrderBook::busyOf(const QString &hostId) const
{
    QSet<QString> busy;
    for (const ServiceOrder &order : of(hostId)) {
        if (order.isOpen())
            busy.insert(order.service);
    }
    return busy;
}

} // namespace noc::monit
