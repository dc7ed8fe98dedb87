// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace noc::monit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Units
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::Units)
};

/// Three digits that matter: "9.87", "98.7", "987".
int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
}

QString grouped(double integer)
{
    return QLocale().toString(integer, 'f', 0);
}

QString withoutTrailingZeros(double value, int decimals)
{
    QString text = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(QLocale().zeroDigit()))
        text.chop(1);
    return text.endsWith(point) ? text.chopped(point.size()) : text;
}

struct Step
{
    double size;
    const char *unit;
};

constexpr std::array byteSteps{
    Step{1024.0 * 1024 * 1024 * 1024 * 1024, QT_TRANSLATE_NOOP("noc::monit::Units", "PiB")},
    Step{1024.0 * 1024 * 1024 * 1024, QT_TRANSLATE_NOOP("noc::monit::Units", "TiB")},
    Step{1024.0 * 1024 * 1024, QT_TRANSLATE_NOOP("noc::monit::Units", "GiB")},
    Step{1024.0 * 1024, QT_TRANSLATE_NOOP("noc::monit::Units", "MiB")},
    Step{1024.0, QT_TRANSLATE_NOOP("noc::monit::Units", "KiB")},
    Step{1.0, QT_TRANSLATE_NOOP("noc::monit::Units", "B")},
};

constexpr std::array bitRateSteps{
    Step{1e12, QT_TRANSLATE_NOOP("noc::monit::Units", "Tbit/s")},
    Step{1e9, QT_TRANSLATE_NOOP("noc::monit::Units", "Gbit/s")},
    Step{1e6, QT_TRANSLATE_NOOP("noc::monit::Units", "Mbit/s")},
    Step{1e3, QT_TRANSLATE_NOOP("noc::monit::Units", "kbit/s")},
    Step{1.0, QT_TRANSLATE_NOOP("noc::monit::Units", "bit/s")},
};

template<std::size_t N>
const Step &stepFor(const std::array<Step, N> &steps, double value)
{
    for (const Step &step : steps) {
        if (value >= step.size * 0.9995) // 1023.6 KiB would be written "1024 KiB"
            return step;
    }
    return steps.back();
}

Quantity bitRateOf(double bitsPerSecond)
{
    const Step &step = stepFor(bitRateSteps, bitsPerSecond);
    return {withoutTrailingZeros(bitsPerSecond / step.size, 2), Units::tr(step.unit)};
}

Quantity timeOf(double unixTime)
{
    const auto seconds = static_cast<qint64>(unixTime);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds).toLocalTime();
    return {QLocale().toString(time, QLocale::ShortFormat), {}};
}

Quantity perSecond(Quantity quantity)
{
    quantity.unit = Units::tr("%1/s", "a rate; %1 is a unit").arg(quantity.unit);
    return quantity;
}

struct DurationPart
{
    std::chrono::seconds size;
    const char *text;
};

constexpr std::array durationParts{
    DurationPart{24h, QT_TRANSLATE_NOOP("noc::monit::Units", "%1 d")},
    DurationPart{1h, QT_TRANSLATE_NOOP("noc::monit::Units", "%1 h")},
    DurationPart{1min, QT_TRANSLATE_NOOP("noc::monit::Units", "%1 min")},
    DurationPart{1s, QT_TRANSLATE_NOOP("noc::monit::Units", "%1 s")},
};

QString partText(std::size_t part, std::chrono::seconds duration)
{
    const qint64 count = duration / durationParts[part].size;
    return Units::tr(durationParts[part].text).arg(QLocale().toString(count));
}

bool isUnknown(double value, Unit unit)
{
    switch (unit) {
    case Unit::ExitStatus:
        return false;
    case Unit::UnixTime:
        return value <= 0 || value > 1e11;
    case Unit::Octal:
        return value < 0 || value == 7777; // of something of the wrong type
    default:
        return value < 0;
    }
}

