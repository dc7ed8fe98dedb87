// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batch.h"
#include "models/store/database.h"
#include "models/store/historyreader.h"
#include "models/store/retention.h"

#include <memory>

namespace noc::store {

/// What became of opening a database.
struct Opened
{
    LoadedHistory history;
    std::optional<SetAside> setAside;
};

/// What became of a batch.
struct Committed
{
    StoreResult<> result;
    std::optional<SetAside> setAside; ///< the database was found corrupt; the batch is in the new one, or not
};

/// Owns the connection; lives on the store's thread, where everything of it is called.
class StoreWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreWorker)

public:
    explicit StoreWorker(StoreOptions options);
    ~StoreWorker() override;

    /// Opens and loads; sets a database aside that cannot be used and begins a new one.
    [[nodiscard]] StoreResult<Opened> open(const QString &path, const QDateTime &now);
    void close();

    [[nodiscard]] Committed commit(const Batch &batch, Database::Durability durability, const QDateTime &now);
    /// Whether there is more to prune.
    [[nodiscard]] bool prune(const QDateTime &now);

    [[nodiscard]] core::Result<std::vector<EventRecord>> events(const EventQuery &query);
    [[nodiscard]] core::Result<std::vector<AuditRecord>> audit(const AuditQuery &query);
    [[nodiscard]] core::Result<std::vector<QueryLogRecord>> queryLog(const QueryLogQuery &query);
    [[nodiscard]] core::Result<std::vector<TracePoint>> trace(const ObjectKey &object);

private:
    [[nodiscard]] StoreResult<> connectDatabase(const QDateTime &now);
    [[nodiscard]] StoreResult<LoadedHistory> openOnce(const QDateTime &now);
    [[nodiscard]] StoreResult<SetAside> setAside(const StoreError &why, const QDateTime &now);
    [[nodiscard]] StoreResult<> write(const Batch &batch, Database::Durability durability,
                                      const QDateTime &now);
    template<typename T, typename Read>
    [[nodiscard]] core::Result<T> read(Read body);

    StoreOptions m_options;
    QString m_path;
    std::unique_ptr<Database> m_database;
    Retention m_retention;
};

} // namespace noc::store
