// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/monit/host.h"

#include <QJsonObject>

/// The JSON of the command line and of serialised diffs. Numbers are as Monit sent them, text is decoded, and there
/// is no credential to leave out because a Report holds none.
namespace noc::monit {

/// `{"id","host","version","incarnation","poll","repaired","repairs":[…],"services":[{"name","type","status",
/// "monitor","problems":[…],…}],"event":null|{"service","type","id","state","action","message"},…}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const Report &report);

/// The same keys (without "event"), plus "state", "presence", "admission", "source", "problems", "last_report", ….
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const Host &host);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const Service &service);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const HostEvent &event);
/// `{"sequence","hosts":{"put":[…],"removed":[…]},"events":{"put":[…],"removed":[…]}}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const MonitDiff &diff);

/// The inverses, for what was kept or sent by another program. InvalidInput without id, presence or admission.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<Host> hostFromJson(const QJsonObject &json);
[[nodiscard]] NOC_MODELS_EXPORT HostEvent hostEventFromJson(const QJsonObject &json);

/// The inverse of toJson(const MonitDiff &), for a console that follows another program's state.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<MonitDiff> diffFromJson(const QJsonObject &json);

} // namespace noc::monit
