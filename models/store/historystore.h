// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/core/clock.h"
#include "models/store/records.h"
#include "models/store/storeoptions.h"
#include "models/store/storestatus.h"

#include <QObject>

#include <memory>

namespace noc::store {

/// Keeps what happened in a SQLite file. Changes wait in memory, the newest of each key, and are written on a thread
/// of their own; this object and its signals live on the thread that made it. Whatever happens to the disk, the
/// program goes on: the changes wait, bounded, and are written when it is possible again.
class NOC_MODELS_EXPORT HistoryStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryStore)

public:
    explicit HistoryStore(const core::Clock &clock, const StoreOptions &options = {},
                          QObject *parent = nullptr);
    ~HistoryStore() override; ///< writes what waits, trying once, and waits for its thread

    /// Once: opens the file, which is made when it is missing, and loads. The outcome is opened() or failed(). What is
    /// written meanwhile waits.
    void open(const QString &path);

    [[nodiscard]] const StoreStatus &status() const;

    /// Takes the changes over, unless the store is Off.
    void write(ChangeSet changes);
    /// Everything given to write() before is safe, also from a power cut; or why it is not yet: it is tried again by
    /// itself then.
    [[nodiscard]] core::Future<void> flush();

    /// Newest first. Fails with Unreachable while there is no database.
    [[nodiscard]] core::Future<std::vector<EventRecord>> events(const EventQuery &query);
    [[nodiscard]] core::Future<std::vector<AuditRecord>> audit(const AuditQuery &query);
    [[nodiscard]] core::Future<std::vector<QueryLogRecord>> queryLog(const QueryLogQuery &query);
    /// Every kept sample of an object, oldest first: a day in steps of a minute or more.
    [[nodiscard]] core::Future<std::vector<TracePoint>> trace(const ObjectKey &object);

Q_SIGNALS:
    void opened(const noc::store::LoadedHistory &history);
    /// The first try to open failed. With status() Off that is final; with Behind it is tried again and opened() may
    /// still come.
    void failed(const noc::core::Error &error);
    void stateChanged(const noc::store::StoreStatus &status);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::store
