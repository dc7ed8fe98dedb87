// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/records.h"

namespace noc::store {

qsizetype ChangeSet::size() const
{
    const auto puts = snapshots.size() + events.size() + alerts.size() + mutes.size() + samples.size()
        + audit.size() + asNames.size() + queries.size();
    return static_cast<qsizetype>(puts + removedSnapshots.size() + removedEvents.size())
        + removedAlerts.size() + removedMutes.size();
}

} // namespace noc::store
