// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/userwords.h"

#include "app/ctl/command.h"

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr qint64 mostSeconds = qint64(3650) * 86'400;

std::optional<QDateTime> isoFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

std::optional<QTime> clockFrom(const QString &text)
{
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<seconds> durationFrom(QStringView text)
{
    constexpr std::pair<char16_t, qint64> units[]{{u's', 1}, {u'm', 60}, {u'h', 3'600}, {u'd', 86'400}};
    if (text.size() < 2 || text.size() > 9)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text.chopped(1).toLongLong(&isNumber);
    const auto unit = std::ranges::find(units, text.back().unicode(), &std::pair<char16_t, qint64>::first);
    if (!isNumber || number <= 0 || unit == std::end(units) || number > mostSeconds / unit->second)
        return std::nullopt;
    return seconds(number * unit->second);
}

std::optional<QDateTime> futureFrom(const QString &text, const QDateTime &now)
{
    if (const auto duration = durationFrom(text))
        return now.addSecs(duration->count());
    if (const auto clock = clockFrom(text)) {
        const QDateTime local = now.toLocalTime();
        QDateTime next(local.date(), *clock);
        if (next <= local)
            next = QDateTime(local.date().addDays(1), *clock);
        return next.toUTC();
    }
    return isoFrom(text);
}

std::optional<QDateTime> pastFrom(const QString &text, const QDateTime &now)
{
    if (const auto duration = durationFrom(text))
        return now.addSecs(-duration->count());
    if (const auto clock = clockFrom(text)) {
        const QDateTime local = now.toLocalTime();
        QDateTime last(local.date(), *clock);
        if (last > local)
            last = QDateTime(local.date().addDays(-1), *clock);
        return last.toUTC();
    }
    return isoFrom(text);
}

QString localTime(const QString &isoTime)
{
    const QDateTime time = QDateTime::fromString(isoTime, Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString ageText(const QString &isoTime)
{
    const QDateTime time = QDateTime::fromString(isoTime, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    const qint64 age = std::max<qint64>(0, time.secsTo(QDateTime::currentDateTimeUtc()));
    if (age < 60)
        return Ctl::tr("%1 s").arg(age);
    if (age < 3'600)
        return Ctl::tr("%1 min").arg(age / 60);
    if (age < 86'400)
        return Ctl::tr("%1 h").arg(age / 3'600);
    return Ctl::tr("%1 d").arg(age / 86'400);
}

} // namespace noc::ctl
