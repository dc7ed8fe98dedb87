// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QString>

namespace noc::core {

/// Who works with this program, for acknowledgements and the audit: the login name, else the number of the user.
[[nodiscard]] NOC_MODELS_EXPORT QString userName();

} // namespace noc::core
