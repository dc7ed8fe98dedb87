// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"
#include "models/settings/workspacesettings.h"

#include <QByteArray>

#include <vector>

/// The text of the workspace file: `{"format":"nocdesk-workspace","version":1,"collector":{…},"monit":{…},…}`.
namespace noc::settings {

inline constexpr int workspaceVersion = 1;
inline constexpr qsizetype maxWorkspaceBytes = qsizetype(32) * 1024 * 1024; ///< 100 000 hosts

/// A value that could not be taken as it is: where, and what is used instead.
struct Issue
{
    QString path; ///< "collector.port", "monit.hosts[3].address"
    QString message; ///< English

    friend bool operator==(const Issue &, const Issue &) = default;
};

struct ParsedWorkspace
{
    WorkspaceSettings settings;
    std::vector<Issue> issues;
    QStringList unknownKeys; ///< paths; kept on rewrite
};

/// InvalidInput with line and column for what is not a workspace, Unsupported for one of a newer program, TooLarge.
/// A value of a wrong type or out of bounds is an issue and never opens what was meant to be closed: a bad subnet,
/// rule or pin takes away access, a bad TLS mode leaves only loopback.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<ParsedWorkspace> parseWorkspace(const QByteArray &bytes);

[[nodiscard]] NOC_MODELS_EXPORT QByteArray serializeWorkspace(const WorkspaceSettings &settings);

} // namespace noc::settings
