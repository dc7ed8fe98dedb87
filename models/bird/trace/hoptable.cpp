// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/hoptable.h"

#include <QHostAddress>

namespace noc::bird {

namespace {

bool hasAddress(const HopRow &row, const QString &address)
{
    return std::ranges::find(row.hosts, address, &HopHost::address) != row.hosts.end();
}

} // namespace

void HopTable::setTarget(const QString &address)
{
    const QHostAddress parsed(address);
    if (!parsed.isNull())
        m_target = parsed.toString();
}

HopRow *HopTable::hop(int ttl)
{
    if (ttl < 1 || ttl > maxHops)
        return nullptr;
    HopRow &row = m_hops[ttl];
    row.ttl = ttl;
    return &row;
}

/// Without the target's address: the last that is not a repetition of the hop before it.
int HopTable::lastShown() const
{
    for (const auto &[ttl, row] : m_hops) {
        if (!m_target.isEmpty() && hasAddress(row, m_target))
            return ttl;
    }
    auto it = m_hops.crbegin();
    while (it != m_hops.crend() && std::next(it) != m_hops.crend() && !it->second.hosts.empty()
           && it->second.hosts == std::next(it)->second.hosts)
        ++it;
    return it == m_hops.crend() ? 0 : it->first;
}

void HopTable::changed()
{
    const int last = lastShown();
    for (const auto &[ttl, row] : m_hops) {
        if (ttl <= last)
            m_rows.put(row);
        else
            m_rows.remove(ttl);
    }
}

void HopTable::finish()
{
    for (auto &[ttl, row] : m_hops)
        row.isAwaiting = false;
    changed();
}

std::vector<HopRow> HopTable::sorted() const
{
    std::vector<HopRow> rows(m_rows.rows().cbegin(), m_rows.rows().cend());
    std::ranges::sort(rows, {}, &HopRow::ttl);
    return rows;
}

} // namespace noc::bird
