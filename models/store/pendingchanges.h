// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batch.h"
#include "models/store/storeoptions.h"
#include "models/store/tracethinner.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace noc::store {

/// What waits to be written: the newest of each key, and lists that drop their oldest beyond a limit.
class NOC_MODELS_EXPORT PendingChanges final
{
public:
    /// What to take: snapshots that were written a moment ago may wait.
    enum class Part { Due, All };

    explicit PendingChanges(const StoreOptions &options);

    void add(ChangeSet changes);

    /// What one transaction shall write; it waits no more. `now` is of the monotonic clock.
    [[nodiscard]] Batch take(Part part, core::Milliseconds now);

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qsizetype size() const;
    /// How many were given up since the start.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

private:
    /// The newest state of each key; nothing: it was removed.
    template<typename Key, typename Record>
    using Newest = QHash<Key, std::optional<Record>>;

    template<typename Key, typename Record>
    void put(Newest<Key, Record> &newest, const Key &key, std::optional<Record> record);
    template<typename Key, typename Record, typename KeyOf>
    void putAll(Newest<Key, Record> &newest, std::vector<Record> &records, KeyOf keyOf);
    template<typename Record>
    void append(std::deque<Record> &list, Record record, qsizetype limit);
    void addEvents(ChangeSet &changes);
    void addLogs(ChangeSet &changes);
    void takeSnapshots(Part part, core::Milliseconds now, Batch &into);

    StoreOptions m_options;
    TraceThinner m_thinner;
    Newest<ObjectKey, SnapshotRecord> m_snapshots;
    Newest<QString, AlertRecord> m_alerts;
    Newest<QString, MuteRecord> m_mutes;
    Newest<quint32, AsNameRecord> m_asNames;
    QSet<ObjectKey> m_removedEvents;
    std::deque<EventRecord> m_events;
    std::deque<PlacedSample> m_samples;
    std::deque<PlacedAudit> m_audit;
    std::deque<PlacedQuery> m_queries;
    QHash<ObjectKey, core::Milliseconds> m_snapshotTaken;
    quint64 m_dropped = 0;
};

} // namespace noc::store
