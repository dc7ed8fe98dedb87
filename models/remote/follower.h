// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/net/reconnector.h"
#include "models/remote/followtarget.h"
#include "models/remote/pendingcommands.h"
#include "models/remote/topiccursor.h"

#include <QDateTime>
#include <QTimer>

#include <memory>
#include <optional>

namespace noc::remote {

enum class LinkPhase {
    Stopped,
    Connecting,
    Live,
    Lost, ///< tries again by itself
    Refused, ///< as Lost, but another try helps only after somebody changed something
};

struct LinkState
{
    LinkPhase phase = LinkPhase::Stopped;
    std::optional<core::Error> error; ///< of Lost and Refused
    std::optional<QDateTime> nextTry; ///< of Lost and Refused, UTC
    QString untrustedFingerprint; ///< of Refused because of a certificate, "AB:CD:…"

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

struct FollowerOptions
{
    core::Milliseconds silence{15'000}; ///< after which the link is lost, also while connecting
    core::Milliseconds commandDeadline{15'000};
    std::size_t commands = 32; ///< under way
    net::BackoffLimits backoff;
};

/// Follows topics of a program elsewhere: for each one a snapshot, then every diff after it, in order and without a
/// gap, over cuts of the link as well. Reconnects by itself.
class NOC_MODELS_EXPORT Follower final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Follower)

public:
    explicit Follower(const core::Clock &clock, FollowerOptions options = {}, QObject *parent = nullptr);
    ~Follower() override;

    /// Begins anew with this program; its topics that are not among `topics` are left out.
    void start(ChannelOpener opener, const QStringList &topics);
    void stop();
    /// Does not wait for the next try.
    void tryNow();

    [[nodiscard]] const LinkState &state() const { return m_state; }
    /// When the program was last heard of, UTC.
    [[nodiscard]] std::optional<QDateTime> lastHeard() const;
    /// Name and version as it says, for people; text from outside.
    [[nodiscard]] const QString &program() const { return m_hello.program; }
    /// What it offers, also what is not followed.
    [[nodiscard]] const QStringList &offeredTopics() const { return m_hello.topics; }
    /// Messages that were no valid ones, since start().
    [[nodiscard]] int malformed() const { return m_malformed; }

    /// Unreachable unless Live, and when the link is lost meanwhile: whether it was carried out is not known then.
    /// Busy: too many are under way. TimedOut. Else what the program answers.
    [[nodiscard]] core::Future<QJsonObject> send(const QString &name, const QJsonObject &arguments);

    /// Silence and deadlines; done by a timer.
    void check();

Q_SIGNALS:
    void stateChanged(const noc::remote::LinkState &state);
    /// What is known of the topic is void; parts follow, each a diff against nothing and the parts before it.
    void snapshotBegan(const QString &topic);
    void snapshotPart(const QString &topic, const QJsonObject &data);
    void snapshotEnded(const QString &topic, quint64 sequence);
    void diff(const QString &topic, quint64 sequence, const QJsonObject &data);

private:
    void open();
    void drop();
    void fail(const core::Error &error);
    void setState(const LinkState &state);
    void onReceived(const QByteArray &message);
    void skipMalformed(const core::Error &error);
    void handle(const Hello &hello);
    void handle(const SnapshotPart &part);
    void handle(const Diff &diff);
    void handle(const Reply &reply) { m_commands.finish(reply.id, reply.result); }
    void handle(const Beat & /*beat*/) { }
    void handle(const Farewell &farewell) { fail(farewell.error); }
    void handle(const Unknown & /*unknown*/) { }
    void follow();
    [[nodiscard]] TopicCursor *cursorOf(const QString &topic);
    void beginAnew(const QString &topic);

    const core::Clock &m_clock;
    FollowerOptions m_options;
    ChannelOpener m_opener;
    QHash<QString, TopicCursor> m_cursors; ///< the topics wanted
    Hello m_hello; ///< the last one
    std::unique_ptr<MessageChannel> m_channel;
    net::Reconnector m_reconnector;
    PendingCommands m_commands;
    QTimer m_timer{this};
    LinkState m_state;
    std::optional<core::Milliseconds> m_heard; ///< monotonic
    core::Milliseconds m_opened{0}; ///< monotonic
    int m_gaps = 0; ///< of this connection
    int m_malformed = 0;
    bool m_isMalformedLogged = false; ///< for this connection
};

} // namespace noc::remote
