// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/routeload.h"

#include "models/bird/client/routeloadworker.h"

#include <QPointer>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

// Half a second of work for the worker: enough that it never waits, and no more memory than that.
constexpr qint64 mostUntaken = qint64(16) * 1024 * 1024;
constexpr qint64 resumeBelow = qint64(4) * 1024 * 1024;
constexpr int notFoundCode = 8001; // no such route: an answer like others
constexpr int stoppedCode = 8004; // reconfigured in the middle: what came is good

} // namespace

RouteLoad::RouteLoad(RouterClient &client, Command command)
    : QObject(&client)
    , m_client(client)
    , m_command(std::move(command))
    , m_table(std::make_shared<RouteTable>())
{
    m_thread.setObjectName(u"routes"_s);
}

RouteLoad::~RouteLoad()
{
    stopRouter();
    m_thread.quit();
    m_thread.wait(); // for a slice at most: what is queued is dropped
}

void RouteLoad::start(const core::Result<void> &checked)
{
    std::optional<Error> refusal;
    if (!checked) {
        refusal = checked.error();
    } else {
        LinkLane::Turn turn{m_command, [this](const QByteArray &bytes) { onBytes(bytes); },
                            [this](const core::Result<void> &result) { onEnd(result); }};
        m_number = m_client.lane(RouterClient::Lane::Query).enqueue(std::move(turn));
        if (m_number == 0)
            refusal = Error{ErrorCode::Busy, u"too many questions wait for this router"_s};
    }
    if (refusal)
        QMetaObject::invokeMethod(
            this, [this, error = *refusal] { fail(error); }, Qt::QueuedConnection);
}

/// When the first bytes come: only then version and coding are known.
void RouteLoad::startWorker()
{
    if (m_worker)
        return;
    m_version = m_client.version();
    m_coding = m_client.lane(RouterClient::Lane::Query).link().coding();
    m_worker = new RouteLoadWorker(m_version.value_or(Version{2, 0, 0}), m_coding, m_client.m_clock);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &RouteLoad::bytesForWorker, m_worker, &RouteLoadWorker::take);
    connect(this, &RouteLoad::endForWorker, m_worker, &RouteLoadWorker::finish);
    connect(this, &RouteLoad::tableForWorker, m_worker, &RouteLoadWorker::index);
    connect(m_worker, &RouteLoadWorker::taken, this, &RouteLoad::onTaken);
    connect(m_worker, &RouteLoadWorker::read, this, &RouteLoad::onNews);
    connect(m_worker, &RouteLoadWorker::indexed, this, &RouteLoad::onIndexed);
    m_thread.start();
}

void RouteLoad::onBytes(const QByteArray &bytes)
{
    if (m_state == State::Waiting) {
        m_state = State::Loading;
        m_client.learnNames(bytes);
        startWorker();
    }
    keepRaw(bytes);
    m_bytes += bytes.size();
    m_untaken += bytes.size();
    Q_EMIT bytesForWorker(bytes, QPrivateSignal());
    if (m_bytes > m_client.m_limits.loadBytes) {
        stopRouter();
        m_isPartial = true;
        return onEnd({});
    }
    if (m_untaken > mostUntaken && !m_isPaused) {
        m_isPaused = true;
        m_client.lane(RouterClient::Lane::Query).setPaused(m_number, true);
    }
}

void RouteLoad::keepRaw(const QByteArray &bytes)
{
    if (m_rawBytes < m_bytes) // something is missing already
        return;
    const QByteArray kept = bytes.left(std::min<qint64>(bytes.size(), maxRawReplyBytes - m_rawBytes));
    m_raw.append(kept);
    m_rawBytes += kept.size();
}

QByteArray RouteLoad::raw() const
{
    return m_raw.join();
}

void RouteLoad::onTaken(qint64 size)
{
    m_untaken -= size;
    if (!m_isPaused || m_untaken > resumeBelow)
        return;
    m_isPaused = false;
    m_client.lane(RouterClient::Lane::Query).setPaused(m_number, false);
}

void RouteLoad::onEnd(const core::Result<void> &result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_number = 0;
    if (!result)
        m_linkError = result.error();
    if (m_linkError && m_state == State::Waiting)
        return fail(*m_linkError);
    startWorker(); // an empty reply of a proxy
    Q_EMIT endForWorker(QPrivateSignal());
}

void RouteLoad::onNews(const std::shared_ptr<RouteLoadNews> &news)
{
    m_rows = news->rows;
    if (!news->batch.isEmpty())
        m_table->append(std::move(news->batch));
    if (news->isLast) {
        m_end = news->end;
        m_counts = news->counts;
        m_unexplained = news->unexplained;
        m_isPartial = m_isPartial || news->isPartial || m_linkError.has_value();
        return Q_EMIT tableForWorker(m_table, QPrivateSignal());
    }
    if (m_rows >= m_client.m_limits.loadRows && !m_hasEnded) {
        stopRouter();
        m_isPartial = true;
        onEnd({});
    }
    Q_EMIT progressed();
}

void RouteLoad::onIndexed()
{
    if (m_linkError)
        return fail(*m_linkError);
    const bool isRefusal = m_end.isError() && m_end.code != notFoundCode && m_end.code != stoppedCode;
    // Without codes an error is a line that is nothing else.
    const bool isStrange =
        m_end.code < 0 && m_rows == 0 && m_counts.tables.empty() && !m_unexplained.isEmpty();
    if (isRefusal || isStrange)
        return fail(
            {ErrorCode::InvalidInput, QString::fromUtf8(isRefusal ? m_end.text : m_unexplained.first())});
    m_state = State::Finished;
    const QPointer<RouteLoad> alive(this);
    Q_EMIT progressed();
    if (alive)
        Q_EMIT finished();
}

void RouteLoad::fail(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    Q_EMIT failed(error);
}

void RouteLoad::stopRouter()
{
    if (const quint64 number = std::exchange(m_number, 0); number != 0)
        m_client.lane(RouterClient::Lane::Query).cancel(number);
}

} // namespace noc::bird
