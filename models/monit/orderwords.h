// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/severity.h"
#include "models/monit/serviceorder.h"

/// What became of an order, in the user's language.
namespace noc::monit {

/// "start", "restart", …: what is ordered, as in "restart: sent".
[[nodiscard]] NOC_MODELS_EXPORT QString orderedWord(ServiceAction action);

/// "sent", "waiting for the agent", "done", "failed", "no word from the agent".
[[nodiscard]] NOC_MODELS_EXPORT QString phaseWords(const ServiceOrder &order);

/// "restart: waiting for the agent", for the service's row.
[[nodiscard]] NOC_MODELS_EXPORT QString orderWords(const ServiceOrder &order);

/// Why it did not go well and what to do next; empty while it may and when it did.
[[nodiscard]] NOC_MODELS_EXPORT QString orderReason(const ServiceOrder &order);

/// Why the httpd of an agent could not be used and what to do about it.
[[nodiscard]] NOC_MODELS_EXPORT QString agentErrorWords(core::ErrorCode code);

[[nodiscard]] NOC_MODELS_EXPORT core::Severity severityOf(const ServiceOrder &order);

} // namespace noc::monit
