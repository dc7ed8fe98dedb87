// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/collectorconfig.h"

#include <atomic>

namespace noc::monit {

/// How much of a console's traffic is on its way, counted by both threads: the owner's posts and takes, the sockets'
/// writes and delivers. Whatever moves from one counter to another is counted twice meanwhile, never not at all.
class ConsoleFlow final
{
    Q_DISABLE_COPY_MOVE(ConsoleFlow)

public:
    explicit ConsoleFlow(const ConsoleLimits &limits)
        : m_full(limits.full)
        , m_untakenLimit(limits.untaken)
    { }
    ~ConsoleFlow() = default;

    /// Towards the console: handed over and not yet with the kernel.
    [[nodiscard]] qint64 backlog() const { return m_posted + m_unsent; }
    [[nodiscard]] bool isFull() const { return backlog() > m_full; }
    void post(qint64 bytes) { m_posted += bytes; }
    void unpost(qint64 bytes) { m_posted -= bytes; }
    void setUnsent(qint64 bytes) { m_unsent = bytes; }

    /// From the console; false when too much waits for the owner.
    [[nodiscard]] bool deliver(qint64 bytes) { return (m_untaken += bytes + messageCost) <= m_untakenLimit; }
    void take(qint64 bytes) { m_untaken -= bytes + messageCost; }

private:
    static constexpr qint64 messageCost = 1024;

    const qint64 m_full;
    const qint64 m_untakenLimit;
    std::atomic<qint64> m_posted = 0;
    std::atomic<qint64> m_unsent = 0;
    std::atomic<qint64> m_untaken = 0;
};

} // namespace noc::monit
