// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArray>
#include <QByteArrayView>

namespace noc::monit {

/// A copy in which `<` that starts no element is text, quotes inside a service's name are escaped and NUL is gone.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray repairXml(QByteArrayView payload);

} // namespace noc::monit
