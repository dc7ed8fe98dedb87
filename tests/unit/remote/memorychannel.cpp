// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/remote/memorychannel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noc::test {

MemoryChannel::Pair MemoryChannel::makePair()
{
    Pair pair{std::make_unique<MemoryChannel>(), std::make_unique<MemoryChannel>()};
    pair.first->m_peer = pair.second.get();
    pair.second->m_peer = pair.first.get();
    return pair;
}

MemoryChannel::~MemoryChannel()
{
    if (m_peer)
        m_peer->end();
}

void MemoryChannel::send(const QByteArray &message)
{
    if (m_isEnded || m_isClosing)
        return;
    ++sent;
    m_waiting.append(message);
    m_backlog += message.size();
    largestBacklog = std::max(largestBacklog, m_backlog);
    QMetaObject::invokeMethod(this, &MemoryChannel::deliver, Qt::QueuedConnection);
}

void MemoryChannel::close()
{
    m_isClosing = true;
    QMetaObject::invokeMethod(this, &MemoryChannel::deliver, Qt::QueuedConnection);
}

void MemoryChannel::setTaken(bool isTaken)
{
    m_isTaken = isTaken;
    deliver();
}

void MemoryChannel::takeSome(int count)
{
    for (int i = 0; i < count && !m_waiting.isEmpty(); ++i)
        deliverOne();
}

void MemoryChannel::cut()
{
    if (m_peer)
        m_peer->end();
    end();
}

void MemoryChannel::deliver()
{
    while (m_isTaken && !m_waiting.isEmpty())
        deliverOne();
    if (m_isClosing && m_waiting.isEmpty())
        cut();
}

void MemoryChannel::deliverOne()
{
    const QByteArray message = m_waiting.takeFirst();
    m_backlog -= message.size();
    if (m_peer && !m_isEnded)
        Q_EMIT m_peer->received(message);
    Q_EMIT drained();
}

void MemoryChannel::end()
{
    if (std::exchange(m_isEnded, true))
        return;
    m_waiting.clear();
    m_backlog = 0;
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT closed({core::ErrorCode::Unreachable, u"cut"_s});
        },
        Qt::QueuedConnection);
}

void settle()
{
    constexpr int rounds = 10; // a message and its answer take four
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::sendPostedEvents();
}

} // namespace noc::test
