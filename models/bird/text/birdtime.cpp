// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/birdtime.h"

#include "models/bird/text/wiretext.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace noc::bird {

namespace {

constexpr std::chrono::seconds clockTolerance{600}; // the clock was read before the times it explains
constexpr qsizetype maxTimeWords = 6; // "Sun Nov 22 22:25:22 2026 CET"
constexpr qsizetype minEpochDigits = 9;
constexpr qsizetype maxEpochDigits = 11;
constexpr qsizetype maxFractionDigits = 9;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes that match `shape` from `at`: '0' is a digit, anything else itself; 0 when they do not.
qsizetype shapeLength(QByteArrayView text, qsizetype at, QByteArrayView shape)
{
    if (text.size() - at < shape.size())
        return 0;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const char c = text[at + i];
        if (shape[i] == '0' ? !isDigit(c) : c != shape[i])
            return 0;
    }
    return shape.size();
}

bool isBoundary(QByteArrayView text, qsizetype at)
{
    return at >= text.size() || isBlank(text[at]) || text[at] == ']';
}

qsizetype digitsAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

qsizetype fractionLength(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || text[at] != '.')
        return 0;
    const qsizetype digits = digitsAt(text, at + 1);
    return digits > 0 && digits <= maxFractionDigits ? digits + 1 : 0;
}

/// "Z", "+01:00", "+0100" right after the time or after one blank.
qsizetype zoneLength(QByteArrayView text, qsizetype at)
{
    if (at < text.size() && text[at] == 'Z')
        return 1;
    const qsizetype blank = at < text.size() && text[at] == ' ' ? 1 : 0;
    for (const QByteArrayView shape :
         {QByteArrayView("+00:00"), QByteArrayView("-00:00"), QByteArrayView("+0000"), QByteArrayView("-0000")}) {
        const qsizetype length = shapeLength(text, at + blank, shape);
        if (length > 0 && isBoundary(text, at + blank + length))
            return blank + length;
    }
    return 0;
}

/// "22:05", "22:05:27", "22:05:27.718"
qsizetype clockLength(QByteArrayView text, qsizetype at)
{
    if (const qsizetype length = shapeLength(text, at, "00:00:00"))
        return length + fractionLength(text, at + length);
    return shapeLength(text, at, "00:00");
}

struct Parts
{
    QByteArrayView date;
    bool isDayFirst = false;
    QByteArrayView clock;
    QByteArrayView zone;
    qsizetype length = 0;
};

Parts partsOf(QByteArrayView text)
{
    Parts parts;
    qsizetype at = shapeLength(text, 0, "0000-00-00");
    if (at == 0) {
        at = shapeLength(text, 0, "00-00-0000");
        parts.isDayFirst = at > 0;
    }
    parts.date = text.first(at);
    const bool isJoined = at > 0 && at < text.size() && (text[at] == ' ' || text[at] == 'T');
    const qsizetype clockAt = at == 0 ? 0 : at + 1;
    const qsizetype clock = at == 0 || isJoined ? clockLength(text, clockAt) : 0;
    if (clock > 0) {
        parts.clock = text.sliced(clockAt, clock);
        at = clockAt + clock;
        const qsizetype zone = zoneLength(text, at);
        parts.zone = text.sliced(at, zone);
        at += zone;
    }
    parts.length = at > 0 && isBoundary(text, at) ? at : 0;
    return parts;
}

qsizetype epochLength(QByteArrayView text)
{
    const qsizetype digits = digitsAt(text, 0);
    if (digits < minEpochDigits || digits > maxEpochDigits)
        return 0;
    const qsizetype length = digits + fractionLength(text, digits);
    return isBoundary(text, length) ? length : 0;
}

/// "Nov22" of BIRD 1's old formats.
qsizetype oldDateLength(QByteArrayView text)
{
    const auto isLetter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    const bool isShaped = text.size() >= 5 && isLetter(text[0]) && isLetter(text[1]) && isLetter(text[2])
        && isDigit(text[3]) && isDigit(text[4]);
    return isShaped && isBoundary(text, 5) ? 5 : 0;
}

bool isDateWord(QByteArrayView word)
{
    static constexpr std::array names{
        QByteArrayView("Jan"), QByteArrayView("Feb"), QByteArrayView("Mar"), QByteArrayView("Apr"),
        QByteArrayView("May"), QByteArrayView("Jun"), QByteArrayView("Jul"), QByteArrayView("Aug"),
        QByteArrayView("Sep"), QByteArrayView("Oct"), QByteArrayView("Nov"), QByteArrayView("Dec"),
        QByteArrayView("Mon"), QByteArrayView("Tue"), QByteArrayView("Wed"), QByteArrayView("Thu"),
        QByteArrayView("Fri"), QByteArrayView("Sat"), QByteArrayView("Sun"), QByteArrayView("AM"),
        QByteArrayView("PM"), QByteArrayView("UTC"), QByteArrayView("GMT"), QByteArrayView("CET"),
        QByteArrayView("CEST")};
    if (std::ranges::find(names, word) != names.end())
        return true;
    return std::ranges::any_of(word, isDigit) && std::ranges::all_of(word, [](char c) {
               return isDigit(c) || QByteArrayView(":.,/+-TZ").contains(c);
           });
}

