// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/diffring.h"

namespace noc::remote {

void DiffRing::append(quint64 sequence, const QByteArray &message, const RingLimits &limits)
{
    if (sequence != m_last + 1)
        restart(sequence - 1);
    m_messages.push_back(message);
    m_bytes += message.size();
    m_last = sequence;
    trim(limits);
}

void DiffRing::restart(quint64 sequence)
{
    m_messages.clear();
    m_bytes = 0;
    m_last = sequence;
}

void DiffRing::trim(const RingLimits &limits)
{
    while (!m_messages.empty() && (m_messages.size() > limits.diffs || m_bytes > limits.bytes)) {
        m_bytes -= m_messages.front().size();
        m_messages.pop_front();
    }
}

bool DiffRing::covers(quint64 sequence) const
{
    return sequence >= beforeFirst() && sequence <= m_last;
}

const QByteArray *DiffRing::after(quint64 sequence) const
{
    if (!covers(sequence) || sequence == m_last)
        return nullptr;
    return &m_messages[static_cast<std::size_t>(sequence - beforeFirst())];
}

} // namespace noc::remote
