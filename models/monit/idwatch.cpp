// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/idwatch.h"

namespace noc::monit {

using core::Milliseconds;

IdWatch::Verdict IdWatch::judge(const SnapshotAge &age, Milliseconds now, std::chrono::seconds poll)
{
    const bool isNewer = !m_shown || age > *m_shown;
    if (!isNewer && age == *m_shown)
        return Verdict::Same;
    if (isNewer || isClockSetBack(age, now, poll)) {
        m_shown = age;
        m_shownAt = now;
        m_refused.reset();
        return Verdict::Newer;
    }
    m_refused = age;
    m_refusedAt = now;
    // The older process spoke after the newer one had started: it was not replaced. 2 s allow for Monit's rounding.
    const bool isAlive = age.incarnation < m_shown->incarnation && age.sentAt() > m_shown->incarnation + 2;
    return isAlive ? Verdict::OtherProcess : Verdict::Older;
}

/// The agent's clock was set back: only ever older messages, each later than the one before, and nothing else for
/// two polls.
bool IdWatch::isClockSetBack(const SnapshotAge &age, Milliseconds now, std::chrono::seconds poll)
{
    return m_refused && age > *m_refused && now - m_refusedAt >= poll / 2 && now - m_shownAt > 2 * poll;
}

} // namespace noc::monit
