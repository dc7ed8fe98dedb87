// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/command.h"

#include <QString>

namespace noc::bird {

/// Which of birdwatcher's endpoints knows the answer to a command (2.2.5; its configuration may switch each of them off).
struct BirdwatcherQuestion
{
    enum class Kind { Status, Protocols, Routes, Symbols };

    Kind kind = Kind::Status;
    QString path; ///< "/routes/protocol/feed", percent-encoded
    QString query; ///< "prefix=192.0.2.0%2F24"; empty without
    bool hasDetails = false; ///< `all`
    QString only; ///< the one protocol asked for; empty = all
    QString table; ///< that the routes are of, where the question says so
    QString word; ///< of symbols: what each of them is

    friend bool operator==(const BirdwatcherQuestion &, const BirdwatcherQuestion &) = default;
};

/// Unsupported, and why, for what birdwatcher has no endpoint for: filter code, counts, BFD, OSPF …
[[nodiscard]] NOC_MODELS_EXPORT core::Result<BirdwatcherQuestion> birdwatcherQuestion(const Command &command);

} // namespace noc::bird
