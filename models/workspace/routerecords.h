// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/asnames.h"
#include "models/bird/query/querylog.h"
#include "models/bird/watch/watch.h"
#include "models/bird/watch/watchfeed.h"
#include "models/store/records.h"

#include <QJsonObject>

/// Between what is known of routes and the store's records.
namespace noc::workspace {

inline constexpr QLatin1StringView
    birdDomain("bird"); ///< of events: the object is the router, the part the watch
inline constexpr QLatin1StringView watchDomain("bird.watch"); ///< of snapshots

[[nodiscard]] store::EventRecord recordOf(const bird::WatchEvent &event);
[[nodiscard]] core::Result<bird::WatchEvent> watchEventFrom(const store::EventRecord &record);
[[nodiscard]] store::EventQuery eventQueryOf(const bird::WatchEventQuery &query);

/// The document is made on the store's thread, if the record is written at all.
[[nodiscard]] store::SnapshotRecord recordOf(const bird::WatchMemory &memory);
[[nodiscard]] store::ObjectKey recordKey(const bird::WatchKey &key);

[[nodiscard]] store::AsNameRecord recordOf(const bird::AsNameEntry &entry);
[[nodiscard]] bird::AsNameEntry asNameFrom(const store::AsNameRecord &record);

[[nodiscard]] store::QueryLogRecord recordOf(const bird::QueryRecord &record);
[[nodiscard]] bird::QueryRecord queryFrom(const store::QueryLogRecord &record);
[[nodiscard]] store::QueryLogQuery logQueryOf(const bird::QueryLogFilter &filter);

/// What an earlier run knew of routes.
struct RememberedRoutes
{
    std::vector<bird::WatchMemory> watches;
    std::vector<bird::AsNameEntry> asNames;
};

/// Counts the records that cannot be read. Takes a while for many; for a worker thread.
[[nodiscard]] RememberedRoutes rememberedRoutes(const store::LoadedHistory &history, int &unreadable);

} // namespace noc::workspace
