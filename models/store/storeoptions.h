// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

namespace noc::store {

/// How much is kept, waits and is read at once.
struct StoreLimits
{
    int loadedEventsPerObject = 200;
    int loadedEvents = 50'000;
    int loadedAsNames = 100'000;
    int queryRows = 10'000;

    int eventsPerObject = 5'000;
    std::chrono::days eventAge{90};
    std::chrono::days traceAge{1};
    std::chrono::days auditAge{365};
    std::chrono::days asNameAge{90};
    std::chrono::days queryAge{90};
    int pruneRows = 500; ///< deleted in one transaction: a few milliseconds

    // What waits for a disk that is full or slow.
    qsizetype pendingKeyed = 100'000; ///< each of snapshots, alerts, mutes and AS names
    qsizetype pendingEvents = 100'000;
    qsizetype pendingSamples = 100'000;
    qsizetype pendingAudit = 10'000;
    qsizetype pendingQueries = 10'000;
};

struct StoreOptions
{
    core::Milliseconds commitInterval{1'000}; ///< at most one transaction in this time, unless flush() asks
    core::Milliseconds snapshotInterval{
        10'000}; ///< each object's snapshot is written at most once in this time
    core::Milliseconds sampleInterval{60'000}; ///< of one object; longer with more than a thousand of them
    core::Milliseconds retryMin{1'000}; ///< after a failed write, doubled up to
    core::Milliseconds retryMax{60'000};
    core::Milliseconds pruneInterval{60'000};
    core::Milliseconds pruneStep{200}; ///< between two steps while there is more to prune
    core::Milliseconds busyTimeout{100}; ///< how long SQLite waits for another program's lock
    qint64 maxPages = 0; ///< for tests of a full disk: pages of 4 KiB that the file may have; 0 = no limit
    StoreLimits limits;
};

} // namespace noc::store
