// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/mutetimes.h"
#include "widgets/alerts/mutetarget.h"

#include <functional>

class QMenu;

namespace noc::alerts {

/// What the entries of a mute menu do.
struct MuteMenuActions
{
    std::function<void(const MuteTarget &target, MuteTime time)> mute;
    std::function<void(const MuteTarget &target)> choose; ///< asks for the time; empty: not offered
};

/// "15 min", "1 h", "Until 08:00", "Other time…" for one target.
void addMuteTimes(QMenu &menu, const MuteTarget &target, const MuteMenuActions &actions);

/// A menu of times for each target. A single target needs no menu of its own.
void addMuteTargets(QMenu &menu, const std::vector<MuteTarget> &targets, const MuteMenuActions &actions);

/// "Everything", "All of Monit", …, safe as the text of an action.
[[nodiscard]] QString muteTargetTitle(const MuteTarget &target);

} // namespace noc::alerts
