// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/birdwatcherquestion.h"

namespace noc::bird {

inline constexpr qsizetype maxBirdwatcherBytes = qsizetype(64) * 1024 * 1024;

/// birdwatcher's JSON as the reply of a BIRD 2 control socket, codes and all, so that everything behind a link is the same
/// for it. What birdwatcher loses stays lost: further next hops, tables of routes, the state of each channel; rows without
/// a prefix (it does not know `unreachable`) are left out and the reply is marked as stopped (8004).
/// Io: birdwatcher's own error. InvalidInput, TooLarge.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QByteArray> birdwatcherText(const BirdwatcherQuestion &question,
                                                                         const QByteArray &json);

} // namespace noc::bird
