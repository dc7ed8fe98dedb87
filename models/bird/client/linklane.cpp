// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/client/linklane.h"

#include <algorithm>

namespace noc::bird {

LinkLane::LinkLane(std::unique_ptr<Link> link, qsizetype maxWaiting, QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_maxWaiting(maxWaiting)
{
    connect(m_link.get(), &Link::greeted, this, &LinkLane::greeted);
    connect(m_link.get(), &Link::received, this, &LinkLane::onReceived);
    connect(m_link.get(), &Link::finished, this, &LinkLane::onFinished);
}

quint64 LinkLane::enqueue(Turn turn)
{
    if (static_cast<qsizetype>(m_waiting.size()) >= m_maxWaiting)
        return 0;
    m_waiting.push_back({++m_last, std::move(turn)});
    const quint64 number = m_last;
    if (!m_current)
        next();
    return number;
}

void LinkLane::next()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (const auto *command = std::get_if<Command>(&m_current->turn.question))
        m_link->send(*command);
    else
        m_link->probe(std::get<Probe>(m_current->turn.question));
}

void LinkLane::cancel(quint64 number)
{
    if (m_current && m_current->number == number) {
        m_link->cancel();
        m_current.reset();
        // Queued: it may be from within what the link tells.
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
        return;
    }
    std::erase_if(m_waiting, [&](const Entry &entry) { return entry.number == number; });
}

void LinkLane::setPaused(quint64 number, bool isPaused)
{
    if (m_current && m_current->number == number)
        m_link->setPaused(isPaused);
}

void LinkLane::onReceived(const QByteArray &bytes)
{
    if (!m_current)
        return;
    const auto onBytes = m_current->turn.onBytes; // a copy: it may cancel itself
    onBytes(bytes);
}

void LinkLane::onFinished(const core::Result<void> &result)
{
    if (!m_current)
        return;
    const Entry entry = std::move(*m_current);
    m_current.reset();
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
    entry.turn.onEnd(result);
}

} // namespace noc::bird
