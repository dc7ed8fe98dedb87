// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/queryhistory.h"

#include <algorithm>

namespace noc::bird {

void QueryHistory::setEntries(const QStringList &entries)
{
    m_entries = entries.mid(std::max<qsizetype>(0, entries.size() - Most));
    m_at = m_entries.size();
}

void QueryHistory::add(const QString &entry)
{
    if (entry.isEmpty())
        return;
    m_entries.removeAll(entry);
    m_entries.append(entry);
    if (m_entries.size() > Most)
        m_entries.removeFirst();
    m_at = m_entries.size();
    m_draft.clear();
}

QString QueryHistory::older(const QString &shown)
{
    if (m_at == 0)
        return shown;
    if (m_at == m_entries.size())
        m_draft = shown;
    return m_entries.at(--m_at);
}

QString QueryHistory::newer(const QString &shown)
{
    if (m_at >= m_entries.size())
        return shown;
    ++m_at;
    return m_at == m_entries.size() ? m_draft : m_entries.at(m_at);
}

} // namespace noc::bird
