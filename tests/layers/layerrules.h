// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <initializer_list>
#include <span>

namespace noc::test {

using Names = std::initializer_list<QLatin1StringView>;

/// What the sources of one folder, and of the folders below it that have no rule of their own, may include.
struct LayerRule
{
    QLatin1StringView folder;
    Names folders; ///< of the project, besides its own
    Names libraries; ///< Qt modules and others, besides the standard library
    QLatin1StringView forbidden; ///< regular expression over the headers that those would otherwise offer
};

/// The map of the house. A folder without a row, and an include that its row does not name, fail the test.
[[nodiscard]] std::span<const LayerRule> layerRules();

} // namespace noc::test
