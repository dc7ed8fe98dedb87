// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/mutetimes.h"

#include "models/alerts/alertlimits.h"
#include "models/alerts/localtime.h"

namespace noc::alerts {

QDateTime muteEnd(MuteTime time, const QDateTime &now, const QTimeZone &zone)
{
    using namespace std::chrono_literals;
    switch (time) {
    case MuteTime::FifteenMinutes:
        return now.toUTC().addDuration(15min);
    case MuteTime::OneHour:
        return now.toUTC().addDuration(1h);
    case MuteTime::UntilMorning:
        return nextOccurrence(now, QTime(morningHour, 0), zone);
    }
    return {};
}

QDateTime customMuteEnd(const QDate &date, const QTime &time, const QDateTime &now, const QTimeZone &zone)
{
    if (!date.isValid() || !time.isValid())
        return {};
    const QDateTime latest = now.addDays(maxMuteDuration.count());
    for (const QDateTime &occurrence : occurrencesOf(date, time, zone)) {
        if (occurrence > now && occurrence <= latest)
            return occurrence;
    }
    return {};
}

} // namespace noc::alerts
