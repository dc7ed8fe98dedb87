// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace noc::bird {

/// What a command asks about; decides which grammar reads its reply.
enum class Subject {
    Status,
    Protocols,
    Routes,
    RouteCount,
    Interfaces,
    InterfaceSummary,
    BfdSessions,
    Ospf,
    OspfInterface,
    OspfNeighbors,
    OspfLsadb,
    OspfTopology,
    RipInterfaces,
    RipNeighbors,
    BabelInterfaces,
    BabelNeighbors,
    BabelEntries,
    BabelRoutes,
    Static,
    Memory,
    Symbols,
    Roa,
    MplsRanges,
    Threads,
    Other,
};

/// Whatever blanks are between the words, and with words shortened as `birdc` lets people: "sh  proto all".
[[nodiscard]] NOC_MODELS_EXPORT Subject subjectOf(QByteArrayView command);
/// "show bfd sessions": the whole words without names; empty for Other.
[[nodiscard]] NOC_MODELS_EXPORT QString titleOf(Subject subject);

} // namespace noc::bird
