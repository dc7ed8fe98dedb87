// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/workspace.h"

#include <QJsonObject>

namespace noc::workspace {

/// `{"profile","version","process","collector":{"state","address","port","tls","error"},"hosts":{"total","pending"},
/// "severities":{"critical":n,…},"secrets"}` for the control socket.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject statusJson(Workspace &workspace);

} // namespace noc::workspace
