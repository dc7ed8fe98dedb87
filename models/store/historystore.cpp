// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historystore.h"

#include "models/store/committer.h"

using namespace Qt::StringLiterals;

namespace noc::store {

class HistoryStore::Private
{
public:
    Private(const core::Clock &clock, const StoreOptions &options)
        : committer(clock, options)
    { }

    /// Calls read(worker) on the store's thread, after everything that was sent before.
    template<typename T, typename Read>
    core::Future<T> ask(const Read &read);

    Committer committer;
};

template<typename T, typename Read>
core::Future<T> HistoryStore::Private::ask(const Read &read)
{
    if (committer.status().state == StoreState::Off)
        return core::ready<T>(core::failure(core::ErrorCode::Unreachable, u"no history is kept"_s));
    committer.sendDue();
    const auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    StoreWorker *worker = committer.worker();
    QMetaObject::invokeMethod(
        worker,
        [worker, promise, read] {
            promise->addResult(read(*worker));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

HistoryStore::HistoryStore(const core::Clock &clock, const StoreOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock, options))
{
    connect(&d->committer, &Committer::opened, this, &HistoryStore::opened);
    connect(&d->committer, &Committer::failed, this, &HistoryStore::failed);
    connect(&d->committer, &Committer::statusChanged, this, &HistoryStore::stateChanged);
}

HistoryStore::~HistoryStore() = default;

void HistoryStore::open(const QString &path)
{
    d->committer.open(path);
}

const StoreStatus &HistoryStore::status() const
{
    return d->committer.status();
}

void HistoryStore::write(ChangeSet changes)
{
    d->committer.write(std::move(changes));
}

core::Future<void> HistoryStore::flush()
{
    return d->committer.flush();
}

core::Future<std::vector<EventRecord>> HistoryStore::events(const EventQuery &query)
{
    return d->ask<std::vector<EventRecord>>([query](StoreWorker &worker) { return worker.events(query); });
}

core::Future<std::vector<AuditRecord>> HistoryStore::audit(const AuditQuery &query)
{
    return d->ask<std::vector<AuditRecord>>([query](StoreWorker &worker) { return worker.audit(query); });
}

core::Future<std::vector<QueryLogRecord>> HistoryStore::queryLog(const QueryLogQuery &query)
{
    return d->ask<std::vector<QueryLogRecord>>(
        [query](StoreWorker &worker) { return worker.queryLog(query); });
}

core::Future<std::vector<TracePoint>> HistoryStore::trace(const ObjectKey &object)
{
    return d->ask<std::vector<TracePoint>>([object](StoreWorker &worker) { return worker.trace(object); });
}

} // namespace noc::store
