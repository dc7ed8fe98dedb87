// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/route.h"
#include "models/export.h"

#include <memory>

namespace noc::bird {

struct RouteBatch;

/// `show route … count`, or the summary line of `stats`.
struct RouteCount
{
    struct Table
    {
        QString table;
        quint64 routes = 0; ///< that match
        quint64 allRoutes = 0;
        quint64 networks = 0;

        friend bool operator==(const Table &, const Table &) = default;
    };
    std::vector<Table> tables;

    friend bool operator==(const RouteCount &, const RouteCount &) = default;
};

/// Many routes as columns: next hops, protocols, paths, attribute sets are held once and referred to by number. Grows by
/// batches that a worker made, and is never changed otherwise, so that views on other threads may read what is there.
class NOC_MODELS_EXPORT RouteTable
{
public:
    RouteTable();
    ~RouteTable();
    Q_DISABLE_COPY_MOVE(RouteTable)

    [[nodiscard]] qsizetype size() const;
    /// Everything about one row; cheap enough for what is on the screen, not for all of them.
    [[nodiscard]] Route route(qsizetype row) const;
    /// Of the same table and prefix, in the order they came, `row` among them.
    [[nodiscard]] std::vector<qsizetype> pathsOf(qsizetype row) const;
    /// Rows of the longest prefix that holds the address or prefix; by index. (Before finish() one is made for each call.)
    [[nodiscard]] std::vector<qsizetype> longestMatch(const PrefixKey &key) const;
    /// Rows of this prefix and all within it; by index.
    [[nodiscard]] std::vector<qsizetype> within(const PrefixKey &key) const;

    void append(RouteBatch &&batch);
    /// Everything has come: builds the indexes. On a worker.
    void finish();
    [[nodiscard]] bool isFinished() const;

    /// What the router's clock said, for the instants of times without a date; set before the first route is read.
    void setClock(const RouterClock &clock);
    [[nodiscard]] const RouterClock &clock() const;

    /// That routes are of.
    [[nodiscard]] QStringList protocolNames() const;

    [[nodiscard]] qsizetype bytes() const; ///< resident, estimated from capacities

private:
    friend class RouteColumns;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::bird
