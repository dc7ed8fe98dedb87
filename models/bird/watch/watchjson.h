// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watch.h"
#include "models/core/enumtext.h"
#include "models/core/rowdiff.h"

#include <QJsonObject>

/// Watches for the store, the command line and consoles: times are ISO 8601 in UTC with milliseconds, empty: never.
namespace noc::bird {

/// `{"id","watch","router","time","kind":"seen|announced|withdrawn|origin|path|other","prefix","before","after"}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const WatchEvent &event);
/// `{"watch","router","query","state":"waiting|ok|absent|changed|error","prefixes","best","since","asked","changes":
/// [{"kind":"withdrawn|origin|path","prefix","before","after","since"}],"change_total","error","detail","failures"}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const WatchRow &row);
/// `{"sequence","put":[…],"removed":[{"watch","router"}]}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const core::RowDiff<WatchRow> &diff);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const WatchMemory &memory);

/// The inverses; InvalidInput: another program's document. At most maxShownChanges changes, and twice maxWatchedRoutes
/// paths, are taken.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<WatchEvent> watchEventFromJson(const QJsonObject &json);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<WatchRow> watchRowFromJson(const QJsonObject &json);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<core::RowDiff<WatchRow>>
watchDiffFromJson(const QJsonObject &json);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<WatchMemory> watchMemoryFromJson(const QJsonObject &json);

} // namespace noc::bird
