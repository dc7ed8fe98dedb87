// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/publishersession.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace noc::remote {

struct PublisherLimits
{
    TopicLimits topics;
    SessionLimits sessions;
    int consoles = 256;
};

/// Tells consoles the state of this program: for each topic a snapshot and every diff after it, in order. Consoles
/// that were away for less than a minute go on where they were. While nobody follows a topic, publishing it costs
/// nothing.
class NOC_MODELS_EXPORT Publisher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Publisher)

public:
    using Answer = std::function<void(core::Result<QJsonObject>)>;
    using CommandHandler = std::function<void(const Command &command, const Answer &answer)>;

    explicit Publisher(const core::Clock &clock, PublisherLimits limits = {}, QObject *parent = nullptr);
    ~Publisher() override;

    /// Before the first session. `name` is one (see isName()), and not "epoch". `source` is called whenever a console
    /// begins with the topic.
    void addTopic(const QString &name, SnapshotSource source);

    /// Sequence numbers begin at 1 and grow by one; after a leap every console gets a snapshot. `diff` is called only
    /// if somebody is to get it.
    void publish(const QString &topic, quint64 sequence, const std::function<QJsonObject()> &diff);
    void publish(const QString &topic, quint64 sequence, const QJsonObject &diff);

    /// Until release() consoles may come, but are told nothing: the state is being put together, and a part of it
    /// would look as if the rest had gone.
    void hold() { m_isHeld = true; }
    void release();

    /// `channel` is open; it goes when the console does.
    void openSession(std::unique_ptr<MessageChannel> channel, Rights rights);
    [[nodiscard]] int sessions() const { return static_cast<int>(m_sessions.size()); }

    /// `answer` is called once, at once or later, from this thread; further calls, and those after the console has
    /// gone, do nothing. Without a handler every command is Unsupported.
    void setCommandHandler(CommandHandler handler) { m_handler = std::move(handler); }

    /// Beats, consoles that take nothing, and diffs that nobody came back for; done by a timer.
    void tick();

Q_SIGNALS:
    void sessionsChanged(int sessions);

private:
    [[nodiscard]] PublishedTopic *topic(const QString &name) const;
    /// A change that cannot be sent as a diff: consoles get a snapshot, which comes in parts.
    void publishAnew(PublishedTopic &topic, quint64 sequence, qsizetype size);
    void greet(PublisherSession &session) const;
    void execute(PublisherSession *session, const Command &command);
    void remove(PublisherSession *session);

    const core::Clock &m_clock;
    PublisherLimits m_limits;
    QString m_epoch;
    PublisherSession::Topics m_topics;
    std::vector<std::unique_ptr<PublisherSession>> m_sessions;
    CommandHandler m_handler;
    bool m_isHeld = false;
    QTimer m_timer{this};
};

} // namespace noc::remote
