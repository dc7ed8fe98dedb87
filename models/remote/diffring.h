// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArray>

#include <deque>

namespace noc::remote {

struct RingLimits
{
    std::size_t diffs = 10'000;
    qint64 bytes = qint64(8) * 1024 * 1024;
};

/// The newest diffs of a topic as they go over the wire, their sequence numbers without a gap.
class NOC_MODELS_EXPORT DiffRing
{
public:
    /// A number that does not follow the last one begins anew. What is over the limits goes, the oldest first.
    void append(quint64 sequence, const QByteArray &message, const RingLimits &limits);
    /// Keeps nothing, and knows that the newest diff is `sequence`.
    void restart(quint64 sequence);
    void trim(const RingLimits &limits);

    /// Whether everything after `sequence` is here.
    [[nodiscard]] bool covers(quint64 sequence) const;
    /// The diff after `sequence`; nullptr when it is not here.
    [[nodiscard]] const QByteArray *after(quint64 sequence) const;

    [[nodiscard]] quint64 last() const { return m_last; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_messages.empty(); }

private:
    [[nodiscard]] quint64 beforeFirst() const { return m_last - m_messages.size(); }

    std::deque<QByteArray> m_messages;
    quint64 m_last = 0;
    qint64 m_bytes = 0;
};

} // namespace noc::remote
