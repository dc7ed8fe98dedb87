// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/publishedtopic.h"

namespace noc::remote {

PublishedTopic::PublishedTopic(QString name, SnapshotSource source, TopicLimits limits)
    : m_name(std::move(name))
    , m_source(std::move(source))
    , m_limits(limits)
{ }

void PublishedTopic::append(quint64 sequence, const QByteArray &message)
{
    m_ring.append(sequence, message, m_catchingUp > 0 ? m_limits.ringWhileCatchingUp : m_limits.ring);
}

void PublishedTopic::leave(core::Milliseconds now)
{
    if (--m_followers == 0)
        m_keepUntil = now + m_limits.keep;
}

void PublishedTopic::endCatchUp()
{
    --m_catchingUp; // the ring shrinks with the next diff, when who has caught up has taken from it
}

void PublishedTopic::expire(core::Milliseconds now)
{
    if (!m_keepUntil || now < *m_keepUntil)
        return;
    m_keepUntil.reset();
    if (m_followers == 0)
        m_ring.restart(m_ring.last());
}

} // namespace noc::remote
