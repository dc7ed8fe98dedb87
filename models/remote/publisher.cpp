// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/publisher.h"

#include "models/core/logging.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace noc::remote {

NOC_LOGGING_CATEGORY(logPublisher, "noc.remote")

using namespace Qt::StringLiterals;
using core::ErrorCode;

Publisher::Publisher(const core::Clock &clock, PublisherLimits limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_epoch(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_timer.setInterval(std::clamp<core::Milliseconds>(limits.sessions.beat / 5, core::Milliseconds(10),
                                                       core::Milliseconds(1'000)));
    connect(&m_timer, &QTimer::timeout, this, &Publisher::tick);
}

Publisher::~Publisher() = default;

void Publisher::addTopic(const QString &name, SnapshotSource source)
{
    Q_ASSERT(isName(name) && name != "epoch"_L1 && !topic(name));
    Q_ASSERT(m_sessions.empty());
    m_topics.push_back(std::make_unique<PublishedTopic>(name, std::move(source), m_limits.topics));
}

PublishedTopic *Publisher::topic(const QString &name) const
{
    const auto it = std::ranges::find(m_topics, name, [](const auto &known) { return known->name(); });
    return it == m_topics.end() ? nullptr : it->get();
}

void Publisher::publish(const QString &name, quint64 sequence, const std::function<QJsonObject()> &diff)
{
    PublishedTopic *known = topic(name);
    Q_ASSERT(known && sequence > known->ring().last());
    if (!known->isWanted())
        return known->skip(sequence);
    const QByteArray message = encode(Diff{name, sequence, diff()});
    if (message.size() > maxServerMessage)
        return publishAnew(*known, sequence, message.size());
    known->append(sequence, message);
    for (const auto &session : m_sessions)
        session->offer(*known, sequence, message);
}

void Publisher::publishAnew(PublishedTopic &topic, quint64 sequence, qsizetype size)
{
    qCWarning(logPublisher, "A change of \"%s\" is too large to be sent: %lld bytes",
              qUtf8Printable(topic.name()), static_cast<long long>(size));
    topic.skip(sequence);
    for (const auto &session : m_sessions)
        session->catchUp();
}

void Publisher::publish(const QString &name, quint64 sequence, const QJsonObject &diff)
{
    publish(name, sequence, [&diff] { return diff; });
}

void Publisher::openSession(std::unique_ptr<MessageChannel> channel, Rights rights)
{
    auto session = std::make_unique<PublisherSession>(std::move(channel), rights, m_clock, m_topics,
                                                      m_limits.sessions, nullptr);
    PublisherSession *added = session.get();
    connect(added, &PublisherSession::commanded, this,
            [this, added](const Command &command) { execute(added, command); });
    // Queued: some session may be in the midst of sending.
    connect(
        added, &PublisherSession::ended, this, [this, added] { remove(added); }, Qt::QueuedConnection);
    m_sessions.push_back(std::move(session));
    m_timer.start();
    if (sessions() > m_limits.consoles)
        added->fail({ErrorCode::Busy, u"Too many consoles"_s});
    else if (!m_isHeld)
        greet(*added);
    Q_EMIT sessionsChanged(sessions());
}

void Publisher::greet(PublisherSession &session) const
{
    Hello hello{
        linkProtocol, u"%1 %2"_s.arg(QCoreApplication::applicationName(), u"" NOC_VERSION ""_s), m_epoch, {}};
    for (const auto &known : m_topics)
        hello.topics.append(known->name());
    session.greet(hello);
}

void Publisher::release()
{
    if (!std::exchange(m_isHeld, false))
        return;
    for (const auto &session : m_sessions) {
        if (!session->isEnding())
            greet(*session);
    }
}

void Publisher::execute(PublisherSession *session, const Command &command)
{
    const auto answer = [session = QPointer(session), id = command.id,
                         isAnswered = std::make_shared<bool>(false)](core::Result<QJsonObject> result) {
        if (!std::exchange(*isAnswered, true) && session)
            session->reply({id, std::move(result)});
    };
    if (m_handler)
        m_handler(command, answer);
    else
        answer(core::failure(ErrorCode::Unsupported, u"This program takes no commands"_s));
}

void Publisher::remove(PublisherSession *session)
{
    std::erase_if(m_sessions, [session](const auto &known) { return known.get() == session; });
    Q_EMIT sessionsChanged(sessions());
}

void Publisher::tick()
{
    for (const auto &session : m_sessions)
        session->tick();
    bool isAnyWanted = false;
    for (const auto &known : m_topics) {
        known->expire(m_clock.monotonic());
        isAnyWanted = isAnyWanted || known->isWanted();
    }
    if (m_sessions.empty() && !isAnyWanted)
        m_timer.stop();
}

} // namespace noc::remote
