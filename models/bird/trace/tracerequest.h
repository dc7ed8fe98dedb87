// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/export.h"

#include <QStringList>

namespace noc::bird {

enum class TraceTool { Ping, Mtr, Traceroute, Tracepath };

struct TraceRequest
{
    enum class Family { Any, V4, V6 };

    TraceTool tool = TraceTool::Mtr;
    QString target; ///< a host name or an address, also "fe80::1%eth0"
    Family family = Family::Any;
    int count = 0; ///< probes of each hop; 0: until cancelled (ping, mtr), or what the tool does (the others)
    core::Milliseconds interval{1000}; ///< between two probes; below 1 s only root may
    bool isResolving = false; ///< names of the hops
};

/// An address with or without a zone, or a host name of RFC 1123 (underscores too); never an option of a program.
[[nodiscard]] NOC_MODELS_EXPORT bool isTraceTarget(const QString &text);

/// The program's arguments, no shell between. InvalidInput: no target, a count or interval out of range.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QStringList> traceArguments(const TraceRequest &request);

[[nodiscard]] NOC_MODELS_EXPORT QString programOf(TraceTool tool);
/// Debian's package that brings it.
[[nodiscard]] NOC_MODELS_EXPORT QString packageOf(TraceTool tool);

/// Where a tool is on this machine; empty: not installed. `folders`: where to look; empty: the PATH, and where
/// administrators' programs live.
[[nodiscard]] NOC_MODELS_EXPORT QString programPath(TraceTool tool, const QStringList &folders = {});
/// What traces best of what is installed; Mtr when nothing is.
[[nodiscard]] NOC_MODELS_EXPORT TraceTool bestTraceTool(const QStringList &folders = {});

} // namespace noc::bird
