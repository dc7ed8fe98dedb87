// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/graph.h"
#include "models/core/result.h"

#include <QByteArray>

namespace noc::bird {

inline constexpr qsizetype maxDotBytes = 4 * 1024 * 1024; ///< of what dot prints

/// A graph for graphviz: sizes and edges only. Labels are not sent, as the sizes hold them; so nothing needs quoting.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray dotText(const Graph &graph);

/// What `dot -Tplain` (dot(1), "Output formats": plain) made of dotText(): inches, y up. InvalidInput: not that, or not
/// whole; TooLarge.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<GraphLayout> layoutFromPlain(const QByteArray &plain,
                                                                          const Graph &graph);

} // namespace noc::bird
