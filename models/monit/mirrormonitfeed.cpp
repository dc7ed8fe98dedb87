// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/mirrormonitfeed.h"

namespace noc::monit {

void MirrorMonitFeed::accept(const QStringList &ids)
{
    Q_EMIT commandIssued(acceptCommand(ids));
}

void MirrorMonitFeed::forget(const QStringList &ids)
{
    Q_EMIT commandIssued(forgetCommand(ids));
}

void MirrorMonitFeed::repin(const QString &id)
{
    Q_EMIT commandIssued(repinCommand(id));
}

void MirrorMonitFeed::setSilencePolicy(const QString &id, SilencePolicy policy)
{
    Q_EMIT commandIssued(silenceCommand(id, policy));
}

void MirrorMonitFeed::setOwnGroups(const QString &id, const QStringList &groups)
{
    Q_EMIT commandIssued(groupsCommand(id, groups));
}

void MirrorMonitFeed::clearRejections()
{
    Q_EMIT commandIssued(clearRejectionsCommand());
}

void MirrorMonitFeed::apply(const MonitDiff &diff)
{
    const MonitDiff news{m_hosts.follow(diff.hosts), m_events.follow(diff.events)};
    if (!news.isEmpty())
        Q_EMIT changed(news);
}

void MirrorMonitFeed::applyRejections(const core::RowDiff<Rejection> &diff)
{
    if (const auto news = m_rejections.follow(diff); !news.isEmpty())
        Q_EMIT rejectionsChanged(news);
}

void MirrorMonitFeed::applyTraces(const core::RowDiff<HostTrace> &diff)
{
    if (const auto news = m_traces.follow(diff); !news.isEmpty())
        Q_EMIT tracesChanged(news);
}

void MirrorMonitFeed::reset(const MonitDiff &snapshot)
{
    apply({m_hosts.differenceTo(snapshot.hosts), m_events.differenceTo(snapshot.events)});
}

void MirrorMonitFeed::resetRejections(const core::RowDiff<Rejection> &snapshot)
{
    applyRejections(m_rejections.differenceTo(snapshot));
}

void MirrorMonitFeed::resetTraces(const core::RowDiff<HostTrace> &snapshot)
{
    applyTraces(m_traces.differenceTo(snapshot));
}

} // namespace noc::monit
