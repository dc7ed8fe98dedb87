// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pendingchanges.h"

#include <QUuid>

namespace noc::store {

namespace {

template<typename Key, typename Record, typename Removed>
void takeNewest(QHash<Key, std::optional<Record>> &newest, Removed &removed, std::vector<Record> &put)
{
    for (auto it = newest.begin(); it != newest.end(); ++it) {
        if (*it)
            put.push_back(std::move(**it));
        else
            removed.push_back(it.key());
    }
    newest.clear();
}

/// Entries of a log have no key of their own.
QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

template<typename Record>
std::vector<Record> takeList(std::deque<Record> &list)
{
    std::vector<Record> taken(std::move_iterator(list.begin()), std::move_iterator(list.end()));
    list.clear();
    return taken;
}

} // namespace

PendingChanges::PendingChanges(const StoreOptions &options)
    : m_options(options)
    , m_thinner(options.sampleInterval)
{ }

template<typename Key, typename Record>
void PendingChanges::put(Newest<Key, Record> &newest, const Key &key, std::optional<Record> record)
{
    const auto it = newest.find(key);
    if (it != newest.end())
        *it = std::move(record);
    else if (newest.size() < m_options.limits.pendingKeyed)
        newest.insert(key, std::move(record));
    else
        ++m_dropped;
}

template<typename Key, typename Record, typename KeyOf>
void PendingChanges::putAll(Newest<Key, Record> &newest, std::vector<Record> &records, KeyOf keyOf)
{
    for (Record &record : records) {
        Key key = keyOf(record); // before the record is moved away
        put(newest, std::move(key), std::optional(std::move(record)));
    }
}

template<typename Record>
void PendingChanges::append(std::deque<Record> &list, Record record, qsizetype limit)
{
    list.push_back(std::move(record));
    if (static_cast<qsizetype>(list.size()) > limit) {
        list.pop_front();
        ++m_dropped;
    }
}

void PendingChanges::add(ChangeSet changes)
{
    for (const ObjectKey &key : changes.removedSnapshots) {
        put(m_snapshots, key, std::optional<SnapshotRecord>());
        m_snapshotTaken.remove(key);
        m_thinner.forget(key);
    }
    for (const QString &id : changes.removedAlerts)
        put(m_alerts, id, std::optional<AlertRecord>());
    for (const QString &key : changes.removedMutes)
        put(m_mutes, key, std::optional<MuteRecord>());
    addEvents(changes);
    putAll(m_snapshots, changes.snapshots, [](const SnapshotRecord &record) { return record.key(); });
    putAll(m_alerts, changes.alerts, [](const AlertRecord &record) { return record.id; });
    putAll(m_mutes, changes.mutes, [](const MuteRecord &record) { return record.key; });
    for (const TraceSample &sample : changes.samples) {
        if (auto placed = m_thinner.place(sample))
            append(m_samples, *std::move(placed), m_options.limits.pendingSamples);
    }
    putAll(m_asNames, changes.asNames, [](const AsNameRecord &record) { return record.number; });
    addLogs(changes);
}

void PendingChanges::addLogs(ChangeSet &changes)
{
    for (AuditRecord &record : changes.audit)
        append(m_audit, {newId(), std::move(record)}, m_options.limits.pendingAudit);
    for (QueryLogRecord &record : changes.queries)
        append(m_queries, {newId(), std::move(record)}, m_options.limits.pendingQueries);
}

void PendingChanges::addEvents(ChangeSet &changes)
{
    if (!changes.removedEvents.empty()) {
        const QSet<ObjectKey> removed(changes.removedEvents.cbegin(), changes.removedEvents.cend());
        std::erase_if(m_events, [&](const EventRecord &event) {
            return removed.contains({event.domain, QString::fromUtf8(event.key)});
        });
        for (const ObjectKey &key : removed) {
            if (m_removedEvents.size() < m_options.limits.pendingEvents)
                m_removedEvents.insert(key);
            else
                ++m_dropped;
        }
    }
    for (EventRecord &record : changes.events)
        append(m_events, std::move(record), m_options.limits.pendingEvents);
}

Batch PendingChanges::take(Part part, core::Milliseconds now)
{
    Batch batch;
    takeSnapshots(part, now, batch);
    takeNewest(m_alerts, batch.removedAlerts, batch.alerts);
    takeNewest(m_mutes, batch.removedMutes, batch.mutes);
    batch.removedEvents.assign(m_removedEvents.cbegin(), m_removedEvents.cend());
    m_removedEvents.clear();
    batch.events = takeList(m_events);
    batch.samples = takeList(m_samples);
    batch.audit = takeList(m_audit);
    std::vector<quint32> noRemovals; // a name is only replaced
    takeNewest(m_asNames, noRemovals, batch.asNames);
    batch.queries = takeList(m_queries);
    return batch;
}

void PendingChanges::takeSnapshots(Part part, core::Milliseconds now, Batch &into)
{
    for (auto it = m_snapshots.begin(); it != m_snapshots.end();) {
        const auto taken = m_snapshotTaken.constFind(it.key());
        const bool isEarly = part == Part::Due && *it && taken != m_snapshotTaken.constEnd()
            && now - *taken < m_options.snapshotInterval;
        if (isEarly) {
            ++it;
            continue;
        }
        if (*it) {
            m_snapshotTaken.insert(it.key(), now);
            into.snapshots.push_back(std::move(**it));
        } else {
            into.removedSnapshots.push_back(it.key());
        }
        it = m_snapshots.erase(it);
    }
}

qsizetype PendingChanges::size() const
{
    return m_snapshots.size() + m_alerts.size() + m_mutes.size() + m_asNames.size() + m_removedEvents.size()
        + static_cast<qsizetype>(m_events.size() + m_samples.size() + m_audit.size() + m_queries.size());
}

} // namespace noc::store
