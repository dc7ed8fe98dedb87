// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/workspace/workspace.h"

/// What is wrong with the program itself, as conditions for the alerts: who has no window open is told as well.
namespace noc::workspace {

/// Condition::source of all of them.
[[nodiscard]] NOC_MODELS_EXPORT QString ownSource();

/// The collector does not listen; the history or the settings are not written. Their ids end in "/collector", "/history" and
/// "/settings".
[[nodiscard]] NOC_MODELS_EXPORT std::vector<alerts::Condition>
ownConditions(const CollectorStatus &collector, const store::StoreStatus &store,
              const std::optional<core::Error> &saveError);

/// The collector is on its way: whether it will listen is not known yet.
[[nodiscard]] NOC_MODELS_EXPORT bool isUndecided(const CollectorStatus &collector);

} // namespace noc::workspace
