// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/birdlgphplink.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::failure;

namespace {

constexpr qsizetype maxBeginning = 512; // errors are shorter

} // namespace

BirdLgPhpLink::BirdLgPhpLink(std::unique_ptr<ByteChannel> channel, bool isV6, LinkDeadlines deadlines,
                             QObject *parent)
    : Link(parent)
    , m_channel(std::move(channel))
    , m_isV6(isV6)
    , m_deadlines(deadlines)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(failure(ErrorCode::TimedOut,
                       m_beginning.isEmpty() && !m_isReleased ? u"no reply in time"_s
                                                              : u"the reply stopped in the middle"_s));
    });
    connect(m_channel.get(), &ByteChannel::opened, this, [this] {
        m_deadline.start(m_firstByte);
        m_channel->send(m_question);
    });
    connect(m_channel.get(), &ByteChannel::received, this, &BirdLgPhpLink::onReceived);
    connect(m_channel.get(), &ByteChannel::closed, this, &BirdLgPhpLink::onClosed);
    connect(m_channel.get(), &ByteChannel::failed, this,
            [this](const Error &error) { finish(std::unexpected(error)); });
}

LinkAbilities BirdLgPhpLink::abilities() const
{
    LinkAbilities abilities;
    abilities.hasReplyCodes = false;
    abilities.canTrace = true;
    abilities.canPing = true;
    return abilities;
}

void BirdLgPhpLink::send(const Command &command)
{
    ask((m_isV6 ? "ipv6: " : "ipv4: ") + command.bytes(), m_deadlines.firstByte);
}

void BirdLgPhpLink::probe(const Probe &probe)
{
    const QByteArray word = probe.kind() == Probe::Kind::Ping ? "ping" : "trace";
    const bool isV6 = probe.isV6();
    ask((isV6 ? "ipv6: " : "ipv4: ") + word + (isV6 ? "6 " : " ") + probe.target(), m_deadlines.probe);
}

void BirdLgPhpLink::ask(const QByteArray &question, core::Milliseconds firstByte)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_isReleased = false;
    m_beginning.clear();
    if (question.contains(';')) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_isBusy)
                    finish(failure(ErrorCode::Unsupported, u"this proxy cuts commands at semicolons"_s));
            },
            Qt::QueuedConnection);
        return;
    }
    m_question = question + ";\r\n";
    m_firstByte = firstByte;
    m_deadline.start(m_deadlines.connect);
    m_channel->open();
}

void BirdLgPhpLink::cancel()
{
    m_isBusy = false;
    m_deadline.stop();
    m_channel->close();
}

void BirdLgPhpLink::setPaused(bool isPaused)
{
    m_channel->setPaused(isPaused);
    if (isPaused)
        m_deadline.stop();
    else if (m_isBusy)
        m_deadline.start(m_deadlines.betweenBytes);
}

void BirdLgPhpLink::onReceived(const QByteArray &bytes)
{
    m_deadline.start(m_deadlines.betweenBytes);
    if (m_isReleased)
        return Q_EMIT received(bytes);
    m_beginning += bytes;
    if (m_beginning.size() >= maxBeginning)
        release();
}

/// With `suppress_welcome` off the first line is BIRD's hello.
void BirdLgPhpLink::release()
{
    m_isReleased = true;
    QByteArray bytes = std::exchange(m_beginning, {});
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView line = QByteArrayView(bytes).first(std::max<qsizetype>(end, 0));
    if (const auto version = versionFromHello(line); version && line.contains("ready.")) {
        Q_EMIT greeted(*version);
        bytes.remove(0, end + 1);
    }
    if (!bytes.isEmpty() && m_isBusy)
        Q_EMIT received(bytes);
}

core::Result<void> BirdLgPhpLink::checkBeginning() const
{
    const QString text = QString::fromUtf8(m_beginning).simplified();
    if (m_beginning.startsWith("[ERROR]:"))
        return failure(text.contains("forbidden"_L1) ? ErrorCode::Unauthorized : ErrorCode::Refused, text);
    if (m_beginning.startsWith("BIRD client errors:"))
        return failure(text.contains("prohibited"_L1) ? ErrorCode::Refused : ErrorCode::Io, text);
    if (m_beginning.trimmed().isEmpty())
        return failure(ErrorCode::Io, u"the proxy closed without an answer"_s);
    return {};
}

void BirdLgPhpLink::onClosed()
{
    if (m_isReleased)
        return finish({});
    const auto checked = checkBeginning();
    if (checked)
        release();
    if (m_isBusy)
        finish(checked);
}

void BirdLgPhpLink::finish(const core::Result<void> &result)
{
    cancel();
    Q_EMIT finished(result);
}

} // namespace noc::bird
