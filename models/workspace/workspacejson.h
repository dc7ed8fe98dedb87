// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/controlfeed.h"
#include "models/workspace/workspace.h"

#include <QJsonObject>

/// What a console that is attached shows of the program's workspace, apart from the domains' topics.
namespace noc::workspace {

/// Settings, how collector, secrets and store are, and the lines for monitrc: with the password of the first user,
/// hence only for somebody who may do everything.
struct WorkspaceView
{
    settings::WorkspaceSettings settings;
    CollectorStatus collector;
    SecretsState secrets = SecretsState::Loading;
    core::Error secretsError;
    std::optional<core::Error> saveError;
    store::StoreStatus store;
    QHash<QString, QStringList> monitrcLines; ///< by address
    QStringList addresses; ///< best first
    QString fingerprint;
};

[[nodiscard]] NOC_MODELS_EXPORT WorkspaceView viewOf(const Workspace &workspace);
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const WorkspaceView &view);
/// InvalidInput when the settings in it cannot be read.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<WorkspaceView> viewFromJson(const QJsonObject &json);

/// `{"sequence","put":[{"host_id","host","port","tls","user","fingerprint","has_password"}],"removed":[host id]}`
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject toJson(const core::RowDiff<monit::KnownAccess> &diff);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<core::RowDiff<monit::KnownAccess>>
accessDiffFromJson(const QJsonObject &json);

/// With the password when it has one: for a command, never for a log.
[[nodiscard]] NOC_MODELS_EXPORT QJsonObject accessToJson(const monit::AgentAccess &access);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<monit::AgentAccess> accessFromJson(const QJsonObject &json);

} // namespace noc::workspace
