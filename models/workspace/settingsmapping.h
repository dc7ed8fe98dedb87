// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/admissionrule.h"
#include "models/monit/collectorconfig.h"
#include "models/settings/workspacesettings.h"

#include <optional>
#include <vector>

/// Between what the workspace file says and what the Monit domain takes: the one place that knows both.
namespace noc::workspace {

/// Everything but users, certificate and key. Subnets that cannot be read leave only loopback, never everybody.
[[nodiscard]] NOC_MODELS_EXPORT monit::CollectorConfig
collectorConfigFrom(const settings::CollectorSettings &settings);

/// nullopt for a rule without a condition that can be read: it must not become one that takes everybody.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<monit::AdmissionRule>
admissionRuleFrom(const settings::AdmissionSettings &settings);

/// Those that can be read.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<monit::AdmissionRule>
admissionRulesFrom(const std::vector<settings::AdmissionSettings> &settings);

/// A rule without conditions is written as the name "*".
[[nodiscard]] NOC_MODELS_EXPORT settings::AdmissionSettings settingsOf(const monit::AdmissionRule &rule);

[[nodiscard]] NOC_MODELS_EXPORT std::vector<monit::KnownHost>
knownHostsFrom(const std::vector<settings::KnownHostSettings> &settings);

/// `before` lends the keys of a newer program.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<settings::KnownHostSettings>
settingsOf(const std::vector<monit::KnownHost> &hosts,
           const std::vector<settings::KnownHostSettings> &before);

} // namespace noc::workspace
