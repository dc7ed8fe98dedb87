// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/mutetext.h"

#include "models/core/text.h"
#include "widgets/alerts/alerttext.h"
#include "widgets/common/age.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct MuteText
{
    Q_DECLARE_TR_FUNCTIONS(noc::alerts::MuteText)
};

} // namespace

QString muteTimeTitle(MuteTime time)
{
    switch (time) {
    case MuteTime::FifteenMinutes:
        return widgets::ageText(15min);
    case MuteTime::OneHour:
        return widgets::ageText(1h);
    case MuteTime::UntilMorning:
        return MuteText::tr("Until %1", "time of day")
            .arg(QLocale().toString(QTime(morningHour, 0), QLocale::ShortFormat));
    }
    return {};
}

QString muteTitle(const Mute &mute)
{
    const QString label = core::displayable(mute.label.isEmpty() ? mute.value : mute.label);
    switch (mute.scope) {
    case Mute::Scope::Everything:
        return MuteText::tr("Everything");
    case Mute::Scope::Source:
        return MuteText::tr("All of %1", "source").arg(sourceTitle(mute.value));
    case Mute::Scope::Group:
        return MuteText::tr("Group %1").arg(label);
    case Mute::Scope::Object:
        return label;
    }
    return {};
}

QString remainingText(const QDateTime &until, const QDateTime &now)
{
    const auto left = std::chrono::seconds(std::max<qint64>(1, now.secsTo(until)));
    if (left < 1min)
        return widgets::ageText(left);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    const auto hours = std::chrono::floor<std::chrono::hours>(minutes);
    if (minutes == hours || hours >= 24h)
        return widgets::ageText(minutes);
    return hours == 0h ? widgets::ageText(minutes)
                       : widgets::ageText(hours) + u' ' + widgets::ageText(minutes - hours);
}

const Mute *muteOfEverything(const std::vector<Mute> &mutes)
{
    const auto it = std::ranges::find(mutes, Mute::Scope::Everything, &Mute::scope);
    return it == mutes.end() ? nullptr : &*it;
}

QString muteStatusText(const std::vector<Mute> &mutes, const QDateTime &now)
{
    if (const Mute *everything = muteOfEverything(mutes)) {
        return MuteText::tr("muted until %1 (%2)", "time of day, how long that still is")
            .arg(momentText(everything->until, now), remainingText(everything->until, now));
    }
    return mutes.empty() ? QString() : MuteText::tr("%Ln mute(s)", "", static_cast<int>(mutes.size()));
}

QString muteDetails(const std::vector<Mute> &mutes, const QDateTime &now)
{
    QStringList lines;
    for (const Mute &mute : mutes) {
        const QString line =
            MuteText::tr("%1: until %2 (%3 left)", "what is muted, time, how long that is")
                .arg(muteTitle(mute), momentText(mute.until, now), remainingText(mute.until, now));
        lines += mute.by.isEmpty() ? line : line + u", "_s + core::displayable(mute.by);
    }
    return lines.join(u'\n');
}

} // namespace noc::alerts
