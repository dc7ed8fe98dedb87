// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/answer.h"
#include "models/export.h"

#include <QJsonObject>

#include <functional>

namespace noc::bird {

/// For programs: names as in `nocdeskctl bird --json`, absent values null, times as BIRD printed them.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const Route &route);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const Protocol &protocol);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const RouterStatus &status);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const TextTable &table);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const OspfTopology &topology);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const InterfaceRow &interface);
/// `name`: of the table where the reply does not say.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const RouteCount::Table &table, const QString &name);

/// "routes", "protocols", "status", "route_count", "table", "ospf_topology", "interfaces", "text"
[[nodiscard]] NOC_MODELS_EXPORT QString toWord(AnswerKind kind);
/// What a route's or a count's table is called where the reply has no header: BIRD 1.6 has one, "master".
[[nodiscard]] NOC_MODELS_EXPORT QString tableName(const QString &printed, const Version &version);

/// One JSON document and a line feed, UTF-8, in pieces, so that a million routes are never in memory as text. False when
/// `out` said so.
[[nodiscard]] NOC_MODELS_EXPORT bool writeJson(const Answer &answer,
                                               const std::function<bool(const QByteArray &)> &out);

/// With what else the document's object has.
[[nodiscard]] NOC_MODELS_EXPORT bool writeJson(const Answer &answer, const QJsonObject &more,
                                               const std::function<bool(const QByteArray &)> &out);

} // namespace noc::bird
