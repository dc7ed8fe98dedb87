// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/banner.h"
#include "widgets/monit/collector/collectorpagestate.h"

/// How the collector stands, in words; for its page and for the banner above the hosts.
namespace noc::monit {

/// 127.0.0.0/8, ::1 and "localhost": nothing leaves the machine.
[[nodiscard]] bool isLoopbackAddress(const QString &address);

/// "Listening on 10.0.0.7, port 8080, with TLS."
[[nodiscard]] QString listenerSentence(const CollectorPageState &state);

/// What happened, why, what to do; for a listener that failed.
[[nodiscard]] widgets::Banner::Content listenerProblem(const CollectorPageState &state);

/// For secrets that are not kept or cannot be read.
[[nodiscard]] widgets::Banner::Content secretsProblem(const CollectorPageState &state);

/// Why the user should not leave it so; empty when all is well.
[[nodiscard]] QString exposureWarning(const CollectorChoice &choice);

} // namespace noc::monit
