// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/tracelines.h"
#include "models/core/text.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLetters = 255;
constexpr double maxMilliseconds = 3'600'000;
constexpr double microsecondsInOne = 1000.0;

QString shown(const QString &text)
{
    return core::displayable(text.left(maxNameLetters));
}

/// "0.054" → 54 µs
std::optional<RoundTrip> roundTrip(const QString &milliseconds)
{
    bool isNumber = false;
    const double value = milliseconds.toDouble(&isNumber);
    if (!isNumber || value < 0 || value > maxMilliseconds)
        return std::nullopt;
    return RoundTrip(qRound64(value * microsecondsInOne));
}

/// "AS65001", "AS1/AS2"; "*" is none.
void addAsNumbers(HopRow &row, const QString &text)
{
    static const QRegularExpression as(u"AS([0-9]{1,10})"_s);
    for (auto it = as.globalMatch(text); it.hasNext();) {
        const quint64 value = it.next().captured(1).toULongLong();
        const auto number = static_cast<quint32>(value);
        if (value == number && std::ranges::find(row.asNumbers, number) == row.asNumbers.end())
            row.asNumbers.push_back(number);
    }
}

void addNote(HopRow &row, const QString &note)
{
    if (!row.note.contains(note))
        row.note += row.note.isEmpty() ? note : u' ' + note;
}

HopHost hostOf(const QString &first, const QString &inBrackets)
{
    if (inBrackets.isEmpty())
        return {shown(first), {}};
    return {shown(inBrackets), first == inBrackets ? QString() : shown(first)};
}

/// What stands behind a hop's number: hosts, times, marks.
bool readProbes(const QString &text, HopRow &row)
{
    static const QRegularExpression part(
        u"\\s*(?:(?<lost>\\*)|(?<time>[0-9.]+) ?ms|(?<note>![A-Z0-9<>-]*)|\\[(?<as>[^\\]]*)\\]|(?<host>[^\\s(]+)(?: \\((?<address>[^)\\s]+)\\))?)(?=\\s|$)"_s);
    qsizetype at = 0;
    bool isHop = false;
    while (at < text.size()) {
        const auto match = part.match(text, at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return isHop && QStringView(text).sliced(at).trimmed().isEmpty();
        at = match.capturedEnd();
        isHop = true;
        if (match.hasCaptured(u"lost"_s)) {
            row.addSent();
        } else if (match.hasCaptured(u"time"_s)) {
            row.addSent();
            if (const auto time = roundTrip(match.captured(u"time"_s)))
                row.addReply(*time);
        } else if (match.hasCaptured(u"note"_s)) {
            addNote(row, match.captured(u"note"_s));
        } else if (match.hasCaptured(u"as"_s)) {
            addAsNumbers(row, match.captured(u"as"_s));
        } else {
            row.addHost(hostOf(match.captured(u"host"_s), match.captured(u"address"_s)));
        }
    }
    return isHop;
}

bool readTraceroute(const QString &line, HopTable &hops)
{
    static const QRegularExpression form(u"^\\s*([0-9]{1,3})  ?\\s*(?=[^\\s:.|])(.*)$"_s);
    const auto match = form.match(line);
    HopRow *row = match.hasMatch() ? hops.hop(match.captured(1).toInt()) : nullptr;
    if (!row)
        return false;
    HopRow written = *row;
    const bool isHop = readProbes(match.captured(2), written);
    written.isAwaiting = false;
    if (isHop)
        *row = written;
    return isHop;
}

/// iputils prints the first hop twice, and "no reply" for a lost one.
bool readTracepath(const QString &line, HopTable &hops)
{
    static const QRegularExpression form(
        u"^\\s*([0-9]{1,3})\\??:\\s+(?:(no reply)|(\\S+)(?: \\(([^)]+)\\))?\\s+([0-9.]+)ms ?(?:pmtu [0-9]+)?\\s*(asymm\\s+[0-9]+)?.*)\\s*$"_s);
    static const QRegularExpression local(u"^\\s*1\\?: \\[LOCALHOST\\]|^\\s*Resume: |^\\s*Too many hops"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return local.match(line).hasMatch();
    HopRow *row = hops.hop(match.captured(1).toInt());
    if (!row)
        return false;
    row->addSent();
    row->isAwaiting = false;
    if (match.hasCaptured(2))
        return true;
    row->addHost(hostOf(match.captured(3), match.captured(4)));
    if (const auto time = roundTrip(match.captured(5)))
        row->addReply(*time);
    if (match.hasCaptured(6))
        addNote(*row, match.captured(6).simplified());
    return true;
}

/// The columns are Loss% Snt Last Avg Best Wrst StDev; what they are made of is not to be had, so that the row says the same.
bool readMtrReport(const QString &line, HopTable &hops)
{
    static const QRegularExpression form(
        u"^\\s*([0-9]{1,3})\\.(?:\\|--)?\\s+(?:(AS\\S+)\\s+)?(\\S+)(?: \\(([^)]+)\\))?\\s+([0-9.]+)%\\s+([0-9]{1,9})\\s+([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)\\s*$"_s);
    const auto match = form.match(line);
    HopRow *row = match.hasMatch() ? hops.hop(match.captured(1).toInt()) : nullptr;
    if (!row)
        return false;
    if (match.captured(3) != "???"_L1)
        row->addHost(hostOf(match.captured(3), match.captured(4)));
    addAsNumbers(*row, match.captured(2));
    row->sent = match.captured(6).toUInt();
    const double kept = 1.0 - std::min(match.captured(5).toDouble(), 100.0) / 100.0;
    row->received = static_cast<quint32>(qRound(kept * row->sent));
    const auto column = [&match](int index) {
        return roundTrip(match.captured(index)).value_or(RoundTrip(0));
    };
    row->last = row->received > 0 ? std::optional(column(7)) : std::nullopt;
    row->mean = static_cast<double>(column(8).count());
    row->best = column(9);
    row->worst = column(10);
    const auto deviation = static_cast<double>(column(11).count());
    row->squares = deviation * deviation * row->received;
    return true;
}

/// "traceroute to NAME (ADDRESS), 30 hops max", and the lines around a table.
bool readFrame(const QString &line, HopTable &hops)
{
    static const QRegularExpression header(u"^traceroute6? to \\S+ \\(([^)]+)\\)"_s);
    static const QRegularExpression frame(u"^(Start: |HOST: |[0-9]+ hops not responding)|^\\s*$"_s);
    const auto match = header.match(line);
    if (match.hasMatch())
        hops.setTarget(match.captured(1));
    return match.hasMatch() || frame.match(line).hasMatch();
}

} // namespace

bool readTraceLine(QByteArrayView line, HopTable &hops)
{
    if (line.size() > maxTraceLineBytes)
        return false;
    const QString text = QString::fromUtf8(line).remove(u'\r');
    if (readFrame(text, hops))
        return true;
    const bool isHop = readMtrReport(text, hops) || readTracepath(text, hops) || readTraceroute(text, hops);
    hops.changed();
    return isHop;
}

} // namespace noc::bird