QString countText(double value)
{
    return value == std::floor(value) ? grouped(value) : QLocale().toString(value, 'f', 2);
}

} // namespace

QString Quantity::text() const
{
    return unit.isEmpty() ? number : number + QChar::Nbsp + unit;
}

QString notAvailable()
{
    return Units::tr("n/a", "Monit does not know the value");
}

Quantity sizeOf(double bytes)
{
    const Step &step = stepFor(byteSteps, bytes);
    const bool isExact = step.size == 1.0;
    const double value = bytes / step.size;
    return {QLocale().toString(value, 'f', isExact ? 0 : std::min(1, decimalsFor(value))),
            Units::tr(step.unit)};
}

Quantity responseTimeOf(double seconds)
{
    if (seconds < 0)
        return {notAvailable(), {}};
    if (seconds >= 0.9995)
        return {withoutTrailingZeros(seconds, 2), Units::tr("s", "seconds")};
    const double milliseconds = seconds * 1000;
    return {withoutTrailingZeros(milliseconds, decimalsFor(milliseconds)), Units::tr("ms", "milliseconds")};
}

Quantity quantityOf(const Reading &reading)
{
    const bool isLoad = reading.element >= Element::Load1 && reading.element <= Element::Load15;
    if (isLoad && reading.value >= 0)
        return {QLocale().toString(reading.value, 'f', 2), {}};
    return quantityOf(reading.value, unitOf(reading.element));
}

Quantity quantityOf(double value, Unit unit)
{
    if (isUnknown(value, unit))
        return {notAvailable(), {}};
    switch (unit) {
    case Unit::Count:
        return {countText(value), {}};
    case Unit::PerSecond:
        return {countText(value), Units::tr("/s", "per second")};
    case Unit::Percent:
        return {QLocale().toString(value, 'f', 1), Units::tr("%")};
    case Unit::Bytes:
        return sizeOf(value);
    case Unit::BytesPerSecond:
        return perSecond(sizeOf(value));
    case Unit::Kilobytes:
        return sizeOf(value * 1024);
    case Unit::Megabytes:
        return sizeOf(value * 1024 * 1024);
    case Unit::BitsPerSecond:
        return bitRateOf(value);
    case Unit::Seconds:
        return {durationText(std::chrono::seconds(static_cast<qint64>(std::min(value, 1e15)))), {}};
    case Unit::UnixTime:
        return timeOf(value);
    case Unit::MillisecondsPerSecond:
        return {countText(value), Units::tr("ms/s", "milliseconds in each second")};
    case Unit::PagesPerSecond:
        return {countText(value), Units::tr("pages/s")};
    case Unit::Octal:
        return {QString::number(value, 'f', 0).rightJustified(4, u'0'), {}};
    case Unit::Identifier:
    case Unit::ExitStatus:
        return {QString::number(value, 'f', 0), {}};
    case Unit::LinkState:
        return {value > 0 ? Units::tr("up", "network link") : Units::tr("down", "network link"), {}};
    case Unit::Duplex:
        return {value > 0 ? Units::tr("full", "duplex") : Units::tr("half", "duplex"), {}};
    }
    Q_UNREACHABLE();
}

QString durationText(std::chrono::seconds duration)
{
    for (std::size_t i = 0; i < durationParts.size(); ++i) {
        if (duration < durationParts[i].size)
            continue;
        QString first = partText(i, duration);
        if (i + 1 == durationParts.size())
            return first;
        const std::chrono::seconds rest = duration % durationParts[i].size;
        return rest < durationParts[i + 1].size ? first : QString(first + u' ' + partText(i + 1, rest));
    }
    return partText(durationParts.size() - 1, 0s);
}

QString shortAge(std::chrono::seconds age)
{
    constexpr std::size_t seconds = durationParts.size() - 1;
    if (age < 2min)
        return partText(seconds, std::max(age, 0s));
    return partText(age < 1h ? seconds - 1 : age < 24h ? seconds - 2 : 0, age);
}

} // namespace noc::monit
