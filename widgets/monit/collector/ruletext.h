// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/admissionrule.h"

namespace noc::monit {

/// "from 10.1.0.0/16, as user monit, named *.db.example.org"; "every host" without a condition.
[[nodiscard]] QString ruleText(const AdmissionRule &rule);

/// A rule for hosts like this one: its network, its user, its domain.
[[nodiscard]] AdmissionRule ruleLike(const Host &host);

} // namespace noc::monit
