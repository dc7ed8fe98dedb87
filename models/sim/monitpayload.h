// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/monit/report.h"

#include <QByteArray>

namespace noc::sim {

/// Writes the message a Monit 5.33 would send for this report, escaping nothing that Monit does not escape: names go
/// out as they are, `]]>` in CDATA as `]]&gt;` (see tests/data/monit).
[[nodiscard]] NOC_MODELS_EXPORT QByteArray monitPayload(const monit::Report &report);

} // namespace noc::sim
