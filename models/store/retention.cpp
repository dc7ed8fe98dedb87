// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retention.h"

#include "models/store/columns.h"
#include "models/store/database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

// Objects looked at in one step; with nothing to delete that is an index lookup for each.
constexpr int objectsPerStep = 20;

} // namespace

void Retention::eventsWritten(const std::vector<EventRecord> &events)
{
    for (const EventRecord &event : events)
        m_grown.insert({event.domain, event.objectId});
}

StoreResult<bool> Retention::pruneSome(Database &database, const QDateTime &now)
{
    bool hasMore = false;
    QSet<ObjectKey> looked;
    auto done = database.transaction(Database::Durability::Process, [&]() -> StoreResult<> {
        auto deleted = pruneOld(database, now);
        int left = deleted ? m_limits.pruneRows - *deleted : 0;
        for (auto it = m_grown.cbegin(); deleted && left > 0 && it != m_grown.cend(); ++it) {
            if (looked.size() == objectsPerStep)
                break;
            deleted = pruneCrowded(database, *it);
            if (deleted && *deleted < m_limits.pruneRows)
                looked.insert(*it);
            left -= deleted ? *deleted : 0;
        }
        hasMore = left <= 0;
        return deleted ? StoreResult<>() : std::unexpected(deleted.error());
    });
    if (!done)
        return std::unexpected(done.error());
    m_grown.subtract(looked);
    return hasMore || !m_grown.isEmpty();
}

StoreResult<int> Retention::pruneOld(Database &database, const QDateTime &now) const
{
    struct Rule
    {
        QString sql;
        std::chrono::days age;
    };
    const std::array rules{
        Rule{u"DELETE FROM event WHERE (domain, key) IN "
             "(SELECT domain, key FROM event WHERE time < ? ORDER BY time LIMIT ?)"_s,
             m_limits.eventAge},
        Rule{u"DELETE FROM trace WHERE (domain, object_id, time) IN "
             "(SELECT domain, object_id, time FROM trace WHERE time < ? ORDER BY time LIMIT ?)"_s,
             m_limits.traceAge},
        Rule{u"DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE time < ? ORDER BY time LIMIT ?)"_s,
             m_limits.auditAge},
        Rule{u"DELETE FROM as_name WHERE number IN "
             "(SELECT number FROM as_name WHERE time < ? ORDER BY time LIMIT ?)"_s,
             m_limits.asNameAge},
        Rule{u"DELETE FROM query_log WHERE id IN "
             "(SELECT id FROM query_log WHERE time < ? ORDER BY time LIMIT ?)"_s,
             m_limits.queryAge},
    };
    int deleted = 0;
    for (const Rule &rule : rules) {
        const auto rows = database.change(
            rule.sql, {timeColumn(now.addDays(-rule.age.count())), m_limits.pruneRows - deleted});
        if (!rows)
            return rows;
        deleted += *rows;
    }
    return deleted;
}

StoreResult<int> Retention::pruneCrowded(Database &database, const ObjectKey &object) const
{
    return database.change(
        u"DELETE FROM event WHERE (domain, key) IN (SELECT domain, key FROM event "
        "WHERE domain = ? AND object_id = ? ORDER BY time DESC LIMIT ? OFFSET ?)"_s,
        {textColumn(object.domain), textColumn(object.id), m_limits.pruneRows, m_limits.eventsPerObject});
}

} // namespace noc::store
