// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routeline.h"

#include "models/bird/routes/addresstext.h"

#include <QStringDecoder>

namespace noc::bird {

namespace {

struct DestinationWord
{
    QByteArrayView word;
    StoredDestination destination{};
};
constexpr std::array destinationWords{
    DestinationWord{"unicast", StoredDestination::Unicast},
    DestinationWord{"blackhole", StoredDestination::Blackhole},
    DestinationWord{"unreachable", StoredDestination::Unreachable},
    DestinationWord{"prohibited", StoredDestination::Prohibited},
    DestinationWord{"multipath", StoredDestination::Unicast}, // 1.6
    DestinationWord{"recursive", StoredDestination::Recursive},
    DestinationWord{"none", StoredDestination::None},
    DestinationWord{"unknown", StoredDestination::FlowUnknown},
    DestinationWord{"valid", StoredDestination::FlowValid},
    DestinationWord{"invalid", StoredDestination::FlowInvalid},
};

qsizetype lastOf(QByteArrayView text, char wanted)
{
    qsizetype at = text.size() - 1;
    while (at >= 0 && text[at] != wanted)
        --at;
    return at;
}

/// Where the brackets with protocol and time stand. What comes after them holds the only "(" of a line (a prefix may hold
/// anything: flow rules do), and a protocol's name and a time hold no bracket.
bool findSource(QByteArrayView line, qsizetype &open, qsizetype &close)
{
    const qsizetype bracket = lastOf(line, '(');
    close = lastOf(bracket < 0 ? line : line.first(bracket), ']');
    open = close < 0 ? -1 : lastOf(line.first(close), '[');
    return open > 0 && line[open - 1] == ' ';
}

bool readSource(QByteArrayView source, RouteLine &route)
{
    const qsizetype blank = source.indexOf(' ');
    if (blank <= 0)
        return false;
    route.protocol = source.first(blank);
    QByteArrayView rest = source.sliced(blank + 1);
    constexpr QByteArrayView from(" from ");
    const qsizetype at = lastOf(rest, ' ');
    route.from = {};
    if (at >= from.size() - 1 && rest.first(at + 1).endsWith(from)) {
        route.from = rest.sliced(at + 1);
        rest = rest.first(at + 1 - from.size());
    }
    route.time = rest;
    return !rest.isEmpty();
}

QByteArrayView withoutBlanksAtEnd(QByteArrayView text)
{
    while (!text.isEmpty() && text.back() == ' ')
        text.chop(1);
    return text;
}

/// 1.6: "10.0.12.0/24  dev e12", "… via A on IF". A prefix there has no blanks.
bool readOldHop(QByteArrayView head, RouteLine &route)
{
    qsizetype at = 0;
    while (at < head.size() && head[at] != ' ')
        ++at;
    const QByteArrayView prefix = head.first(at);
    while (at < head.size() && head[at] == ' ')
        ++at;
    const QByteArrayView hop = head.sliced(at);
    if (!hop.startsWith("via ") && !hop.startsWith("dev "))
        return false;
    route.prefix = prefix;
    route.hop = hop;
    route.destination = StoredDestination::Unicast;
    return true;
}

/// Prefix and destination, which is left out for ROA and, before 3, for flow rules: two blanks are there then.
bool readHead(QByteArrayView head, RouteLine &route)
{
    route.destination = StoredDestination::Absent;
    route.hop = {};
    const qsizetype blank = lastOf(head, ' ');
    const QByteArrayView word = head.sliced(blank + 1);
    const auto known = std::ranges::find(destinationWords, word, &DestinationWord::word);
    if (known != destinationWords.end()) {
        route.destination = known->destination;
        route.prefix = withoutBlanksAtEnd(head.first(blank + 1));
        return true;
    }
    if (word.isEmpty()) {
        route.prefix = withoutBlanksAtEnd(head);
        return true;
    }
    return readOldHop(head, route);
}

} // namespace

bool readRouteLine(QByteArrayView line, RouteLine &route)
{
    qsizetype open = 0;
    qsizetype close = 0;
    if (!findSource(line, open, close) || !readSource(line.sliced(open + 1, close - open - 1), route)
        || !readHead(line.first(open - 1), route))
        return false;
    QByteArrayView tail = line.sliced(close + 1);
    route.best = BestMark::No;
    if (tail.startsWith(" *") || tail.startsWith(" !")) {
        route.best = tail[1] == '*' ? BestMark::Best : BestMark::BestNotInKernel;
        tail = tail.sliced(2);
    }
    route.tail = tail.startsWith(' ') ? tail.sliced(1) : tail;
    return true;
}

namespace {

/// "100-s/15": preference, marks, metrics.
void readMetrics(QByteArrayView text, RouteTail &tail)
{
    quint32 number = 0;
    qsizetype at = readNumber(text, number);
    if (at > 0)
        tail.preference = number;
    for (; at < text.size() && text[at] != '/'; ++at) {
        tail.isSuppressed |= text[at] == '-';
        tail.isStale |= text[at] == 's';
    }
    if (at >= text.size())
        return;
    const QByteArrayView rest = text.sliced(at + 1);
    tail.isUnresolvable = rest == QByteArrayView("-");
    if (readNumber(rest, number) > 0)
        tail.metric = number;
}

/// "AS65002i", "i", "e", "?".
void readOrigin(QByteArrayView note, RouteTail &tail)
{
    if (note.isEmpty())
        return;
    constexpr std::array origins{std::pair{'i', Origin::Igp}, std::pair{'e', Origin::Egp},
                                 std::pair{'?', Origin::Incomplete}};
    const auto origin = std::ranges::find(origins, note.back(), &std::pair<char, Origin>::first);
    if (origin == origins.end())
        return;
    const QByteArrayView as = note.chopped(1);
    quint32 number = 0;
    if (as.startsWith("AS") && readNumber(as.sliced(2), number) == as.size() - 2)
        tail.originAs = number;
    else if (!as.isEmpty())
        return;
    tail.origin = origin->second;
    tail.isBgp = true;
}

} // namespace

RouteTail readRouteTail(QByteArrayView text)
{
    RouteTail tail;
    const qsizetype open = text.indexOf('(');
    const qsizetype close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0) {
        tail.note = textOf(text.trimmed());
        return tail;
    }
    const QByteArrayView metrics = text.sliced(open + 1, close - open - 1);
    tail.metrics = textOf(metrics);
    readMetrics(metrics, tail);
    const QByteArrayView before = text.first(open).trimmed();
    QByteArrayView after = text.sliced(close + 1).trimmed();
    if (after.startsWith('[') && after.indexOf(']') == after.size() - 1)
        after = after.sliced(1, after.size() - 2);
    if (before.isEmpty())
        readOrigin(after, tail);
    tail.note = textOf(before);
    if (!before.isEmpty() && !after.isEmpty())
        tail.note += u' ';
    tail.note += textOf(after);
    return tail;
}

NextHop readNextHop(QByteArrayView line)
{
    NextHop hop;
    const QList<QByteArray> words = line.toByteArray().split(' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        if (word == "onlink") {
            hop.isOnlink = true;
            continue;
        }
        if (i + 1 == words.size())
            break;
        const QByteArray &value = words[++i];
        if (word == "via")
            hop.gateway = textOf(value);
        else if (word == "on" || word == "dev")
            hop.interface = textOf(value);
        else if (word == "mpls")
            hop.labels = textOf(value);
        else if (word == "weight")
            (void)readNumber(value, hop.weight);
        else if (word == "table")
            hop.table = textOf(value);
    }
    return hop;
}

QString textOf(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace noc::bird
