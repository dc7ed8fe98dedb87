// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/tracesession.h"
#include "widgets/bird/page/birdwords.h"

namespace noc::bird {

/// What the user is told when a ping or trace failed; `tool` is what was to run on this machine.
[[nodiscard]] FailureWords traceFailure(const TraceQuestion &question, TraceTool tool,
                                        const core::Error &error);

/// Why a router cannot do it; empty: it can.
[[nodiscard]] QString whyNotFrom(const LookingGlass &glass, const QString &router, Probe::Kind kind);

/// "Trace to 192.0.2.1 from edge1: 12 hops, 14.2 ms"
[[nodiscard]] QString traceSummary(const TraceQuestion &question, const HopModel &model);

} // namespace noc::bird
