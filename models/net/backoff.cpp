// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace noc::net {

Backoff::Backoff(BackoffLimits limits, std::function<double()> random)
    : m_limits(limits)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::global()->generateDouble(); })
    , m_base(limits.first)
{ }

core::Milliseconds Backoff::next()
{
    const core::Milliseconds wait = jittered(m_base);
    m_base = std::min(m_base * 2, m_limits.longest);
    return wait;
}

core::Milliseconds Backoff::longest()
{
    m_base = m_limits.longest;
    return jittered(m_base);
}

core::Milliseconds Backoff::jittered(core::Milliseconds base) const
{
    const double factor = 1.0 - m_random() / 2;
    return core::Milliseconds(static_cast<qint64>(static_cast<double>(base.count()) * factor));
}

} // namespace noc::net
