// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/requestpolicy.h"

/// Who may read and who may open a console, decided from the head alone.
namespace noc::monit {

inline constexpr QByteArrayView metricsPath("/metrics");
inline constexpr QByteArrayView apiPrefix("/api/v1/");
inline constexpr QByteArrayView consolePath("/api/v1/console");
/// Accepted when offered as Sec-WebSocket-Protocol; who offers none or others gets none.
inline constexpr QLatin1StringView consoleProtocol("nocdesk.1");

[[nodiscard]] bool isConsolePath(QByteArrayView path);
/// With the console's.
[[nodiscard]] bool isApiPath(QByteArrayView path);

/// Of an API path. Without a token that opens it, it is as unknown as any other.
[[nodiscard]] RequestDecision decideApi(const RequestHead &head, const CollectorConfig &config);

} // namespace noc::monit
