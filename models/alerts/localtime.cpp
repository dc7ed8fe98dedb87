// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/localtime.h"

#include <algorithm>

namespace noc::alerts {

namespace {
constexpr int daysAhead = 3; // Samoa left out one in 2011
} // namespace

std::vector<QDateTime> occurrencesOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    const QDateTime before = asUtc.addDays(-1);
    const QDateTime after = asUtc.addDays(1);
    std::vector<QDateTime> occurrences;
    for (const int offset : {zone.offsetFromUtc(before), zone.offsetFromUtc(after)}) {
        const QDateTime candidate = asUtc.addSecs(-offset);
        if (zone.offsetFromUtc(candidate) == offset
            && std::ranges::find(occurrences, candidate) == occurrences.end())
            occurrences.push_back(candidate);
    }
    if (occurrences.empty())
        occurrences.push_back(zone.nextTransition(before).atUtc.toUTC());
    std::ranges::sort(occurrences);
    return occurrences;
}

QDateTime nextOccurrence(const QDateTime &now, const QTime &time, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    for (int day = 0; day <= daysAhead; ++day) {
        for (const QDateTime &occurrence : occurrencesOf(today.addDays(day), time, zone)) {
            if (occurrence > now)
                return occurrence;
        }
    }
    return {};
}

} // namespace noc::alerts
