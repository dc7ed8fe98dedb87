// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routediff.h"

namespace noc::bird {

/// Everything that changed with both values: "AS path: 1 2 3 → 1 3; MED: 10 → 20".
[[nodiscard]] QString changesText(const Route &left, const Route &right, RouteChanges changes);
/// "added", with its sign in front.
[[nodiscard]] QString differenceKindText(RouteDifference::Kind kind);
[[nodiscard]] QChar differenceSign(RouteDifference::Kind kind);

/// One attribute of two routes beside each other.
struct ComparedValue
{
    QString name;
    QString left;
    QString right;

    [[nodiscard]] bool isChanged() const { return left != right; }
    friend bool operator==(const ComparedValue &, const ComparedValue &) = default;
};

/// What the table's columns say, then every attribute by BIRD's own name.
[[nodiscard]] QList<ComparedValue> comparedValues(const std::optional<Route> &left,
                                                  const std::optional<Route> &right);

} // namespace noc::bird
