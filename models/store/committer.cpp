// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/committer.h"

#include "models/core/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

NOC_LOGGING_CATEGORY(logStore, "noc.store")

void warnOfLoss(const StoreResult<> &result, const Batch &batch)
{
    if (!result)
        qCWarning(logStore).noquote()
            << batch.size() << "changes are not in the history:" << result.error().detail;
}

} // namespace

Committer::Committer(const core::Clock &clock, const StoreOptions &options)
    : m_clock(clock)
    , m_options(options)
    , m_pending(options)
    , m_retryDelay(options.retryMin)
    , m_worker(new StoreWorker(options))
{
    for (QTimer *timer : {&m_commitTimer, &m_retryTimer, &m_pruneTimer})
        timer->setSingleShot(true);
    m_commitTimer.setInterval(options.commitInterval);
    connect(&m_commitTimer, &QTimer::timeout, this, &Committer::sendDue);
    connect(&m_retryTimer, &QTimer::timeout, this, &Committer::retry);
    connect(&m_pruneTimer, &QTimer::timeout, this, &Committer::prune);
    m_thread.setObjectName("noc-store"_L1);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Committer::~Committer()
{
    const auto unsent = m_isSent ? nullptr : m_batch;
    const auto rest =
        std::make_shared<const Batch>(m_pending.take(PendingChanges::Part::All, m_clock.monotonic()));
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, unsent, rest, now = m_clock.now()] {
            for (const auto &batch : {unsent, rest}) {
                if (batch && !batch->isEmpty())
                    warnOfLoss(worker->commit(*batch, Database::Durability::Machine, now).result, *batch);
            }
            worker->close();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Committer::open(const QString &path)
{
    m_path = path;
    setStatus(StoreState::Opening, {StoreTrouble::None, {}});
    tryOpen();
}

void Committer::tryOpen()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, path = m_path, now = m_clock.now()] {
            const auto result = std::make_shared<StoreResult<Opened>>(worker->open(path, now));
            QMetaObject::invokeMethod(
                this, [this, result] { concludeOpen(std::move(*result)); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Committer::concludeOpen(StoreResult<Opened> result)
{
    if (!result) {
        answer(m_waiters, std::unexpected(result.error().toError()));
        const bool isFirst = m_status.state == StoreState::Opening;
        if (result.error().isTransient())
            retryLater(result.error());
        else
            switchOff(result.error());
        if (isFirst)
            Q_EMIT failed(result.error().toError());
        return;
    }
    m_isOpen = true;
    m_retryDelay = m_options.retryMin;
    if (result->setAside)
        m_status.setAside = result->setAside;
    setStatus(StoreState::Ready, {StoreTrouble::None, {}});
    Q_EMIT opened(result->history);
    m_pruneTimer.start(m_options.pruneStep);
    if (m_waiters.empty())
        schedule();
    else
        sendNext(PendingChanges::Part::All);
}

void Committer::switchOff(const StoreError &error)
{
    m_refused += static_cast<quint64>(m_pending.take(PendingChanges::Part::All, m_clock.monotonic()).size());
    setStatus(StoreState::Off, error);
}

void Committer::retryLater(const StoreError &error)
{
    setStatus(StoreState::Behind, error);
    m_retryTimer.start(m_retryDelay);
    m_retryDelay = std::min(m_retryDelay * 2, m_options.retryMax);
}

void Committer::retry()
{
    m_retryTimer.stop();
    if (!m_isOpen)
        tryOpen();
    else if (m_batch && !m_isSent)
        send();
}

void Committer::write(ChangeSet changes)
{
    if (m_status.state == StoreState::Off)
        return;
    m_pending.add(std::move(changes));
    schedule();
}

core::Future<void> Committer::flush()
{
    if (m_status.state == StoreState::Off)
        return core::ready<void>(core::failure(core::ErrorCode::Unreachable, u"no history is kept"_s));
    Waiter &waiter = m_waiters.emplace_back();
    waiter.start();
    auto future = waiter.future();
    if (m_retryTimer.isActive())
        retry();
    else if (m_isOpen)
        sendNext(PendingChanges::Part::All);
    return future;
}

void Committer::sendDue()
{
    if (m_isOpen)
        sendNext(PendingChanges::Part::Due);
}

void Committer::schedule()
{
    if (m_isOpen && !m_batch && !m_pending.isEmpty() && !m_commitTimer.isActive())
        m_commitTimer.start();
}

void Committer::sendNext(PendingChanges::Part part)
{
    if (m_batch)
        return; // conclude() goes on
    m_commitTimer.stop();
    Batch batch = m_pending.take(part, m_clock.monotonic());
    if (batch.isEmpty()) {
        answer(m_waiters, {});
        schedule();
        return;
    }
    m_batch = std::make_shared<const Batch>(std::move(batch));
    m_batchWaiters = std::exchange(m_waiters, {});
    send();
}

void Committer::send()
{
    m_isSent = true;
    const auto durability =
        m_batchWaiters.empty() ? Database::Durability::Process : Database::Durability::Machine;
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, batch = m_batch, durability, now = m_clock.now()] {
            const Committed committed = worker->commit(*batch, durability, now);
            QMetaObject::invokeMethod(
                this, [this, committed] { conclude(committed); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Committer::conclude(const Committed &committed)
{
    m_isSent = false;
    if (committed.setAside)
        m_status.setAside = committed.setAside;
    if (!committed.result) {
        const StoreError &error = committed.result.error();
        answer(m_batchWaiters, std::unexpected(error.toError()));
        answer(m_waiters, std::unexpected(error.toError()));
        if (error.trouble != StoreTrouble::Refused) {
            retryLater(error);
            return;
        }
        giveUpBatch(error);
    }
    m_batch.reset();
    answer(m_batchWaiters, {});
    m_retryDelay = m_options.retryMin;
    setStatus(StoreState::Ready, {StoreTrouble::None, {}});
    if (m_waiters.empty())
        schedule();
    else
        sendNext(PendingChanges::Part::All);
}

/// The same statement would fail again, for ever, and keep everything after it waiting.
void Committer::giveUpBatch(const StoreError &error)
{
    m_refused += static_cast<quint64>(m_batch->size());
    warnOfLoss(std::unexpected(error), *m_batch);
}

void Committer::answer(std::vector<Waiter> &waiters, const core::Result<void> &result)
{
    for (Waiter &waiter : std::exchange(waiters, {})) {
        waiter.addResult(result);
        waiter.finish();
    }
}

void Committer::prune()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, now = m_clock.now()] {
            const bool hasMore = worker->prune(now);
            QMetaObject::invokeMethod(
                this,
                [this, hasMore] {
                    m_pruneTimer.start(hasMore ? m_options.pruneStep : m_options.pruneInterval);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Committer::setStatus(StoreState state, const StoreError &error)
{
    const StoreStatus before = m_status;
    m_status.state = state;
    m_status.trouble = error.trouble;
    m_status.detail = error.detail;
    m_status.waiting = state == StoreState::Behind ? m_pending.size() + (m_batch ? m_batch->size() : 0) : 0;
    m_status.dropped = m_pending.dropped() + m_refused;
    if (state == StoreState::Behind && before.state != StoreState::Behind)
        qCWarning(logStore).noquote() << "The history cannot be written:" << error.detail;
    if (m_status != m_announced)
        Q_EMIT statusChanged(m_announced = m_status);
}

} // namespace noc::store
