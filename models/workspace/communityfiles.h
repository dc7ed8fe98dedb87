// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/communitynames.h"
#include "models/core/async.h"

#include <QStringList>

namespace noc::workspace {

/// The well-known names and those of the files, read on another thread. A file that cannot be read is logged and left out.
[[nodiscard]] NOC_MODELS_EXPORT core::Future<bird::CommunityNames>
readCommunityNames(const QStringList &files);

} // namespace noc::workspace
