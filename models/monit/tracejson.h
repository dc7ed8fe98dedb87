// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/trace.h"

#include <QJsonObject>

namespace noc::monit {

/// `{"sequence","put":[{"host_id","points":[[slot,load,cpu,memory],…]}],"removed":[host id,…]}`; null = not known.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const core::RowDiff<HostTrace> &diff);
/// InvalidInput for a trace without a host.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<core::RowDiff<HostTrace>>
traceDiffFromJson(const QJsonObject &json);

} // namespace noc::monit
