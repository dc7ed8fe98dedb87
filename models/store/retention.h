// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/records.h"
#include "models/store/storeerror.h"
#include "models/store/storeoptions.h"

#include <QSet>

namespace noc::store {

class Database;

/// Deletes what is too old or too much, a few rows at a time.
class Retention final
{
public:
    explicit Retention(const StoreLimits &limits)
        : m_limits(limits)
    { }

    /// These objects may have too many events now.
    void eventsWritten(const std::vector<EventRecord> &events);

    /// One short transaction; whether there may be more to delete.
    [[nodiscard]] StoreResult<bool> pruneSome(Database &database, const QDateTime &now);

private:
    [[nodiscard]] StoreResult<int> pruneOld(Database &database, const QDateTime &now) const;
    [[nodiscard]] StoreResult<int> pruneCrowded(Database &database, const ObjectKey &object) const;

    StoreLimits m_limits;
    QSet<ObjectKey> m_grown;
};

} // namespace noc::store
