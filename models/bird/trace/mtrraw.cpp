// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/tracelines.h"
#include "models/core/text.h"

namespace noc::bird {

namespace {

constexpr qsizetype maxNameLetters = 255;
constexpr qlonglong maxMicroseconds = 3'600'000'000;

QString shown(const QByteArray &bytes)
{
    return core::displayable(QString::fromUtf8(bytes).left(maxNameLetters));
}

/// A number without sign; nullopt for anything else.
std::optional<qlonglong> number(const QByteArray &text)
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

bool readReply(HopRow &row, const QByteArray &text)
{
    const auto time = number(text);
    if (!time || *time > maxMicroseconds)
        return false;
    row.addReply(RoundTrip(*time));
    return true;
}

/// A name belongs to the address that answered last before it.
void nameHost(HopRow &row, const QString &name)
{
    if (!row.hosts.empty())
        row.hosts.back().name = name;
}

} // namespace

bool readMtrRawLine(QByteArrayView line, HopTable &hops)
{
    const QByteArrayList words = line.toByteArray().simplified().split(' ');
    if (line.size() > maxTraceLineBytes || words.size() < 3 || words[0].size() != 1)
        return false;
    const auto index = number(words[1]);
    HopRow *row = index && *index < maxHops ? hops.hop(static_cast<int>(*index) + 1) : nullptr;
    if (!row)
        return false;
    bool isKnown = true;
    switch (words[0].front()) {
    case 'x':
        row->addSent();
        break;
    case 'h':
        row->addHost({shown(words[2]), {}});
        break;
    case 'd':
        nameHost(*row, shown(words[2]));
        break;
    case 'p':
        isKnown = readReply(*row, words[2]);
        break;
    default:
        isKnown = words[0] == "t" || words[0] == "m"; // timestamps, MPLS labels
    }
    hops.changed();
    return isKnown;
}

} // namespace noc::bird
