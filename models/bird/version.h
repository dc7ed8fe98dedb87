// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

namespace noc::bird {

/// What a router's hello says it is: `0001 BIRD 2.0.12 ready.`, also `2.0.7-137-g61dae32b`.
struct Version
{
    int major = 0;
    int minor = 0;
    int patch = 0;

    friend auto operator<=>(const Version &, const Version &) = default;

    /// 1.6 is another language: two daemons, no channels, no `Table` headers.
    [[nodiscard]] bool isOne() const { return major == 1; }
    /// A whole table is walked in one go there, and nothing else of the main loop runs meanwhile.
    [[nodiscard]] bool stallsOnDumps() const { return major >= 3; }
    [[nodiscard]] bool hasTimeFormat() const { return *this >= Version{2, 16, 0}; }
    /// `show route in PREFIX`
    [[nodiscard]] bool hasRouteIn() const { return *this >= Version{2, 0, 9}; }
};

/// From "2.0.12" or "2.0.7-137-g61dae32b"; nullopt for what is no version.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<Version> versionFromText(QByteArrayView text);
/// From the text of the hello line, code taken off or not.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<Version> versionFromHello(QByteArrayView line);
[[nodiscard]] NOC_MODELS_EXPORT QString toText(const Version &version);

} // namespace noc::bird
