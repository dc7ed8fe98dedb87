// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/routerstate.h"
#include "models/bird/routeraddress.h"

#include <vector>

namespace noc::bird {

/// What the user is told when asking a router failed.
struct FailureWords
{
    QString what;
    QString why;
    QString advice;

    /// All of it, one sentence after the other.
    [[nodiscard]] QString toText() const;
};

[[nodiscard]] FailureWords failureWords(const QString &router, const core::Error &error);

/// "Unix socket", "SSH" …
[[nodiscard]] QString kindName(RouterAddress::Kind kind);

/// Something that a way to a router can or cannot do.
struct AbilityWords
{
    QString name;
    bool isThere = true;
    QString reason; ///< why not

    friend bool operator==(const AbilityWords &, const AbilityWords &) = default;
};
[[nodiscard]] std::vector<AbilityWords> abilityWords(const LinkAbilities &abilities);

/// "Up", "Connecting" …
[[nodiscard]] QString linkText(RouterRow::Link link);

} // namespace noc::bird
