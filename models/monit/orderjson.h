// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/rowdiff.h"
#include "models/monit/serviceorder.h"

#include <QJsonObject>

/// The JSON of orders, for the command line and for a console that follows another program's state.
namespace noc::monit {

/// `{"id","host_id","host","service","action":"start|stop|restart|monitor|unmonitor","by","requested","phase":
/// "sending|accepted|done|failed|unknown","error":"" or an error code's word,"detail","finished":"" while open}`;
/// times as in the JSON of hosts.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const ServiceOrder &order);
/// `{"sequence","put":[…],"removed":[id,…]}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const core::RowDiff<ServiceOrder> &diff);

/// The inverses; InvalidInput says what is missing.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<ServiceOrder> orderFromJson(const QJsonObject &json);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<core::RowDiff<ServiceOrder>>
orderDiffFromJson(const QJsonObject &json);

} // namespace noc::monit
