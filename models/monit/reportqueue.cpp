// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportqueue.h"

#include <QMutexLocker>

#include <algorithm>

namespace noc::monit {

namespace {

constexpr qint64 messageOverhead = 512; ///< of the queue's own structures, roughly

qint64 costOf(const RawReport &report)
{
    return report.body.size() + messageOverhead;
}

QByteArray keyOf(const MessageIdentity &identity, const Source &source)
{
    return identity.id + '\n' + source.address.toString().toLatin1() + '\n' + source.user.toUtf8();
}

} // namespace

bool ReportQueue::hasRoom(const Waiting &waiting, qint64 added, bool isEvent) const
{
    const bool isNew = waiting.entries.empty();
    return m_bytes + added <= m_limits.bytes && (isNew || waiting.bytes + added <= m_limits.bytesPerHost)
        && (!isNew || m_hosts.size() < m_limits.hosts)
        && (!isEvent || waiting.events < m_limits.eventsPerHost);
}

ReportQueue::Outcome ReportQueue::push(const MessageIdentity &identity, RawReport report)
{
    // A message nobody can tell the host of replaces none.
    const bool isEvent = identity.hasEvent || identity.id.isEmpty() || report.isHeaderless;
    const QByteArray key = keyOf(identity, report.source);
    const qint64 cost = costOf(report);

    const QMutexLocker lock(&m_mutex);
    const auto found = m_hosts.find(key);
    static const Waiting none;
    const Waiting &waiting = found == m_hosts.end() ? none : *found;
    const auto old = std::ranges::find(waiting.entries, false, &Entry::isEvent);
    const bool replaces = !isEvent && old != waiting.entries.end();
    const qint64 freed = replaces ? costOf(old->report) : 0;
    if (!hasRoom(waiting, cost - freed, isEvent))
        return Outcome::Full;

    const bool wasEmpty = m_hosts.isEmpty();
    if (found == m_hosts.end())
        m_order.push_back(key);
    Waiting &target = m_hosts[key];
    if (replaces)
        target.entries.erase(old);
    target.entries.push_back({std::move(report), isEvent});
    target.events += isEvent ? 1 : 0;
    target.bytes += cost - freed;
    m_bytes += cost - freed;
    return wasEmpty ? Outcome::First : Outcome::Queued;
}

std::vector<RawReport> ReportQueue::take(int count, qint64 bytes)
{
    std::vector<RawReport> taken;
    qint64 size = 0;
    const QMutexLocker lock(&m_mutex);
    while (!m_order.empty() && std::ssize(taken) < count && size < bytes) {
        const auto host = m_hosts.find(m_order.front());
        Entry &entry = host->entries.front();
        const qint64 cost = costOf(entry.report);
        size += cost;
        m_bytes -= cost;
        host->bytes -= cost;
        host->events -= entry.isEvent ? 1 : 0;
        taken.push_back(std::move(entry.report));
        host->entries.pop_front();
        if (host->entries.empty()) {
            m_hosts.erase(host);
            m_order.pop_front();
        }
    }
    return taken;
}

bool ReportQueue::isEmpty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_hosts.isEmpty();
}

qint64 ReportQueue::bytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_bytes;
}

} // namespace noc::monit
