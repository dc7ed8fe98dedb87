// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/rejection.h"

#include <QJsonObject>

namespace noc::monit {

/// `{"reason","source":{"address","user"},"detail","first","last","count"}`, times in ISO 8601 UTC.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const Rejection &rejection);
/// `{"sequence","put":[…],"removed":[hex of the key…]}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const core::RowDiff<Rejection> &diff);
/// InvalidInput for a reason this program does not know.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<core::RowDiff<Rejection>>
rejectionDiffFromJson(const QJsonObject &json);

} // namespace noc::monit
