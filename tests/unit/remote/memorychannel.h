// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/messagechannel.h"

#include <QList>
#include <QPointer>

#include <memory>
#include <utility>

namespace noc::test {

/// One end of a link within the process. What it sends waits until the other side takes it.
class MemoryChannel final : public remote::MessageChannel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryChannel)

public:
    using Pair = std::pair<std::unique_ptr<MemoryChannel>, std::unique_ptr<MemoryChannel>>;

    /// Two ends that take everything.
    [[nodiscard]] static Pair makePair();
    MemoryChannel() = default;
    ~MemoryChannel() override;

    void send(const QByteArray &message) override;
    [[nodiscard]] qint64 backlog() const override { return m_backlog; }
    void close() override;

    /// Whether what this end sends gets through.
    void setTaken(bool isTaken);
    /// Lets `count` messages through.
    void takeSome(int count);
    void cut();

    qint64 largestBacklog = 0;
    int sent = 0;

private:
    void deliver();
    void deliverOne();
    void end();

    QPointer<MemoryChannel> m_peer;
    QList<QByteArray> m_waiting;
    qint64 m_backlog = 0;
    bool m_isTaken = true;
    bool m_isClosing = false;
    bool m_isEnded = false;
};

/// Until what was sent over such channels, and what was answered, has arrived.
void settle();

} // namespace noc::test