/// What an operator's own strftime made, as far as its words look like a time.
qsizetype freeLength(QByteArrayView text)
{
    qsizetype length = 0;
    qsizetype count = 0;
    for (const Word &word : wordsOf(text)) {
        const bool isNext = word.at == (length == 0 ? 0 : length + 1);
        if (!isNext || count == maxTimeWords || !isDateWord(word.text))
            break;
        length = word.end();
        ++count;
    }
    return length;
}

QTime clockOf(QByteArrayView text)
{
    const QString clock = QString::fromLatin1(text);
    if (text.size() <= 5)
        return QTime::fromString(clock, u"HH:mm");
    const QTime seconds = QTime::fromString(clock.left(8), u"HH:mm:ss");
    const QByteArray fraction = text.size() > 9 ? text.sliced(9).toByteArray().leftJustified(3, '0', true)
                                                : QByteArray("000");
    return seconds.isValid() ? seconds.addMSecs(fraction.toInt()) : seconds;
}

QDate dateOf(const Parts &parts)
{
    return QDate::fromString(QString::fromLatin1(parts.date),
                             parts.isDayFirst ? u"dd-MM-yyyy" : u"yyyy-MM-dd");
}

Time::Precision precisionOf(QByteArrayView withFraction)
{
    return withFraction.contains('.') ? Time::Precision::Millisecond : Time::Precision::Second;
}

QDateTime wallClock(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, Qt::UTC);
}

/// Seconds east of UTC that "+01:00" says.
int zoneSeconds(QByteArrayView zone)
{
    const QByteArray digits = zone.toByteArray().trimmed().replace(':', "");
    if (digits.size() < 5)
        return 0;
    const int seconds = digits.mid(1, 2).toInt() * 3600 + digits.mid(3, 2).toInt() * 60;
    return digits.front() == '-' ? -seconds : seconds;
}

QDateTime instantOf(const Parts &parts, const RouterClock &clock)
{
    if (!parts.date.isEmpty() && !parts.zone.isEmpty())
        return wallClock(dateOf(parts), clockOf(parts.clock)).addSecs(-zoneSeconds(parts.zone));
    if (!clock.isKnown())
        return {};
    const QDateTime now = wallClock(clock.local.date(), clock.local.time());
    QDateTime local;
    if (!parts.date.isEmpty()) {
        local = wallClock(dateOf(parts), parts.clock.isEmpty() ? QTime(0, 0) : clockOf(parts.clock));
    } else {
        local = wallClock(now.date(), clockOf(parts.clock));
        if (local > now.addSecs(clockTolerance.count()))
            local = local.addDays(-1);
        else if (local < now.addDays(-1).addSecs(clockTolerance.count()))
            local = local.addDays(1);
    }
    return local.isValid() ? local.addMSecs(now.msecsTo(clock.utc.toUTC())) : QDateTime();
}

QDateTime epochInstant(QByteArrayView text)
{
    const qsizetype digits = digitsAt(text, 0);
    const auto seconds = numberFrom(text.first(digits));
    const QByteArray fraction = text.size() > digits
        ? text.sliced(digits + 1).toByteArray().leftJustified(3, '0', true)
        : QByteArray("000");
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds.value_or(0)) * 1000 + fraction.toInt(),
                                          Qt::UTC);
}

} // namespace

qsizetype timeLength(QByteArrayView text)
{
    constexpr QByteArrayView error("<error>"); // longer than BIRD's buffer for times
    if (text.startsWith(error))
        return error.size();
    if (const qsizetype length = partsOf(text).length)
        return length;
    if (const qsizetype length = epochLength(text))
        return length;
    if (const qsizetype length = oldDateLength(text))
        return length;
    return freeLength(text);
}

Time parseTime(QByteArrayView text, const RouterClock &clock)
{
    text = text.trimmed();
    Time time;
    time.text = textFromWire(text);
    const Parts parts = partsOf(text);
    if (parts.length > 0 && parts.length == text.size()) {
        time.instant = instantOf(parts, clock);
        time.precision = parts.clock.isEmpty() ? Time::Precision::Day : precisionOf(parts.clock);
        return time;
    }
    if (!text.isEmpty() && epochLength(text) == text.size()) {
        time.instant = epochInstant(text);
        time.precision = precisionOf(text);
    }
    return time;
}

} // namespace noc::bird
