// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/servicemodel.h"
#include "models/monit/servicetree.h"

namespace noc::monit {

/// What the cells of ServiceModel show at one moment.
class ServiceCells
{
public:
    ServiceCells(const Host &host, const QDateTime &now)
        : m_host(host)
        , m_now(now)
    { }

    [[nodiscard]] QVariant data(const ServiceNode &node, ServiceModel::Column column, int role) const;

private:
    [[nodiscard]] QVariant ageCell(const ServiceNode &node, int role) const;
    [[nodiscard]] static QVariant typeText(const ServiceNode &node, ServiceModel::Column column);
    [[nodiscard]] static QVariant serviceText(const ServiceNode &node, ServiceModel::Column column);
    [[nodiscard]] static QVariant valueText(const ServiceNode &node, ServiceModel::Column column, int role);
    [[nodiscard]] std::chrono::seconds ageOf(const Service &service) const;
    [[nodiscard]] bool isStale(const Service &service) const;

    const Host &m_host;
    QDateTime m_now;
};

} // namespace noc::monit
