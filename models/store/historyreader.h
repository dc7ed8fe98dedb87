// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/records.h"
#include "models/store/storeerror.h"
#include "models/store/storeoptions.h"

namespace noc::store {

class Database;

/// All that a program needs when it starts.
[[nodiscard]] StoreResult<LoadedHistory> loadHistory(Database &database, const StoreLimits &limits,
                                                     const QDateTime &now);

/// Newest first.
[[nodiscard]] StoreResult<std::vector<EventRecord>> readEvents(Database &database, const EventQuery &query,
                                                               const StoreLimits &limits);
[[nodiscard]] StoreResult<std::vector<AuditRecord>> readAudit(Database &database, const AuditQuery &query,
                                                              const StoreLimits &limits);
[[nodiscard]] StoreResult<std::vector<QueryLogRecord>>
readQueryLog(Database &database, const QueryLogQuery &query, const StoreLimits &limits);
/// Every kept sample of one object, oldest first.
[[nodiscard]] StoreResult<std::vector<TracePoint>> readTrace(Database &database, const ObjectKey &object,
                                                             const StoreLimits &limits);

} // namespace noc::store
