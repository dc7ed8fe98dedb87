// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routestore.h"

#include <cstring>

namespace noc::bird {

namespace {

constexpr std::size_t maxRows = 50'000'000; ///< forty times the routes of the internet
constexpr quint32 maxNames = 0xffff;
constexpr quint32 maxAttributeNames = 0x7fff; ///< those of two tables together fit into 16 bits

} // namespace

RouteStore::RouteStore()
{
    tables.append({});
    froms.append({});
    hops.append({});
    sets.append({});
}

StoreSizes RouteStore::sizes() const
{
    return {.rows = static_cast<quint32>(heads.size()),
            .exotics = static_cast<quint32>(exotic.size()),
            .tables = tables.count(),
            .protocols = protocols.count(),
            .times = times.count(),
            .froms = froms.count(),
            .hops = hops.count(),
            .tails = tails.count(),
            .texts = texts.count(),
            .names = names.count(),
            .attributes = attributes.count(),
            .sets = sets.count()};
}

qsizetype RouteStore::bytes() const
{
    constexpr std::size_t perRow = sizeof(StoredKey) + sizeof(StoredHead) + 5 * sizeof(quint32);
    quint64 total = heads.size() * perRow + exotic.size() * sizeof(ExoticText);
    for (const BytePool *pool :
         {&tables, &protocols, &texts, &times, &froms, &hops, &tails, &names, &attributes, &sets})
        total += pool->bytes() + pool->count() * sizeof(quint32);
    return static_cast<qsizetype>(total);
}

bool RouteStore::isFull() const
{
    if (heads.size() >= maxRows || tables.count() >= maxNames || protocols.count() >= maxNames
        || names.count() >= maxAttributeNames)
        return true;
    return std::ranges::any_of(std::array{&texts, &times, &froms, &hops, &tails, &attributes, &sets},
                               [](const BytePool *pool) { return pool->bytes() >= maxPoolBytes; });
}

quint32 AttributeIds::operator[](std::size_t index) const
{
    quint32 id = 0;
    std::memcpy(&id, m_set.data() + index * sizeof id, sizeof id);
    return id;
}

} // namespace noc::bird
