// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/attributecodec.h"
#include "models/bird/routes/routebatch.h"
#include "models/bird/routes/routetable.h"

namespace noc::bird {

/// What an attribute means, whatever version named it.
enum class AttributeMeaning : quint8 {
    Other,
    Type, ///< "BGP univ"
    Source, ///< 3: "BGP"
    Internal, ///< 3: "from" and "hostentry", which repeat what the route's other lines say
    Preference,
    IgpMetric,
    Origin, ///< and all that follow, of BGP only
    Path,
    NextHop,
    Med,
    LocalPref,
    Community,
    ExtCommunity,
    LargeCommunity,
    OriginatorId,
    ClusterList,
};

/// By BIRD's name: "BGP.as_path", "bgp_path", "Type".
[[nodiscard]] NOC_MODELS_EXPORT AttributeMeaning attributeMeaning(QByteArrayView name);
/// The name that BIRD 3 uses: "BGP.as_path" → "bgp_path", "Kernel.metric" → "krt_metric".
[[nodiscard]] QByteArray currentName(QByteArrayView name);

/// What a table had when this was made: cheap to copy, safe to read on any thread while the table grows.
class NOC_MODELS_EXPORT RouteColumns
{
public:
    RouteColumns() = default;
    explicit RouteColumns(const RouteTable &table);
    explicit RouteColumns(const RouteBatch &batch);

    [[nodiscard]] quint32 size() const { return m_sizes.rows; }
    [[nodiscard]] const StoreSizes &sizes() const { return m_sizes; }
    [[nodiscard]] const RouteStore &store() const { return *m_store; }

    [[nodiscard]] const StoredHead &head(quint32 row) const { return m_store->heads[row]; }
    [[nodiscard]] PrefixKey key(quint32 row) const;
    /// The number of the text of a prefix that is not plain.
    [[nodiscard]] std::optional<quint32> exoticText(quint32 row) const;
    /// Appends the prefix as printed.
    void appendPrefix(quint32 row, QByteArray &out) const;
    /// Of the same table and prefix.
    [[nodiscard]] bool isSameNet(quint32 a, quint32 b) const;

    [[nodiscard]] AttributeIds attributesOf(quint32 set) const { return AttributeIds(m_store->sets[set]); }
    [[nodiscard]] StoredAttribute attribute(quint32 id) const
    {
        return StoredAttribute(m_store->attributes[id]);
    }
    [[nodiscard]] std::vector<AttributeMeaning> meanings() const; ///< by number of the name

    [[nodiscard]] Route route(quint32 row, const RouterClock &clock) const;

private:
    std::shared_ptr<const RouteStore> m_store;
    StoreSizes m_sizes;
};

} // namespace noc::bird
