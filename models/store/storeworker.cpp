// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeworker.h"

#include "models/core/logging.h"
#include "models/store/batchwriter.h"
#include "models/store/setaside.h"

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

NOC_LOGGING_CATEGORY(logStore, "noc.store")

} // namespace

StoreWorker::StoreWorker(StoreOptions options)
    : m_options(options)
    , m_retention(options.limits)
{ }

StoreWorker::~StoreWorker() = default;

StoreResult<Opened> StoreWorker::open(const QString &path, const QDateTime &now)
{
    close();
    m_path = path;
    auto loaded = openOnce(now);
    if (loaded)
        return Opened{*std::move(loaded), std::nullopt};
    if (!loaded.error().wantsSetAside())
        return std::unexpected(loaded.error());
    const auto aside = setAside(loaded.error(), now);
    if (!aside)
        return std::unexpected(aside.error());
    loaded = openOnce(now);
    if (!loaded)
        return std::unexpected(loaded.error());
    return Opened{*std::move(loaded), *aside};
}

void StoreWorker::close()
{
    m_database.reset();
}

StoreResult<> StoreWorker::connectDatabase(const QDateTime &now)
{
    auto database = Database::open(m_path, m_options, now);
    if (!database)
        return std::unexpected(database.error());
    m_database = *std::move(database);
    return {};
}

StoreResult<LoadedHistory> StoreWorker::openOnce(const QDateTime &now)
{
    if (auto done = connectDatabase(now); !done)
        return std::unexpected(done.error());
    return loadHistory(*m_database, m_options.limits, now);
}

StoreResult<SetAside> StoreWorker::setAside(const StoreError &why, const QDateTime &now)
{
    close();
    const auto name = setAsideDatabase(m_path, now);
    if (!name)
        return std::unexpected(name.error());
    qCWarning(logStore).noquote() << "The history cannot be used and is now" << *name
                                  << "because:" << why.detail;
    return SetAside{*name, why.trouble, why.detail};
}

StoreResult<> StoreWorker::write(const Batch &batch, Database::Durability durability, const QDateTime &now)
{
    if (!m_database) { // given up after the last failure
        if (auto done = connectDatabase(now); !done)
            return done;
    }
    auto done = m_database->transaction(durability, [&] { return writeBatch(*m_database, batch); });
    if (done)
        m_retention.eventsWritten(batch.events);
    else if (done.error().trouble == StoreTrouble::Io)
        close(); // the next try begins with a new connection
    return done;
}

Committed StoreWorker::commit(const Batch &batch, Database::Durability durability, const QDateTime &now)
{
    auto done = write(batch, durability, now);
    if (done || !done.error().wantsSetAside())
        return {std::move(done), std::nullopt};
    const auto aside = setAside(done.error(), now);
    if (!aside)
        return {std::unexpected(aside.error()), std::nullopt};
    return {write(batch, durability, now), *aside};
}

bool StoreWorker::prune(const QDateTime &now)
{
    if (!m_database)
        return false;
    const auto hasMore = m_retention.pruneSome(*m_database, now);
    if (!hasMore && !hasMore.error().isTransient()) // the next commit deals with it
        qCWarning(logStore).noquote() << "Old history cannot be deleted:" << hasMore.error().detail;
    return hasMore && *hasMore;
}

template<typename T, typename Read>
core::Result<T> StoreWorker::read(Read body)
{
    if (!m_database)
        return core::failure(core::ErrorCode::Unreachable, u"the history is not open"_s);
    StoreResult<T> result = body(*m_database);
    if (!result)
        return std::unexpected(result.error().toError());
    return *std::move(result);
}

core::Result<std::vector<EventRecord>> StoreWorker::events(const EventQuery &query)
{
    return read<std::vector<EventRecord>>(
        [&](Database &database) { return readEvents(database, query, m_options.limits); });
}

core::Result<std::vector<AuditRecord>> StoreWorker::audit(const AuditQuery &query)
{
    return read<std::vector<AuditRecord>>(
        [&](Database &database) { return readAudit(database, query, m_options.limits); });
}

core::Result<std::vector<QueryLogRecord>> StoreWorker::queryLog(const QueryLogQuery &query)
{
    return read<std::vector<QueryLogRecord>>(
        [&](Database &database) { return readQueryLog(database, query, m_options.limits); });
}

core::Result<std::vector<TracePoint>> StoreWorker::trace(const ObjectKey &object)
{
    return read<std::vector<TracePoint>>(
        [&](Database &database) { return readTrace(database, object, m_options.limits); });
}

} // namespace noc::store
