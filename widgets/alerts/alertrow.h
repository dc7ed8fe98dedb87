// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

#include <QModelIndex>

namespace noc::alerts {

/// The alert behind a row of AlertModel or of any proxy on it; nullptr when it is of no such model. Valid until the
/// model changes.
[[nodiscard]] const Alert *alertAt(const QModelIndex &index);

} // namespace noc::alerts
