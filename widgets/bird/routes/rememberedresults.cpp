// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/rememberedresults.h"

namespace noc::bird {

void RememberedResults::add(const RouteResult &result)
{
    std::erase_if(m_results, [&](const RouteResult &other) { return other.table == result.table; });
    m_results.insert(m_results.begin(), result);
    if (m_results.size() > Most)
        m_results.pop_back();
    Q_EMIT changed();
}

void RememberedResults::remove(std::size_t index)
{
    if (index >= m_results.size())
        return;
    m_results.erase(m_results.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT changed();
}

} // namespace noc::bird
