// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/reconnector.h"

#include <algorithm>
#include <utility>

namespace noc::net {

namespace {

constexpr core::Milliseconds steady{10'000};

} // namespace

Reconnector::Reconnector(const core::Clock &clock, Backoff backoff, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_backoff(std::move(backoff))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::check);
}

void Reconnector::connected()
{
    stop();
    m_connectedAt = m_clock.monotonic();
}

void Reconnector::lost()
{
    const auto since = std::exchange(m_connectedAt, std::nullopt);
    if (since && m_clock.monotonic() - *since >= steady)
        m_backoff.reset();
    plan(m_backoff.next());
}

void Reconnector::refused()
{
    m_connectedAt.reset();
    plan(m_backoff.longest());
}

void Reconnector::tryNow()
{
    stop();
    Q_EMIT due();
}

void Reconnector::stop()
{
    m_timer.stop();
    m_dueAt.reset();
}

std::optional<QDateTime> Reconnector::nextTry() const
{
    if (!m_dueAt)
        return std::nullopt;
    return m_clock.now().addMSecs((*m_dueAt - m_clock.monotonic()).count());
}

void Reconnector::check()
{
    if (!m_dueAt)
        return;
    const core::Milliseconds left = *m_dueAt - m_clock.monotonic();
    if (left.count() <= 0)
        tryNow();
    else
        m_timer.start(left); // QTimer may be early
}

void Reconnector::plan(core::Milliseconds wait)
{
    m_dueAt = m_clock.monotonic() + wait;
    m_timer.start(std::max(wait, core::Milliseconds(0)));
}

} // namespace noc::net
