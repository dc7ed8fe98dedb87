// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routetable.h"

#include "models/bird/routes/addresstext.h"
#include "models/bird/routes/routeindex.h"
#include "models/bird/text/wiretext.h"

#include <atomic>

namespace noc::bird {

class RouteTable::Private
{
public:
    RouteBatch content;
    RouterClock clock;
    std::unique_ptr<const RouteIndex> index;
    std::atomic<bool> isFinished = false; ///< the index may be read
};

RouteTable::RouteTable()
    : d(std::make_unique<Private>())
{
    d->content.store = std::make_shared<const RouteStore>();
}

RouteTable::~RouteTable() = default;

RouteColumns::RouteColumns(const RouteTable &table)
    : RouteColumns(table.d->content)
{ }

qsizetype RouteTable::size() const
{
    return d->content.sizes.rows;
}

Route RouteTable::route(qsizetype row) const
{
    return RouteColumns(d->content).route(static_cast<quint32>(row), d->clock);
}

std::vector<qsizetype> RouteTable::pathsOf(qsizetype row) const
{
    // BIRD prints the paths of a network one after another.
    const RouteColumns columns(d->content);
    const auto isSame = [&](qsizetype other) {
        return columns.isSameNet(static_cast<quint32>(row), static_cast<quint32>(other));
    };
    qsizetype first = row;
    while (first > 0 && isSame(first - 1))
        --first;
    std::vector<qsizetype> rows;
    for (qsizetype at = first; at < size() && isSame(at); ++at)
        rows.push_back(at);
    return rows;
}

std::vector<qsizetype> RouteTable::longestMatch(const PrefixKey &key) const
{
    if (d->isFinished.load(std::memory_order_acquire))
        return d->index->longestMatch(key);
    return RouteIndex(RouteColumns(d->content)).longestMatch(key);
}

std::vector<qsizetype> RouteTable::within(const PrefixKey &key) const
{
    if (d->isFinished.load(std::memory_order_acquire))
        return d->index->within(key);
    return RouteIndex(RouteColumns(d->content)).within(key);
}

void RouteTable::append(RouteBatch &&batch)
{
    if (!batch.store)
        return;
    Q_ASSERT(size() == 0 || batch.store == d->content.store);
    d->content = std::move(batch);
}

void RouteTable::finish()
{
    d->index = std::make_unique<const RouteIndex>(RouteColumns(d->content));
    d->isFinished.store(true, std::memory_order_release);
}

bool RouteTable::isFinished() const
{
    return d->isFinished.load(std::memory_order_acquire);
}

void RouteTable::setClock(const RouterClock &clock)
{
    d->clock = clock;
}

const RouterClock &RouteTable::clock() const
{
    return d->clock;
}

QStringList RouteTable::protocolNames() const
{
    const RouteColumns columns(d->content);
    QStringList names;
    for (quint32 i = 0; i < columns.sizes().protocols; ++i)
        names += textFromWire(columns.store().protocols[i]);
    return names;
}

qsizetype RouteTable::bytes() const
{
    qsizetype bytes = d->content.store->bytes();
    if (isFinished())
        bytes += d->index->bytes();
    return bytes;
}

} // namespace noc::bird
