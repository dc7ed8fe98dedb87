// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/answer.h"

namespace noc::ctl {

/// A reply for people: one table, or lines. False when it could not be written.
bool printBirdTables(const bird::Answer &answer);

} // namespace noc::ctl
