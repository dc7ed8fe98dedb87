// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/localworkspace.h"

#include <QJsonObject>

namespace noc::workspace {

/// `{"profile","version","process","collector":{"state","address","port","tls","fingerprint","error"},"hosts":{"total","pending"},
/// "severities":{"critical":n,…},"secrets"}` for the control socket.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject statusJson(Workspace &workspace);

/// `{"state","detail","file_allowed","secrets":[{"name","known","place"|null,"detail"}]}`: where the passwords and keys
/// are kept, or why they are not; none of them is in it.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject secretsJson(const LocalWorkspace &workspace);

} // namespace noc::workspace
