// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/collector.h"
#include "models/monit/rejectionlog.h"
#include "models/monit/reportqueue.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <memory>

namespace noc::monit {

/// Turns queued messages into batches on a thread of its own. A batch goes out at most ten times a second and only
/// when the one before was consumed; meanwhile one more is prepared up to a cap, and everything else waits, coalesced,
/// in the queue.
class ParseWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParseWorker)

public:
    ParseWorker(ReportQueue &queue, RejectionLog &rejections);
    ~ParseWorker() override = default;

    /// From any thread: stop between two messages, whatever waits.
    void requestAbort() { m_isAborted = true; }

    /// Something is in the queue or among the rejections.
    void wake();
    /// The last batch was dealt with.
    void consumed();
    /// Deliver everything that waits, then report flushed().
    void flush(quint64 ticket);

Q_SIGNALS:
    void batchReady(const std::shared_ptr<const noc::monit::ReportBatch> &batch);
    void flushed(quint64 ticket);

private:
    void parseSome();
    void parse(const RawReport &raw);
    void deliverIfDue();
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool hasSomething() const;
    /// Until the next batch may go out; 0 = now.
    [[nodiscard]] core::Milliseconds delay() const;

    ReportQueue &m_queue;
    RejectionLog &m_rejections;
    QTimer m_timer{this};
    QElapsedTimer m_sinceBatch;
    QElapsedTimer m_sinceRejections;
    ReportBatch m_batch;
    qint64 m_batchBytes = 0;
    std::vector<quint64> m_flushTickets;
    bool m_isOutstanding = false;
    std::atomic<bool> m_isAborted = false;
};

} // namespace noc::monit
