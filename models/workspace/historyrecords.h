// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/result.h"
#include "models/monit/localmonitfeed.h"
#include "models/store/records.h"
#include "models/workspace/routerecords.h"

/// Between the domains' values and the store's records: the one place that knows both.
namespace noc::workspace {

inline constexpr QLatin1StringView monitDomain("monit");

/// The document is made on the store's thread, if the record is written at all.
[[nodiscard]] store::SnapshotRecord recordOf(const monit::Host &host);
[[nodiscard]] store::EventRecord recordOf(const monit::HostEvent &event);
[[nodiscard]] store::AlertRecord recordOf(const alerts::Alert &alert);
[[nodiscard]] store::MuteRecord recordOf(const alerts::Mute &mute);
/// The newest slot of a trace that has one.
[[nodiscard]] store::TraceSample sampleOf(const monit::HostTrace &trace);

/// InvalidInput for a document that another program wrote into the store.
[[nodiscard]] core::Result<monit::HostEvent> eventFrom(const store::EventRecord &record);

struct RememberedAlerts
{
    std::vector<alerts::Alert> alerts;
    std::vector<alerts::Mute> mutes;
};

struct Remembered
{
    monit::RememberedHosts hosts;
    RememberedAlerts alerts;
    RememberedRoutes routes;
    int unreadable = 0; ///< records that were left out
};

/// Takes a while for thousands of hosts; for a worker thread.
[[nodiscard]] Remembered rememberedFrom(const store::LoadedHistory &history);

} // namespace noc::workspace
