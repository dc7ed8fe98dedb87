// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/querylog.h"
#include "models/bird/watch/watchfeed.h"

#include <QJsonObject>

/// The words of "routes.…" commands between a console and the program it is attached to. Times are ISO 8601 in UTC.
namespace noc::workspace {

inline constexpr int maxRouteRows = 1'000; ///< of a reply
inline constexpr qsizetype maxLoggedText = 2'000; ///< of a query that a console logs

/// `{"watch","router","text","from","before","limit"}`
[[nodiscard]] QJsonObject toJson(const bird::WatchEventQuery &query);
[[nodiscard]] bird::WatchEventQuery eventQueryFrom(const QJsonObject &json);

/// `{"router","who","text","from","before","limit"}`
[[nodiscard]] QJsonObject toJson(const bird::QueryLogFilter &filter);
[[nodiscard]] bird::QueryLogFilter logFilterFrom(const QJsonObject &json);

/// `{"who","when","router","query","command","ms","rows","bytes","error":"" or an error code's word,"detail"}`
[[nodiscard]] QJsonObject toJson(const bird::QueryRecord &record);
[[nodiscard]] bird::QueryRecord queryRecordFrom(const QJsonObject &json);

} // namespace noc::workspace
