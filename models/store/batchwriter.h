// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batch.h"
#include "models/store/storeerror.h"

namespace noc::store {

class Database;

/// Writes all of it within the transaction of the caller.
[[nodiscard]] StoreResult<> writeBatch(Database &database, const Batch &batch);

} // namespace noc::store
