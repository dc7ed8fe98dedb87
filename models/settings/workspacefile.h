// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/workspacejson.h"

#include <QDateTime>

/// The workspace file on disk: read with recovery, written at once or not at all.
namespace noc::settings {

/// Where the settings in use come from.
enum class WorkspaceOrigin {
    File,
    Backup, ///< the file is missing or broken; its previous good version is used
    Defaults, ///< there is no file yet, or none that can be read
};

struct LoadedWorkspace
{
    WorkspaceSettings settings;
    std::vector<Issue> issues;
    WorkspaceOrigin origin = WorkspaceOrigin::Defaults;
    QString setAside; ///< what the broken file is called now; empty when none was
    QString detail; ///< why it was set aside
};

/// The previous good version, beside the file.
[[nodiscard]] NOC_MODELS_EXPORT QString backupOf(const QString &path);

/// A broken file is renamed to `….broken-<UTC time>` and the backup used. Unsupported (a newer program's file) and Io
/// are failures: nothing was touched, and nothing may be written then.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<LoadedWorkspace> loadWorkspace(const QString &path,
                                                                            const QDateTime &now);

/// The present file becomes the backup if it is good. Unsupported when it is a newer program's; Io.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void> saveWorkspace(const QString &path,
                                                                 const WorkspaceSettings &settings);

} // namespace noc::settings
