// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"
#include "models/settings/paths.h"

#include <QLockFile>

namespace noc::workspace {

/// One program per profile: whoever holds this may write the profile's files and owns its control socket. Freed by the
/// end of the process, however it ends.
class NOC_MODELS_EXPORT InstanceLock final
{
public:
    /// The folders of `paths` exist.
    explicit InstanceLock(const settings::Paths &paths);

    /// Busy when another process holds it, with its number in the detail; Io when the lock cannot be written.
    [[nodiscard]] core::Result<void> acquire();
    void release() { m_file.unlock(); }

private:
    QLockFile m_file;
};

} // namespace noc::workspace
