// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/elements.h"

#include <QString>

namespace noc::monit {

/// What a value is called on the host page, in the user's language: "Space used", "CPU with children".
[[nodiscard]] NOC_MODELS_EXPORT QString elementName(Element element);

/// Plural heading of a service type: "Processes"; "Services of type 42" for one of a newer Monit.
[[nodiscard]] NOC_MODELS_EXPORT QString serviceTypeHeading(int type);

/// Where the type stands on the host page: the system first, unknown types last.
[[nodiscard]] NOC_MODELS_EXPORT int serviceTypeRank(int type);

} // namespace noc::monit
