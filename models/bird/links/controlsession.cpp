// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/controlsession.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

bool ReplyEndFinder::isLastLine() const
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return m_headSize == m_head.size() && m_head[4] == ' '
        && std::all_of(m_head.begin(), m_head.begin() + 4, isDigit);
}

std::optional<qsizetype> ReplyEndFinder::take(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype stop = end < 0 ? bytes.size() : end;
        for (qsizetype i = at; i < stop && m_headSize < m_head.size(); ++i)
            m_head[m_headSize++] = bytes[i];
        if (end < 0)
            return std::nullopt;
        const bool isLast = isLastLine();
        m_headSize = 0;
        at = end + 1;
        if (isLast)
            return at;
    }
    return std::nullopt;
}

core::Result<ControlSession::Step> ControlSession::take(QByteArrayView bytes)
{
    Step step;
    while (!bytes.isEmpty()) {
        if (m_phase == Phase::Replying) {
            takeReply(bytes, step);
        } else if (m_phase == Phase::Ready) {
            skipUnasked(bytes);
        } else if (const auto taken = takeGreeting(bytes, step); !taken) {
            return std::unexpected(taken.error());
        }
    }
    return step;
}

core::Result<void> ControlSession::takeGreeting(QByteArrayView &bytes, Step &step)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype size = end < 0 ? bytes.size() : end;
    m_greetingBytes += size + 1;
    if (m_line.size() + size > maxGreetingLine || m_greetingBytes > maxGreetingBytes)
        return failure(ErrorCode::TooLarge, u"what answers there talks too much to be BIRD"_s);
    m_line += bytes.first(size);
    bytes = bytes.sliced(end < 0 ? size : size + 1);
    if (end < 0)
        return {};
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    return takeLine(std::exchange(m_line, {}), step);
}

core::Result<void> ControlSession::takeLine(const QByteArray &line, Step &step)
{
    if (line.startsWith('+') || line.startsWith('<')) // lines of log, and that some of them were lost
        return {};
    switch (m_phase) {
    case Phase::Hello:
        m_version = versionFromHello(line);
        if (!line.startsWith("0001 ") || !m_version)
            return failure(ErrorCode::InvalidInput, u"what answers there is not BIRD"_s);
        step.greeted = m_version;
        step.toSend = "restrict\n";
        m_phase = Phase::Restrict;
        return {};
    case Phase::Restrict:
        if (!line.startsWith("0016 ")) {
            return failure(ErrorCode::Refused,
                           u"BIRD did not restrict our access, so nothing is asked: %1"_s.arg(
                               QString::fromLatin1(line.first(std::min<qsizetype>(line.size(), 80)))));
        }
        if (m_version->hasTimeFormat()) {
            step.toSend = "timeformat \"%s.%3f\"\n";
            m_phase = Phase::TimeFormat;
            return {};
        }
        break;
    case Phase::TimeFormat: // an error leaves the times as configured, which are read as well
        break;
    case Phase::Ready:
    case Phase::Replying:
        return {};
    }
    m_phase = Phase::Ready;
    step.isReady = true;
    return {};
}

void ControlSession::takeReply(QByteArrayView &bytes, Step &step)
{
    if (m_isInUnasked)
        return skipUnasked(bytes);
    const auto end = m_end.take(bytes);
    const qsizetype size = end.value_or(bytes.size());
    step.payload += bytes.first(size);
    bytes = bytes.sliced(size);
    if (end) {
        step.isReplyOver = true;
        m_phase = Phase::Ready;
    }
}

void ControlSession::skipUnasked(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    m_isInUnasked = end < 0;
    bytes = bytes.sliced(end < 0 ? bytes.size() : end + 1);
}

QByteArray ControlSession::begin(const Command &command)
{
    Q_ASSERT(isReady());
    m_phase = Phase::Replying;
    m_end = {};
    return command.bytes() + '\n';
}

} // namespace noc::bird
