// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/mutetarget.h"

#include <algorithm>

namespace noc::alerts {

namespace {

void addTarget(std::vector<MuteTarget> &targets, MuteTarget target)
{
    const bool isUsable = !target.value.isEmpty() || target.scope == Mute::Scope::Everything;
    const auto ofScope = std::ranges::count(targets, target.scope, &MuteTarget::scope);
    if (isUsable && static_cast<std::size_t>(ofScope) < maxTargetsPerScope
        && std::ranges::find(targets, target) == targets.end())
        targets.push_back(std::move(target));
}

} // namespace

std::vector<MuteTarget> muteTargetsOf(const std::vector<Alert> &alerts)
{
    std::vector<MuteTarget> targets;
    addTarget(targets, {});
    for (const Alert &alert : alerts)
        addTarget(targets, {Mute::Scope::Source, alert.condition.source, alert.condition.source});
    for (const Alert &alert : alerts) {
        for (const QString &group : alert.condition.groups)
            addTarget(targets, {Mute::Scope::Group, group, group});
    }
    for (const Alert &alert : alerts)
        addTarget(targets, {Mute::Scope::Object, alert.condition.objectId, alert.condition.object});
    return targets;
}

Mute muteOf(const MuteTarget &target, const QDateTime &until, const QString &comment)
{
    Mute mute;
    mute.scope = target.scope;
    mute.value = target.value;
    mute.label = target.label;
    mute.until = until;
    mute.comment = comment;
    return mute;
}

} // namespace noc::alerts
