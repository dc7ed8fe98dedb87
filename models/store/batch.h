// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/records.h"

namespace noc::store {

/// A sample on its way to the database.
struct PlacedSample
{
    TraceSample sample;
    bool isCoarse = false; ///< the first of its quarter of an hour
};

struct PlacedAudit
{
    QString id; ///< given when it waits, so that a second try enters it once
    AuditRecord record;
};

struct PlacedQuery
{
    QString id; ///< as PlacedAudit::id
    QueryLogRecord record;
};

/// What one transaction writes: removals first, then what is put, each key at most once.
struct Batch
{
    std::vector<ObjectKey> removedSnapshots;
    std::vector<ObjectKey> removedEvents;
    QStringList removedAlerts;
    QStringList removedMutes;
    std::vector<SnapshotRecord> snapshots;
    std::vector<EventRecord> events;
    std::vector<AlertRecord> alerts;
    std::vector<MuteRecord> mutes;
    std::vector<PlacedSample> samples;
    std::vector<PlacedAudit> audit;
    std::vector<AsNameRecord> asNames;
    std::vector<PlacedQuery> queries;

    [[nodiscard]] qsizetype size() const
    {
        return static_cast<qsizetype>(removedSnapshots.size() + removedEvents.size() + snapshots.size()
                                      + events.size() + alerts.size() + mutes.size() + samples.size()
                                      + audit.size() + asNames.size() + queries.size())
            + removedAlerts.size() + removedMutes.size();
    }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
};

} // namespace noc::store
