// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/age.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace noc::widgets {

namespace {

struct Age
{
    Q_DECLARE_TR_FUNCTIONS(noc::widgets::Age)
};

int countOf(std::chrono::seconds age, std::chrono::seconds unit)
{
    const auto count = age / unit;
    return count > std::numeric_limits<int>::max() ? std::numeric_limits<int>::max()
                                                   : static_cast<int>(count);
}

} // namespace

QString ageText(std::chrono::seconds age)
{
    using namespace std::chrono_literals;
    if (age < 1s)
        return Age::tr("now");
    if (age < 1min)
        return Age::tr("%Ln s", "age in seconds", countOf(age, 1s));
    if (age < 1h)
        return Age::tr("%Ln min", "age in minutes", countOf(age, 1min));
    if (age < 24h)
        return Age::tr("%Ln h", "age in hours", countOf(age, 1h));
    return Age::tr("%Ln d", "age in days", countOf(age, 24h));
}

QString exactTimeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace noc::widgets
