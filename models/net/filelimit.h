// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

namespace noc::net {

/// Raises the soft limit of open files towards `wanted`, as far as the hard limit lets; returns what is in force
/// then. Never lowers it.
NOC_MODELS_EXPORT int raiseFileLimit(int wanted);

} // namespace noc::net
