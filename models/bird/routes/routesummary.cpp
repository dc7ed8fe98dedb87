// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/routesummary.h"

#include "models/bird/routes/addresstext.h"
#include "models/bird/routes/routeline.h"

namespace noc::bird {

namespace {

constexpr std::array<QByteArrayView, 2> stopTexts{"Stopped due to reconfiguration", "Table is shutting down"};
constexpr std::array<QByteArrayView, 4> frameTexts{"Access restricted", "Network not found",
                                                   "Network not in table", "Routing table not found"};

/// Takes a number and the word after it off the line.
bool take(QByteArrayView &line, quint64 &number, QByteArrayView word)
{
    quint32 value = 0;
    const qsizetype digits = readNumber(line, value);
    if (digits == 0 || !line.sliced(digits).startsWith(word))
        return false;
    number = value;
    line = line.sliced(digits + word.size());
    return true;
}

} // namespace

std::optional<RouteSummary> readRouteSummary(QByteArrayView line)
{
    constexpr QByteArrayView total("Total: ");
    constexpr QByteArrayView inTable(" in table ");
    RouteSummary summary;
    summary.isTotal = line.startsWith(total);
    if (summary.isTotal)
        line = line.sliced(total.size());
    if (!take(line, summary.table.routes, " of ") || !take(line, summary.table.allRoutes, " routes for ")
        || !take(line, summary.table.networks, " networks"))
        return std::nullopt;
    if (line.startsWith(inTable))
        summary.table.table = textOf(line.sliced(inTable.size()));
    return summary;
}

bool isStopText(QByteArrayView line)
{
    return std::ranges::find(stopTexts, line) != stopTexts.end();
}

bool isFrameText(QByteArrayView line)
{
    return std::ranges::find(frameTexts, line) != frameTexts.end()
        || (line.startsWith("BIRD ") && line.endsWith(" ready."));
}

std::optional<PrefixKey> prefixInside(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        PrefixKey key;
        if (readPrefix(text.sliced(at), key) > 0)
            return masked(key);
        const qsizetype blank = text.indexOf(' ', at);
        if (blank < 0)
            break;
        at = blank + 1;
    }
    return std::nullopt;
}

} // namespace noc::bird
