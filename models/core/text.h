// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QString>

namespace noc::core {

/// Removes ECMA-48 escape sequences (colours, cursor moves, OSC titles), as program output carries them.
[[nodiscard]] NOC_MODELS_EXPORT QString withoutAnsi(QStringView text);

/// Text from outside made safe to show: C0/C1 controls and bidirectional overrides appear as `\u202E` and the
/// like; `keepLines` lets line feeds and tabs through.
[[nodiscard]] NOC_MODELS_EXPORT QString displayable(QStringView text, bool keepLines = false);

} // namespace noc::core
