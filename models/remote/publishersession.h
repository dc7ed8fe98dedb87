// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/linkmessages.h"
#include "models/remote/messagechannel.h"
#include "models/remote/publishedtopic.h"

#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace noc::remote {

/// What a console may do.
enum class Rights { ReadOnly, Full };

struct SessionLimits
{
    qint64 backlog = qint64(1024) * 1024; ///< unsent bytes up to which more is handed over
    int commands = 32; ///< under way, their replies not yet handed over
    qsizetype reply = qsizetype(1024) * 1024; ///< bytes
    core::Milliseconds beat{5'000};
    core::Milliseconds stall{60'000}; ///< without a byte taken while some wait
};

/// One console. Hands over only as much as the console takes and otherwise remembers how far it is in each topic, so
/// that a slow one costs the same memory as a quick one.
class PublisherSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublisherSession)

public:
    using Topics = std::vector<std::unique_ptr<PublishedTopic>>;

    /// `topics` and `clock` outlive the session.
    PublisherSession(std::unique_ptr<MessageChannel> channel, Rights rights, const core::Clock &clock,
                     const Topics &topics, SessionLimits limits, QObject *parent);
    ~PublisherSession() override;

    /// First; until then nothing is sent, except by fail().
    void greet(const Hello &hello);
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    /// A new diff, in the ring already if it fits there: sent at once to a console that is up to date.
    void offer(const PublishedTopic &topic, quint64 sequence, const QByteArray &message);
    /// Sends what is there and has room, a snapshot where the diffs are not there.
    void catchUp();
    void reply(const Reply &reply);
    /// Says why, and ends.
    void fail(const core::Error &error);
    void tick();

Q_SIGNALS:
    /// Answered with reply(), now or later.
    void commanded(const noc::remote::Command &command);
    /// Last. Not from within one of the above.
    void ended();

private:
    struct Following
    {
        PublishedTopic *topic = nullptr;
        quint64 position = 0; ///< of the last diff handed over, or of the snapshot
        SnapshotParts snapshot;
        std::optional<QJsonObject> nextPart; ///< of the snapshot, while it is being sent
        int part = 0;
        bool isCatchingUp =
            false; ///< from the beginning of a snapshot until everything after it is handed over
    };

    void onReceived(const QByteArray &message);
    void follow(const Follow &follow);
    void followTopic(PublishedTopic &topic, std::optional<quint64> since);
    void command(const Command &command);

    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool sendNext();
    [[nodiscard]] bool sendNext(Following &following);
    static void beginSnapshot(Following &following);
    void sendPart(Following &following);
    static void endSnapshot(Following &following);
    static void endCatchUp(Following &following);
    void send(const QByteArray &message);

    std::unique_ptr<MessageChannel> m_channel;
    Rights m_rights;
    const core::Clock &m_clock;
    const Topics &m_topics;
    SessionLimits m_limits;
    QString m_epoch;
    std::vector<Following> m_following;
    std::size_t m_turn = 0; ///< whose is next, so that a long snapshot does not hold up the other topics
    std::deque<QByteArray> m_replies; ///< that wait for room
    int m_commands = 0;
    core::Milliseconds m_lastSent; ///< monotonic
    core::Milliseconds m_lastDrained; ///< monotonic; or when nothing waited
    bool m_isEnding = false;
};

} // namespace noc::remote
