// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/follower.h"

#include "models/core/logging.h"

#include <algorithm>
#include <utility>

namespace noc::remote {

NOC_LOGGING_CATEGORY(logFollower, "noc.remote")

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Milliseconds;

namespace {

/// A program that leaves something out again and again would otherwise be asked for snapshot after snapshot.
constexpr int maxGaps = 3;

bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::TooLarge:
    case ErrorCode::Refused:
    case ErrorCode::Unauthorized:
    case ErrorCode::Unsupported:
        return true;
    case ErrorCode::NotFound:
    case ErrorCode::Busy:
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::Io:
        return false;
    }
    return false;
}

} // namespace

Follower::Follower(const core::Clock &clock, FollowerOptions options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
    , m_reconnector(clock, net::Backoff(options.backoff))
{
    const Milliseconds shortest = std::min(options.silence, options.commandDeadline);
    m_timer.setInterval(std::clamp<Milliseconds>(shortest / 10, Milliseconds(10), Milliseconds(1'500)));
    connect(&m_timer, &QTimer::timeout, this, &Follower::check);
    connect(&m_reconnector, &net::Reconnector::due, this, &Follower::open);
}

Follower::~Follower() = default;

void Follower::start(ChannelOpener opener, const QStringList &topics)
{
    stop();
    m_opener = std::move(opener);
    m_cursors.clear();
    m_hello = {};
    m_heard.reset();
    m_malformed = 0;
    for (const QString &topic : topics)
        m_cursors.insert(topic, {});
    open();
}

void Follower::stop()
{
    m_reconnector.stop();
    drop();
    setState({});
    m_commands.failAll({ErrorCode::Unreachable, u"Not connected"_s});
}

void Follower::tryNow()
{
    if (m_state.phase == LinkPhase::Lost || m_state.phase == LinkPhase::Refused)
        m_reconnector.tryNow();
}

std::optional<QDateTime> Follower::lastHeard() const
{
    if (!m_heard)
        return std::nullopt;
    return m_clock.now().addMSecs((*m_heard - m_clock.monotonic()).count());
}

core::Future<QJsonObject> Follower::send(const QString &name, const QJsonObject &arguments)
{
    const auto failed = [](ErrorCode code, const QString &detail) {
        return core::ready<QJsonObject>(core::failure(code, detail));
    };
    if (m_state.phase != LinkPhase::Live)
        return failed(ErrorCode::Unreachable, u"Not connected"_s);
    if (m_commands.size() >= m_options.commands)
        return failed(ErrorCode::Busy, u"Too many commands under way"_s);
    const QByteArray measured = encode(Command{0, name, arguments});
    if (measured.size() > maxConsoleMessage - 32) // the id is longer
        return failed(ErrorCode::TooLarge, u"The command is too long"_s);
    const PendingCommands::Added added = m_commands.add(m_clock.monotonic() + m_options.commandDeadline);
    m_channel->send(encode(Command{added.id, name, arguments}));
    return added.future;
}

void Follower::check()
{
    const Milliseconds now = m_clock.monotonic();
    m_commands.expire(now);
    if (m_channel && now - std::max(m_opened, m_heard.value_or(m_opened)) >= m_options.silence)
        fail({ErrorCode::TimedOut, u"The program is silent"_s});
}

void Follower::open()
{
    m_channel = m_opener();
    m_opened = m_clock.monotonic();
    m_gaps = 0;
    m_isMalformedLogged = false;
    connect(m_channel.get(), &MessageChannel::received, this, &Follower::onReceived);
    connect(m_channel.get(), &MessageChannel::closed, this, &Follower::fail);
    m_timer.start();
    setState({LinkPhase::Connecting, {}, {}, {}});
}

void Follower::drop()
{
    m_timer.stop();
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    m_channel.release()->deleteLater(); // it may be the one that calls
}

void Follower::fail(const Error &error)
{
    const bool isRefused = isRefusal(error.code);
    const QString fingerprint = m_channel ? m_channel->untrustedFingerprint() : QString();
    drop();
    if (isRefused)
        m_reconnector.refused();
    else
        m_reconnector.lost();
    setState({isRefused ? LinkPhase::Refused : LinkPhase::Lost, error, m_reconnector.nextTry(), fingerprint});
    m_commands.failAll({ErrorCode::Unreachable, error.detail});
}

void Follower::setState(const LinkState &state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(m_state);
}

void Follower::onReceived(const QByteArray &message)
{
    m_heard = m_clock.monotonic();
    const auto decoded = decodeServerMessage(message);
    if (!decoded)
        return skipMalformed(decoded.error());
    const bool isGreeting =
        std::holds_alternative<Hello>(*decoded) || std::holds_alternative<Farewell>(*decoded);
    if (m_state.phase != LinkPhase::Live && !isGreeting)
        return skipMalformed({ErrorCode::InvalidInput, u"The program did not say hello"_s});
    std::visit([this](const auto &known) { handle(known); }, *decoded);
}

void Follower::skipMalformed(const Error &error)
{
    ++m_malformed;
    if (m_state.phase != LinkPhase::Live) // whatever it is, it is not what is to be followed
        return fail({ErrorCode::Unsupported, error.detail});
    if (!std::exchange(m_isMalformedLogged, true))
        qCWarning(logFollower, "Skipped from the program followed: %s", qUtf8Printable(error.detail));
}

void Follower::handle(const Hello &hello)
{
    if (m_state.phase == LinkPhase::Live)
        return skipMalformed({ErrorCode::InvalidInput, u"A second hello"_s});
    if (hello.protocol != linkProtocol) {
        return fail({ErrorCode::Unsupported,
                     u"%1 speaks protocol %2, this program speaks %3"_s.arg(hello.program)
                         .arg(hello.protocol)
                         .arg(linkProtocol)});
    }
    if (hello.epoch != m_hello.epoch) {
        for (TopicCursor &cursor : m_cursors)
            cursor.beginAnew();
    }
    m_hello = hello;
    m_reconnector.connected();
    follow();
    setState({LinkPhase::Live, {}, {}, {}});
}

void Follower::follow()
{
    Follow follow{{}, m_hello.epoch, {}};
    for (const QString &topic : std::as_const(m_hello.topics)) {
        const auto cursor = m_cursors.find(topic);
        if (cursor == m_cursors.end())
            continue;
        follow.topics.append(topic);
        if (const auto sequence = cursor->sequence())
            follow.since.insert(topic, *sequence);
        else
            cursor->beginAnew();
    }
    m_channel->send(encode(follow));
}

TopicCursor *Follower::cursorOf(const QString &topic)
{
    const auto it = m_cursors.find(topic);
    return it == m_cursors.end() ? nullptr : &*it;
}

void Follower::handle(const SnapshotPart &part)
{
    TopicCursor *cursor = cursorOf(part.topic);
    const auto step = cursor ? cursor->step(part) : TopicCursor::Step::Skip;
    if (step == TopicCursor::Step::Gap)
        return beginAnew(part.topic);
    if (step == TopicCursor::Step::Skip)
        return;
    if (part.part == 0)
        Q_EMIT snapshotBegan(part.topic);
    Q_EMIT snapshotPart(part.topic, part.data);
    if (!part.hasMore)
        Q_EMIT snapshotEnded(part.topic, part.sequence);
}

void Follower::handle(const Diff &change)
{
    TopicCursor *cursor = cursorOf(change.topic);
    const auto step = cursor ? cursor->step(change) : TopicCursor::Step::Skip;
    if (step == TopicCursor::Step::Gap)
        return beginAnew(change.topic);
    if (step == TopicCursor::Step::Apply)
        Q_EMIT diff(change.topic, change.sequence, change.data);
}

void Follower::beginAnew(const QString &topic)
{
    if (++m_gaps > maxGaps)
        return fail({ErrorCode::Unreachable, u"The program leaves out changes of \"%1\""_s.arg(topic)});
    qCInfo(logFollower, "Changes of \"%s\" are missing: taking its state anew", qUtf8Printable(topic));
    m_cursors[topic].beginAnew();
    m_channel->send(encode(Follow{{topic}, m_hello.epoch, {}}));
}

} // namespace noc::remote
