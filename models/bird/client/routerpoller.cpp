// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/routerpoller.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr int tick = 1'000; // ms; a poll may be late by that

Command commandOf(const QByteArray &text)
{
    return *Command::read(text); // ours, so it may be sent
}

/// Waiting a little will not help.
bool isLasting(ErrorCode code)
{
    return code == ErrorCode::Unauthorized || code == ErrorCode::Refused || code == ErrorCode::Unsupported
        || code == ErrorCode::InvalidInput;
}

} // namespace

RouterPoller::RouterPoller(RouterClient &client, const core::Clock &clock, PollIntervals intervals,
                           net::Backoff backoff, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_intervals(intervals)
    , m_reconnector(clock, std::move(backoff))
{
    connect(&m_reconnector, &net::Reconnector::due, this, &RouterPoller::poll);
    connect(&m_timer, &QTimer::timeout, this, &RouterPoller::check);
}

void RouterPoller::start()
{
    m_timer.start(tick);
    poll();
}

void RouterPoller::pollNow()
{
    if (!m_isPolling)
        poll();
}

void RouterPoller::setDetailed(bool isDetailed)
{
    const bool isNews = isDetailed && !m_isDetailed;
    m_isDetailed = isDetailed;
    if (isNews && m_isConnected)
        pollNow();
}

void RouterPoller::check()
{
    if (m_nextPoll && *m_nextPoll <= m_clock.monotonic())
        poll();
    else
        m_reconnector.check();
}

void RouterPoller::poll()
{
    if (std::exchange(m_isPolling, true))
        return;
    m_nextPoll.reset();
    if (m_hasStatus && (!m_nextStatus || *m_nextStatus <= m_clock.monotonic()))
        askStatus();
    else
        askProtocols();
}

void RouterPoller::askStatus()
{
    const auto answer = m_client.ask(commandOf("show status"), RouterClient::Lane::Status);
    core::onResult(answer, this, [this](const core::Result<Answer> &result) { onStatus(result); });
}

void RouterPoller::onStatus(const core::Result<Answer> &answer)
{
    if (answer) {
        m_nextStatus = m_clock.monotonic() + m_intervals.status;
        if (const auto *status = std::get_if<RouterStatus>(&answer->content))
            Q_EMIT statusHeard(*status);
    } else if (m_client.abilities().onlyProtocolsAndRoutes) {
        m_hasStatus = false; // a proxy that was told to refuse it
    } else {
        return onFailed(answer.error());
    }
    askProtocols();
}

void RouterPoller::askProtocols()
{
    const bool isDetailed = m_isDetailed;
    const auto answer = m_client.ask(commandOf(isDetailed ? "show protocols all" : "show protocols"),
                                     RouterClient::Lane::Status);
    core::onResult(answer, this, [this, isDetailed](const core::Result<Answer> &result) {
        onProtocols(result, isDetailed);
    });
}

void RouterPoller::onProtocols(const core::Result<Answer> &answer, bool isDetailed)
{
    if (!answer)
        return onFailed(answer.error());
    const auto *protocols = std::get_if<std::vector<Protocol>>(&answer->content);
    if (!protocols || answer->end.isPartial) {
        return onFailed({ErrorCode::InvalidInput,
                         u"not a list of protocols: "_s + QString::fromUtf8(answer->end.text.left(200))});
    }
    m_isPolling = false;
    m_isConnected = true;
    m_reconnector.connected();
    const bool isLate = m_isDetailed && !isDetailed; // wanted while this one ran
    m_nextPoll = m_clock.monotonic() + (isLate ? core::Milliseconds(0) : m_intervals.protocols);
    Q_EMIT protocolsHeard(*protocols, isDetailed);
}

void RouterPoller::onFailed(const Error &error)
{
    m_isPolling = false;
    m_isConnected = false;
    m_nextStatus.reset();
    if (isLasting(error.code))
        m_reconnector.refused();
    else
        m_reconnector.lost();
    Q_EMIT failed(error);
}

} // namespace noc::bird
