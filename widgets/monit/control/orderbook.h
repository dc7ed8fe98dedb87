// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowdiff.h"
#include "models/monit/serviceorder.h"

#include <QHash>
#include <QSet>

#include <map>

namespace noc::monit {

/// Orders of all hosts, by host.
class OrderBook
{
public:
    /// Returns the part of the diff that is about `hostId`.
    core::RowDiff<ServiceOrder> apply(const core::RowDiff<ServiceOrder> &diff, const QString &hostId);
    /// Oldest first.
    [[nodiscard]] std::vector<ServiceOrder> of(const QString &hostId) const;
    /// The newest of each service.
    [[nodiscard]] QHash<QString, ServiceOrder> newestOf(const QString &hostId) const;
    /// Services with an order that is not finished.
    [[nodiscard]] QSet<QString> busyOf(const QString &hostId) const;

private:
    QHash<QString, std::map<quint64, ServiceOrder>> m_byHost;
    QHash<quint64, QString> m_hostOf; ///< of an order's id
};

} // namespace noc::monit
