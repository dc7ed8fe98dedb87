// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/store/storeerror.h"

#include <QDateTime>

namespace noc::store {

/// Renames a database that nobody has open, with its -wal and -shm, to "<name>.set-aside-<UTC time>", or with "-2",
/// "-3", … behind it when that is taken. Deletes and overwrites nothing. The new file name, without the folder.
[[nodiscard]] NOC_MODELS_EXPORT StoreResult<QString> setAsideDatabase(const QString &path,
                                                                      const QDateTime &now);

} // namespace noc::store
