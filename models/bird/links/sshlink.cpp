// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/sshlink.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

/// Where birdc is when the login shell of a user that is not root does not look there.
constexpr QByteArrayView withPath = "PATH=$PATH:/usr/sbin:/usr/local/sbin ";

} // namespace

SshLink::SshLink(const SshOptions &options, const RouterAddress &address, LinkDeadlines deadlines,
                 QObject *parent)
    : Link(parent)
    , m_address(address)
    , m_deadlines(deadlines)
    , m_channel(new SshChannel(options, address))
    , m_stream(std::unique_ptr<ByteChannel>(m_channel), deadlines)
    , m_run(options, address, deadlines)
{
    connect(&m_stream, &Link::greeted, this, &Link::greeted);
    connect(&m_stream, &Link::received, this, &Link::received);
    connect(&m_stream, &Link::finished, this, &SshLink::onStreamFinished);
    connect(&m_run, &SshRun::received, this, &SshLink::onRunReceived);
    connect(&m_run, &SshRun::finished, this, &SshLink::onRunFinished);
}

LinkAbilities SshLink::abilities() const
{
    LinkAbilities abilities;
    abilities.canPing = true;
    abilities.canTrace = true;
    return abilities;
}

ReplyCoding SshLink::coding() const
{
    return m_usesBirdc ? ReplyCoding::Verbose : ReplyCoding::Coded;
}

bool SshLink::isBusy() const
{
    return m_stream.isBusy() || m_run.isBusy();
}

void SshLink::send(const Command &command)
{
    Q_ASSERT(!isBusy());
    m_command = command;
    if (m_usesBirdc)
        runBirdc();
    else
        m_stream.send(command);
}

void SshLink::onStreamFinished(const core::Result<void> &result)
{
    // Closed before hello: sshd forbids it, or nobody listens there. birdc will tell.
    const bool isRefused =
        m_channel->isForwardingRefused() || (!result && result.error().code == ErrorCode::Refused);
    if (!result && !m_stream.isGreeted() && isRefused) {
        m_usesBirdc = true;
        return runBirdc();
    }
    m_command.reset();
    Q_EMIT finished(result);
}

void SshLink::runBirdc()
{
    m_isInPreamble = true;
    m_preamble.clear();
    m_run.start(withPath + "birdc -v -r -s " + shellQuoted(m_address.path.toUtf8()) + ' '
                    + shellQuoted(m_command->bytes()),
                m_deadlines.firstByte);
}

/// False while more of it must come.
bool SshLink::takePreamble()
{
    for (;;) {
        const qsizetype end = m_preamble.indexOf('\n');
        if (end < 0)
            return false;
        const QByteArray line = m_preamble.first(end);
        m_preamble.remove(0, end + 1);
        if (line.startsWith("0001 ")) {
            if (const auto version = versionFromHello(line))
                Q_EMIT greeted(*version);
        }
        if (line.startsWith("0016 "))
            return true;
    }
}

void SshLink::onRunReceived(const QByteArray &bytes)
{
    if (!m_command || !m_isInPreamble)
        return Q_EMIT received(bytes);
    m_preamble += bytes;
    if (!takePreamble()) {
        if (m_preamble.size() > maxGreetingLine) {
            m_run.cancel();
            m_command.reset();
            Q_EMIT finished(failure(ErrorCode::InvalidInput, u"what birdc prints is not what BIRD says"_s));
        }
        return;
    }
    m_isInPreamble = false;
    if (!m_preamble.isEmpty())
        Q_EMIT received(std::exchange(m_preamble, {}));
}

void SshLink::onRunFinished(const core::Result<void> &result)
{
    const bool isCommand = std::exchange(m_command, std::nullopt).has_value();
    if (!result && isCommand)
        m_usesBirdc = false; // the next one tries the socket again
    if (!result && isCommand && m_isInPreamble) {
        const bool isBirdc = result.error().code == ErrorCode::Io;
        Q_EMIT finished(
            failure(isBirdc ? ErrorCode::Unreachable : result.error().code,
                    u"neither forwarding of %1 nor birdc: %2"_s.arg(m_address.path, result.error().detail)));
    } else if (result && isCommand && m_isInPreamble)
        Q_EMIT finished(failure(ErrorCode::Refused, u"birdc did not restrict our access, or said nothing"_s));
    else
        Q_EMIT finished(result);
}

void SshLink::probe(const Probe &probe)
{
    Q_ASSERT(!isBusy());
    m_command.reset();
    const QByteArray program =
        probe.kind() == Probe::Kind::Ping ? "ping -n -c 5 -w 15 " : "traceroute -n -q 3 -N 16 -w 2 ";
    m_run.start("LC_ALL=C " + withPath + program + shellQuoted(probe.target()), m_deadlines.probe);
}

void SshLink::cancel()
{
    m_command.reset();
    m_stream.cancel();
    m_run.cancel();
}

void SshLink::setPaused(bool isPaused)
{
    m_stream.setPaused(isPaused);
    m_run.setPaused(isPaused);
}

} // namespace noc::bird
