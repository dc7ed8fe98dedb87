// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/historyreader.h"

#include <algorithm>

namespace noc::monit {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 300ms;

} // namespace

HistoryReader::HistoryReader(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &HistoryReader::restart);
}

HistoryReader::~HistoryReader() = default;

void HistoryReader::setAvailable(bool isAvailable)
{
    if (isAvailable == (m_state != State::Unavailable))
        return;
    m_pause.stop();
    m_query.before = {};
    setState(isAvailable ? State::Idle : State::Unavailable);
}

void HistoryReader::setHost(const QString &hostId)
{
    m_pause.stop();
    m_query.hostId = hostId;
    m_query.before = {};
    if (m_state == State::Unavailable)
        return;
    if (!hostId.isEmpty() && (m_period || !m_query.text.isEmpty()))
        restart();
    else
        setState(State::Idle);
}

void HistoryReader::setText(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    m_query.before = {};
    if (m_state == State::Unavailable)
        return;
    m_pause.start();
    setState(State::Loading);
}

void HistoryReader::setPeriod(const std::optional<std::chrono::days> &period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_query.from = m_period ? m_clock.now().addDays(-m_period->count()) : QDateTime();
    if (m_state != State::Unavailable)
        restart();
}

void HistoryReader::readOlder()
{
    if (m_state == State::Idle)
        restart();
    else if (m_state == State::Partial)
        ask();
}

void HistoryReader::retry()
{
    if (m_state == State::Failed)
        ask();
}

void HistoryReader::restart()
{
    m_pause.stop();
    if (m_query.hostId.isEmpty())
        return setState(State::Idle);
    m_query.before = {};
    m_query.from = m_period ? m_clock.now().addDays(-m_period->count()) : QDateTime();
    ask();
}

void HistoryReader::ask()
{
    setState(State::Loading);
    Q_EMIT requested(HistoryQuery(m_query));
}

HistoryReader::Answer HistoryReader::take(const HistoryQuery &query, const std::vector<HostEvent> &events,
                                          bool isComplete)
{
    if (m_state != State::Loading || m_pause.isActive() || query != m_query)
        return Answer::Unwanted;
    const bool isFirst = !m_query.before.isValid();
    if (!isComplete && !events.empty())
        m_query.before = boundaryAfter(events);
    setState(isComplete || events.empty() ? State::Complete : State::Partial);
    return isFirst ? Answer::First : Answer::Next;
}

/// Several events may have come in one millisecond, and the answer may end between them: that millisecond is asked
/// for again, unless nothing but it was in the answer.
QDateTime HistoryReader::boundaryAfter(const std::vector<HostEvent> &events) const
{
    const QDateTime oldest = std::ranges::min(events, {}, &HostEvent::received).received;
    const QDateTime next = oldest.addMSecs(1);
    return m_query.before.isValid() && next >= m_query.before ? oldest : next;
}

void HistoryReader::fail(const HistoryQuery &query)
{
    if (m_state == State::Loading && !m_pause.isActive() && query == m_query)
        setState(State::Failed);
}

void HistoryReader::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace noc::monit
