// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routeview.h"

#include <functional>

namespace noc::bird {

/// One number a row that sorts as a column does: made once per value of a pool.
class RouteSortKeys
{
public:
    RouteSortKeys(RouteColumn column, const RouteColumns &columns, const RouterClock &clock);

    [[nodiscard]] quint64 of(quint32 row) const { return m_keys[m_numberOf(row)]; }

private:
    void bySet(AttributeMeaning meaning, quint64 (*keyOf)(const StoredAttribute &));
    void byType();
    void byOrigin();
    void byMetric();
    void byTime(const RouterClock &clock);
    void byHop();
    void byText(const BytePool &pool, quint32 count);
    void useSets();

    const RouteColumns &m_columns;
    std::vector<quint64> m_keys;
    std::function<quint32(quint32)> m_numberOf; ///< which key is a row's
};

} // namespace noc::bird
