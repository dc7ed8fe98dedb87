// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/publishersession.h"

#include <algorithm>
#include <utility>

namespace noc::remote {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

PublisherSession::PublisherSession(std::unique_ptr<MessageChannel> channel, Rights rights,
                                   const core::Clock &clock, const Topics &topics, SessionLimits limits,
                                   QObject *parent)
    : QObject(parent)
    , m_channel(std::move(channel))
    , m_rights(rights)
    , m_clock(clock)
    , m_topics(topics)
    , m_limits(limits)
    , m_lastSent(clock.monotonic())
    , m_lastDrained(m_lastSent)
{
    connect(m_channel.get(), &MessageChannel::received, this, &PublisherSession::onReceived);
    connect(m_channel.get(), &MessageChannel::closed, this, &PublisherSession::ended);
    connect(m_channel.get(), &MessageChannel::drained, this, [this] {
        m_lastDrained = m_clock.monotonic();
        catchUp();
    });
}

PublisherSession::~PublisherSession()
{
    for (Following &following : m_following) {
        endCatchUp(following);
        following.topic->leave(m_clock.monotonic());
    }
}

void PublisherSession::greet(const Hello &hello)
{
    m_epoch = hello.epoch;
    send(encode(hello));
}

void PublisherSession::onReceived(const QByteArray &message)
{
    if (m_isEnding)
        return;
    const auto decoded = decodeConsoleMessage(message);
    if (!decoded)
        return fail(decoded.error());
    if (const auto *wanted = std::get_if<Follow>(&*decoded))
        follow(*wanted);
    else if (const auto *wish = std::get_if<Command>(&*decoded))
        command(*wish);
}

void PublisherSession::follow(const Follow &follow)
{
    for (const auto &topic : m_topics) {
        if (!follow.topics.contains(topic->name()))
            continue;
        const auto since = follow.since.constFind(topic->name());
        const bool canResume = since != follow.since.cend() && follow.epoch == m_epoch;
        followTopic(*topic, canResume ? std::optional(*since) : std::nullopt);
    }
    catchUp();
}

void PublisherSession::followTopic(PublishedTopic &topic, std::optional<quint64> since)
{
    auto it = std::ranges::find(m_following, &topic, &Following::topic);
    if (it == m_following.end()) {
        topic.join();
        m_following.emplace_back().topic = &topic;
        it = m_following.end() - 1;
    }
    if (since && topic.ring().covers(*since)) {
        endSnapshot(*it);
        it->position = *since;
    } else {
        beginSnapshot(*it);
    }
}

void PublisherSession::command(const Command &command)
{
    if (++m_commands > m_limits.commands)
        return fail({ErrorCode::Busy, u"Too many commands under way"_s});
    if (m_rights != Rights::Full)
        return reply({command.id, core::failure(ErrorCode::Refused, u"This console may only read"_s)});
    Q_EMIT commanded(command);
}

void PublisherSession::reply(const Reply &reply)
{
    if (m_isEnding)
        return;
    QByteArray message = encode(reply);
    if (message.size() > m_limits.reply)
        message = encode(Reply{reply.id, core::failure(ErrorCode::TooLarge, u"The answer is too long"_s)});
    m_replies.push_back(std::move(message));
    catchUp();
}

void PublisherSession::offer(const PublishedTopic &topic, quint64 sequence, const QByteArray &message)
{
    const auto it = std::ranges::find(m_following, &topic, &Following::topic);
    if (m_isEnding || it == m_following.end())
        return;
    const bool isUpToDate = !it->nextPart && it->position + 1 == sequence;
    if (!isUpToDate || !hasRoom())
        return catchUp();
    it->position = sequence;
    send(message);
}

void PublisherSession::fail(const Error &error)
{
    if (std::exchange(m_isEnding, true))
        return;
    m_channel->send(encode(Farewell{error}));
    m_channel->close();
}

void PublisherSession::tick()
{
    if (m_isEnding)
        return;
    const core::Milliseconds now = m_clock.monotonic();
    if (m_channel->backlog() == 0)
        m_lastDrained = now;
    else if (now - m_lastDrained >= m_limits.stall)
        return fail({ErrorCode::TimedOut, u"The console takes nothing"_s});
    const bool isGreeted = !m_epoch.isEmpty();
    if (isGreeted && now - m_lastSent >= m_limits.beat && m_channel->backlog() == 0)
        send(encode(Beat{}));
}

void PublisherSession::catchUp()
{
    while (!m_isEnding && hasRoom() && sendNext()) { }
}

bool PublisherSession::hasRoom() const
{
    return m_channel->backlog() < m_limits.backlog;
}

bool PublisherSession::sendNext()
{
    if (!m_replies.empty()) {
        const QByteArray message = std::move(m_replies.front());
        m_replies.pop_front();
        --m_commands;
        send(message);
        return true;
    }
    for (std::size_t tried = 0; tried < m_following.size(); ++tried) {
        if (sendNext(m_following[m_turn++ % m_following.size()]))
            return true;
    }
    return false;
}

bool PublisherSession::sendNext(Following &following)
{
    const DiffRing &ring = following.topic->ring();
    if (following.nextPart) {
        sendPart(following);
        return true;
    }
    if (following.position >= ring.last()) {
        endCatchUp(following);
        return false;
    }
    const QByteArray *message = ring.after(following.position);
    if (!message) { // it fell too far behind
        beginSnapshot(following);
        return true;
    }
    ++following.position;
    send(*message);
    return true;
}

void PublisherSession::beginSnapshot(Following &following)
{
    if (!std::exchange(following.isCatchingUp, true))
        following.topic->beginCatchUp();
    following.snapshot = following.topic->snapshot();
    // An older one would have to be followed by diffs that are gone, and there would be no end of snapshots.
    Q_ASSERT(following.snapshot.sequence >= following.topic->ring().last());
    following.position = std::max(following.snapshot.sequence, following.topic->ring().last());
    following.part = 0;
    following.nextPart = following.snapshot.next();
    if (!following.nextPart) { // of an empty state
        following.nextPart = QJsonObject();
        following.snapshot.next = [] { return std::nullopt; };
    }
}

void PublisherSession::sendPart(Following &following)
{
    std::optional<QJsonObject> next = following.snapshot.next();
    const QByteArray message =
        encode(SnapshotPart{following.topic->name(), following.position, following.part++, next.has_value(),
                            following.nextPart.value_or(QJsonObject())});
    if (next)
        following.nextPart = std::move(next);
    else
        endSnapshot(following);
    if (message.size() > maxServerMessage)
        return fail({ErrorCode::TooLarge, u"A part of \"%1\" is too large"_s.arg(following.topic->name())});
    send(message);
}

void PublisherSession::endSnapshot(Following &following)
{
    following.nextPart.reset();
    following.snapshot = {};
}

void PublisherSession::endCatchUp(Following &following)
{
    if (std::exchange(following.isCatchingUp, false))
        following.topic->endCatchUp();
}

void PublisherSession::send(const QByteArray &message)
{
    m_lastSent = m_clock.monotonic();
    m_channel->send(message);
}

} // namespace noc::remote
