// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/pingtext.h"

#include "models/bird/trace/tracelines.h"
#include "models/core/text.h"

#include <QRegularExpression>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr double microsecondsInOne = 1000.0;
constexpr double maxMilliseconds = 3'600'000;
constexpr qsizetype maxReasonLetters = 200;
constexpr std::size_t maxUntaken = 10'000; // probes nobody asked for

QString shown(const QString &text)
{
    return core::displayable(text.left(maxReasonLetters));
}

} // namespace

bool PingReader::readLine(QByteArrayView bytes)
{
    if (bytes.size() > maxTraceLineBytes)
        return false;
    static const QRegularExpression stamp(u"^\\[[0-9.]+\\] "_s); // -D
    const QString line = QString::fromUtf8(bytes).remove(u'\r').remove(stamp);
    return readAnswer(line) || readLoss(line) || readRefusal(line) || readSummary(line) || readHeader(line);
}

bool PingReader::readAnswer(const QString &line)
{
    static const QRegularExpression form(
        u"^[0-9]+ bytes from (?:\\S+ \\()?([^\\s(),]+?)\\)?[:,] (?:icmp_)?seq=([0-9]{1,9})(?: ttl=([0-9]{1,3}))?(?: time[=<]([0-9.]+) ms)?(.*)$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return false;
    if (match.captured(5).contains("DUP!"_L1))
        return true;
    PingProbe probe;
    probe.from = shown(match.captured(1));
    probe.sequence = match.captured(2).toUInt();
    probe.ttl = match.captured(3).toInt();
    const double time = match.captured(4).toDouble();
    if (match.hasCaptured(4) && time <= maxMilliseconds)
        probe.time = RoundTrip(qRound64(time * microsecondsInOne));
    add(probe);
    return true;
}

bool PingReader::readLoss(const QString &line)
{
    static const QRegularExpression form(u"^no answer yet for icmp_seq=([0-9]{1,9})$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return false;
    add({match.captured(1).toUInt(), PingProbe::Outcome::Lost, {}, 0, {}, {}});
    return true;
}

bool PingReader::readRefusal(const QString &line)
{
    static const QRegularExpression remote(
        u"^From (?:\\S+ \\()?([^\\s()]+?)\\)?:? icmp_seq=([0-9]{1,9}) (.+)$"_s);
    static const QRegularExpression local(u"^ping6?: (?:local error|sendmsg|sendto): (.+)$"_s);
    if (const auto match = remote.match(line); match.hasMatch()) {
        add({match.captured(2).toUInt(),
             PingProbe::Outcome::Refused,
             {},
             0,
             shown(match.captured(1)),
             shown(match.captured(3))});
        return true;
    }
    const auto match = local.match(line);
    if (match.hasMatch())
        add({0, PingProbe::Outcome::Refused, {}, 0, {}, shown(match.captured(1))});
    return match.hasMatch();
}

bool PingReader::readSummary(const QString &line)
{
    static const QRegularExpression form(
        u"^([0-9]{1,9}) packets transmitted, ([0-9]{1,9}) (?:packets )?received(?:, \\+[0-9]+ duplicates)?(?:, \\+([0-9]{1,9}) errors)?, [0-9.]+% packet loss"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return false;
    m_summary =
        PingSummary{match.captured(1).toUInt(), match.captured(2).toUInt(), match.captured(3).toUInt()};
    HopRow *row = m_hops.hop(1);
    row->sent = m_summary->sent;
    row->isAwaiting = false;
    m_hops.changed();
    return true;
}

bool PingReader::readHeader(const QString &line)
{
    static const QRegularExpression header(u"^PING6? \\S+?(?: ?\\(([^)]+)\\))"_s);
    static const QRegularExpression frame(
        u"^(--- .* ping statistics ---|(rtt|round-trip) min/.*|\\s*|ping: Warning:.*)$"_s);
    const auto match = header.match(line);
    if (match.hasMatch()) {
        m_hops.setTarget(match.captured(1));
        HopRow *row = m_hops.hop(1);
        row->addHost({shown(match.captured(1)), {}});
        m_hops.changed();
    }
    return match.hasMatch() || frame.match(line).hasMatch();
}

/// "no answer yet" and the late answer are the same probe.
void PingReader::add(PingProbe probe)
{
    HopRow *row = m_hops.hop(1);
    const bool isLate =
        probe.outcome == PingProbe::Outcome::Answered && m_lastLost != 0 && probe.sequence == m_lastLost;
    if (!isLate)
        row->addSent();
    row->isAwaiting = false;
    if (probe.time)
        row->addReply(*probe.time);
    if (probe.outcome == PingProbe::Outcome::Lost)
        m_lastLost = probe.sequence;
    if (probe.outcome == PingProbe::Outcome::Refused)
        row->note = probe.reason;
    m_hops.changed();
    if (m_probes.size() < maxUntaken)
        m_probes.push_back(std::move(probe));
}

} // namespace noc::bird
