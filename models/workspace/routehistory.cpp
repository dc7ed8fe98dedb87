// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/routehistory.h"

namespace noc::workspace {

namespace {

/// The records of an answer as values; `read` yields an optional or a Result, what it cannot read is left out.
template<typename Value, typename Record, typename Read>
core::Future<std::vector<Value>> converted(const core::Future<std::vector<Record>> &records, QObject *context,
                                           Read read)
{
    auto promise = std::make_shared<QPromise<core::Result<std::vector<Value>>>>();
    promise->start();
    core::onResult(records, context, [promise, read](const core::Result<std::vector<Record>> &page) {
        if (!page) {
            promise->addResult(std::unexpected(page.error()));
        } else {
            std::vector<Value> values;
            for (const Record &record : *page) {
                if (auto value = read(record))
                    values.push_back(*std::move(value));
            }
            promise->addResult(std::move(values));
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace

RouteHistory::RouteHistory(store::HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

void RouteHistory::keep(const std::vector<bird::WatchEvent> &events)
{
    store::ChangeSet changes;
    for (const bird::WatchEvent &event : events)
        changes.events.push_back(recordOf(event));
    m_store.write(std::move(changes));
}

void RouteHistory::keep(const bird::WatchMemory &memory)
{
    store::ChangeSet changes;
    changes.snapshots.push_back(recordOf(memory));
    m_store.write(std::move(changes));
}

void RouteHistory::keep(const bird::AsNameEntry &entry)
{
    store::ChangeSet changes;
    changes.asNames.push_back(recordOf(entry));
    m_store.write(std::move(changes));
}

void RouteHistory::keep(const bird::QueryRecord &record)
{
    store::ChangeSet changes;
    changes.queries.push_back(recordOf(record));
    m_store.write(std::move(changes));
}

void RouteHistory::forget(const bird::WatchKey &key)
{
    store::ChangeSet changes;
    changes.removedSnapshots.push_back(recordKey(key));
    m_store.write(std::move(changes));
}

core::Future<std::vector<bird::WatchEvent>> RouteHistory::events(const bird::WatchEventQuery &query)
{
    return converted<bird::WatchEvent>(m_store.events(eventQueryOf(query)), this, watchEventFrom);
}

core::Future<std::vector<bird::QueryRecord>> RouteHistory::queryLog(const bird::QueryLogFilter &filter)
{
    return converted<bird::QueryRecord>(
        m_store.queryLog(logQueryOf(filter)), this,
        [](const store::QueryLogRecord &record) { return std::optional(queryFrom(record)); });
}

} // namespace noc::workspace
