// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

#include <vector>

namespace noc::alerts {

/// What may be muted from where the user is.
struct MuteTarget
{
    Mute::Scope scope = Mute::Scope::Everything;
    QString value;
    QString label;

    friend bool operator==(const MuteTarget &, const MuteTarget &) = default;
};

inline constexpr std::size_t maxTargetsPerScope = 6; ///< a menu of more is no help

/// Everything first, then the sources, groups and objects of `alerts`, each once.
[[nodiscard]] std::vector<MuteTarget> muteTargetsOf(const std::vector<Alert> &alerts);

/// For the feed, which sets the rest.
[[nodiscard]] Mute muteOf(const MuteTarget &target, const QDateTime &until, const QString &comment = {});

} // namespace noc::alerts
