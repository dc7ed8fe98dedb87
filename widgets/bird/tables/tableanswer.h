// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/answer.h"

namespace noc::bird {

/// Any answer as a table: interfaces, status and details of protocols too; without rows where it is none.
[[nodiscard]] TextTable tableFrom(const Answer &answer);

/// More rows of the same router; columns that are new come last.
void append(TextTable &table, const TextTable &more);

/// What BIRD says instead of a table, or beside it; empty: nothing.
[[nodiscard]] QString remarkOf(const Answer &answer);

} // namespace noc::bird
