// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/hostevents.h"

namespace noc::monit {

core::RowDiff<HostEvent> HostEvents::apply(const core::RowDiff<HostEvent> &diff, const QString &hostId)
{
    core::RowDiff<HostEvent> own;
    own.sequence = diff.sequence;
    for (const QByteArray &key : diff.removed) {
        const QString host = m_hostOf.take(key);
        const auto events = m_byHost.find(host);
        if (events == m_byHost.end())
            continue;
        events->remove(key);
        if (events->isEmpty())
            m_byHost.erase(events);
        if (host == hostId)
            own.removed.push_back(key);
    }
    for (const HostEvent &event : diff.put) {
        const QByteArray key = event.key();
        m_byHost[event.hostId].insert(key, event);
        m_hostOf.insert(key, event.hostId);
        if (event.hostId == hostId)
            own.put.push_back(event);
    }
    return own;
}

std::vector<HostEvent> HostEvents::of(const QString &hostId) const
{
    const auto events = m_byHost.constFind(hostId);
    return events == m_byHost.cend() ? std::vector<HostEvent>()
                                     : std::vector<HostEvent>(events->cbegin(), events->cend());
}

} // namespace noc::monit
