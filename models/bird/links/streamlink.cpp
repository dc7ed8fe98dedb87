// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/streamlink.h"

#include <QPointer>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

StreamLink::StreamLink(std::unique_ptr<ByteChannel> channel, LinkDeadlines deadlines, QObject *parent)
    : Link(parent)
    , m_channel(std::move(channel))
    , m_deadlines(deadlines)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &StreamLink::onDeadline);
    connect(m_channel.get(), &ByteChannel::received, this, &StreamLink::onReceived);
    connect(m_channel.get(), &ByteChannel::closed, this, &StreamLink::onClosed);
    connect(m_channel.get(), &ByteChannel::failed, this, &StreamLink::fail);
}

void StreamLink::send(const Command &command)
{
    Q_ASSERT(!isBusy());
    m_command = command;
    m_hasReplyBegun = false;
    if (!m_isOpen)
        open();
    else if (m_session.isReady())
        begin();
}

void StreamLink::open()
{
    m_session = {};
    m_isOpen = true;
    m_isGreeted = false;
    m_deadline.start(m_deadlines.connect);
    m_channel->open();
}

void StreamLink::close()
{
    m_isOpen = false;
    m_deadline.stop();
    m_channel->close();
}

void StreamLink::begin()
{
    m_deadline.start(m_deadlines.firstByte);
    m_channel->send(m_session.begin(*m_command));
}

void StreamLink::cancel()
{
    if (!std::exchange(m_command, std::nullopt))
        return;
    close();
}

void StreamLink::setPaused(bool isPaused)
{
    m_channel->setPaused(isPaused);
    if (!m_command || !m_hasReplyBegun)
        return;
    if (isPaused)
        m_deadline.stop();
    else
        m_deadline.start(m_deadlines.betweenBytes);
}

void StreamLink::onReceived(const QByteArray &bytes)
{
    const auto step = m_session.take(bytes);
    if (!step)
        return fail(step.error());
    const QPointer<StreamLink> alive(this);
    if (step->greeted) {
        m_isGreeted = true;
        Q_EMIT greeted(*step->greeted);
    }
    if (alive && m_isOpen && !step->toSend.isEmpty())
        m_channel->send(step->toSend);
    if (alive && m_isOpen && !step->payload.isEmpty()) {
        m_hasReplyBegun = true;
        m_deadline.start(m_deadlines.betweenBytes);
        Q_EMIT received(step->payload);
    }
    if (!alive || !m_isOpen)
        return;
    if (step->isReplyOver) {
        m_deadline.stop();
        m_command.reset();
        Q_EMIT finished({});
    } else if (step->isReady) {
        m_deadline.stop();
        if (m_command)
            begin();
    }
}

void StreamLink::onClosed()
{
    if (!m_command) // a router that restarts takes idle connections with it
        return close();
    if (m_session.isReplying()) {
        return fail({ErrorCode::Io,
                     u"the connection ended in the middle of the reply: BIRD died or was restarted; the "
                     u"command is not "
                     "sent again by itself"_s});
    }
    fail({ErrorCode::Refused,
          m_isGreeted ? u"closed by the other side"_s : u"closed before BIRD said hello"_s});
}

void StreamLink::onDeadline()
{
    if (!m_session.isReplying())
        fail({ErrorCode::TimedOut, u"no hello from BIRD in time"_s});
    else if (!m_hasReplyBegun)
        fail({ErrorCode::TimedOut, u"no reply in time"_s});
    else
        fail({ErrorCode::TimedOut, u"the reply stopped in the middle"_s});
}

void StreamLink::fail(const Error &error)
{
    close();
    if (std::exchange(m_command, std::nullopt))
        Q_EMIT finished(std::unexpected(error));
}

} // namespace noc::bird
