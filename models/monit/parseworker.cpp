// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/parseworker.h"

#include "models/monit/reportparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noc::monit {

namespace {

constexpr core::Milliseconds batchInterval = 100ms;
constexpr core::Milliseconds rejectionInterval = 1s;
constexpr std::size_t batchReports = 512;
constexpr qint64 batchBytes = 8 * 1024 * 1024;
/// One turn of the event loop parses about this much.
constexpr int sliceReports = 32;
constexpr qint64 sliceBytes = 1024 * 1024;

core::Milliseconds remaining(const QElapsedTimer &since, core::Milliseconds interval)
{
    return since.isValid() ? std::max(0ms, interval - core::Milliseconds(since.elapsed())) : 0ms;
}

/// All that is believed of a body that nobody authenticated.
bool saysMonitStopped(const Report &report)
{
    return report.event && report.event->id == EventInstance
        && report.event->action == static_cast<int>(Action::Stop);
}

} // namespace

ParseWorker::ParseWorker(ReportQueue &queue, RejectionLog &rejections)
    : m_queue(queue)
    , m_rejections(rejections)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ParseWorker::wake);
}

void ParseWorker::wake()
{
    parseSome();
    deliverIfDue();
}

void ParseWorker::consumed()
{
    m_isOutstanding = false;
    wake();
}

void ParseWorker::flush(quint64 ticket)
{
    m_flushTickets.push_back(ticket);
    wake();
}

bool ParseWorker::hasRoom() const
{
    return m_batch.reports.size() < batchReports && m_batchBytes < batchBytes;
}

bool ParseWorker::hasSomething() const
{
    return !m_batch.reports.empty() || !m_rejections.isEmpty();
}

void ParseWorker::parseSome()
{
    if (!hasRoom())
        return;
    for (const RawReport &raw : m_queue.take(sliceReports, sliceBytes)) {
        if (m_isAborted)
            return;
        parse(raw);
    }
}

void ParseWorker::parse(const RawReport &raw)
{
    m_batchBytes += raw.body.size();
    auto report = parseReport(raw.body);
    if (!report) {
        m_rejections.add(
            {report.error().reason, raw.source, report.error().detail, raw.received, raw.received, 1});
        return;
    }
    if (raw.isHeaderless && !saysMonitStopped(*report)) {
        m_rejections.add({RejectionReason::BadRequest, raw.source, u"a body without a request"_s,
                          raw.received, raw.received, 1});
        return;
    }
    m_batch.reports.push_back({*std::move(report), raw.source, raw.received, raw.receivedMonotonic});
}

core::Milliseconds ParseWorker::delay() const
{
    if (!m_flushTickets.empty())
        return 0ms;
    return m_batch.reports.empty()
        ? std::max(remaining(m_sinceRejections, rejectionInterval), remaining(m_sinceBatch, batchInterval))
        : remaining(m_sinceBatch, batchInterval);
}

void ParseWorker::deliverIfDue()
{
    if (m_isAborted)
        return;
    if (!m_isOutstanding && hasSomething() && delay() == 0ms) {
        m_batch.rejections = m_rejections.take();
        if (!m_batch.rejections.empty())
            m_sinceRejections.start();
        m_sinceBatch.start();
        m_isOutstanding = true;
        Q_EMIT batchReady(std::make_shared<const ReportBatch>(std::exchange(m_batch, {})));
        m_batchBytes = 0;
    }
    if (!m_queue.isEmpty() && hasRoom())
        m_timer.start(0);
    else if (!m_isOutstanding && hasSomething())
        m_timer.start(delay());
    else if (!m_isOutstanding && m_queue.isEmpty()) {
        for (const quint64 ticket : std::exchange(m_flushTickets, {}))
            Q_EMIT flushed(ticket);
    }
}

} // namespace noc::monit
