// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/collectorconsoles.h"

#include <deque>

namespace noc::workspace {

using namespace Qt::StringLiterals;

namespace {
// RFC 6455 §7.4.1.
constexpr quint16 normalClosure = 1000;
constexpr quint16 goingAway = 1001;
} // namespace

/// One console, as the collector's thread relays it.
class CollectorChannel final : public remote::MessageChannel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorChannel)

public:
    CollectorChannel(monit::Collector &collector, quint64 id)
        : m_collector(collector)
        , m_id(id)
    { }

    ~CollectorChannel() override
    {
        if (!m_hasEnded)
            m_collector.closeConsole(m_id, goingAway, {});
    }

    void send(const QByteArray &message) override
    {
        if (m_hasEnded)
            return;
        if (!m_waiting.empty()
            || m_collector.sendToConsole(m_id, message) == monit::Collector::ConsoleSend::Full) {
            m_waiting.push_back(message);
            m_waitingBytes += message.size();
        }
    }

    [[nodiscard]] qint64 backlog() const override
    {
        return m_waitingBytes + (m_hasEnded ? 0 : m_collector.consoleBacklog(m_id));
    }

    void close() override
    {
        m_isClosing = true;
        if (m_waiting.empty())
            m_collector.closeConsole(m_id, normalClosure, {});
    }

    void onDrained()
    {
        while (!m_waiting.empty()
               && m_collector.sendToConsole(m_id, m_waiting.front()) != monit::Collector::ConsoleSend::Full) {
            m_waitingBytes -= m_waiting.front().size();
            m_waiting.pop_front();
        }
        if (m_isClosing && m_waiting.empty())
            m_collector.closeConsole(m_id, normalClosure, {});
        Q_EMIT drained();
    }

    void onClosed()
    {
        m_hasEnded = true;
        Q_EMIT closed({core::ErrorCode::Unreachable, u"the console has gone"_s});
    }

private:
    monit::Collector &m_collector;
    quint64 m_id;
    std::deque<QByteArray>
        m_waiting; ///< that the collector had no room for; the publisher sends no more then
    qint64 m_waitingBytes = 0;
    bool m_isClosing = false;
    bool m_hasEnded = false;
};

CollectorConsoles::CollectorConsoles(monit::Collector &collector, remote::Publisher &publisher,
                                     QObject *parent)
    : QObject(parent)
    , m_collector(collector)
{
    connect(&collector, &monit::Collector::consoleOpened, this, [this, &publisher](quint64 id) {
        auto channel = std::make_unique<CollectorChannel>(m_collector, id);
        m_channels.insert(id, channel.get());
        connect(channel.get(), &QObject::destroyed, this, [this, id] { m_channels.remove(id); });
        publisher.openSession(std::move(channel), remote::Rights::Full);
    });
    connect(&collector, &monit::Collector::consoleMessage, this,
            [this](quint64 id, const QByteArray &message) {
                if (CollectorChannel *channel = m_channels.value(id))
                    Q_EMIT channel->received(message);
            });
    connect(&collector, &monit::Collector::consoleDrained, this, [this](quint64 id) {
        if (CollectorChannel *channel = m_channels.value(id))
            channel->onDrained();
    });
    connect(&collector, &monit::Collector::consoleClosed, this, [this](quint64 id) {
        if (CollectorChannel *channel = m_channels.value(id))
            channel->onClosed();
    });
}

CollectorConsoles::~CollectorConsoles() = default;

} // namespace noc::workspace

#include "collectorconsoles.moc"
