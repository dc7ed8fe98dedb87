// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/store/pendingchanges.h"
#include "models/store/storeworker.h"

#include <QThread>
#include <QTimer>

namespace noc::store {

/// Decides when what goes to the worker, one batch at a time, and what to do when that fails.
class Committer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Committer)

public:
    Committer(const core::Clock &clock, const StoreOptions &options);
    ~Committer() override;

    void open(const QString &path);
    void write(ChangeSet changes);
    [[nodiscard]] core::Future<void> flush();

    /// Sends now what is due, so that a query that comes next finds it.
    void sendDue();
    [[nodiscard]] StoreWorker *worker() const { return m_worker; }
    [[nodiscard]] const StoreStatus &status() const { return m_status; }

Q_SIGNALS:
    void opened(const noc::store::LoadedHistory &history);
    void failed(const noc::core::Error &error);
    void statusChanged(const noc::store::StoreStatus &status);

private:
    using Waiter = QPromise<core::Result<void>>;

    void tryOpen();
    void concludeOpen(StoreResult<Opened> result);
    void switchOff(const StoreError &error);
    void retry();
    void retryLater(const StoreError &error);

    void schedule();
    void sendNext(PendingChanges::Part part);
    void send();
    void conclude(const Committed &committed);
    void giveUpBatch(const StoreError &error);
    static void answer(std::vector<Waiter> &waiters, const core::Result<void> &result);

    void prune();
    void setStatus(StoreState state, const StoreError &error);

    const core::Clock &m_clock;
    StoreOptions m_options;
    PendingChanges m_pending;
    StoreStatus m_status;
    StoreStatus m_announced;
    QString m_path;
    std::shared_ptr<const Batch> m_batch; ///< not written yet; sent, or waiting for the next try
    bool m_isSent = false;
    bool m_isOpen = false;
    quint64 m_refused = 0;
    std::vector<Waiter> m_waiters; ///< for what is pending
    std::vector<Waiter> m_batchWaiters; ///< for what is in m_batch
    core::Milliseconds m_retryDelay;
    QTimer m_commitTimer;
    QTimer m_retryTimer;
    QTimer m_pruneTimer;
    QThread m_thread;
    StoreWorker *m_worker; ///< dies with m_thread
};

} // namespace noc::store
