// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/publisher.h"
#include "models/workspace/birdrelay.h"
#include "models/workspace/localworkspace.h"
#include "models/workspace/routecommands.h"

namespace noc::workspace {

/// Carries out what consoles and the command line ask for: the commands of the Monit feed ("monit.…") and of the
/// alerts ("alerts.…"), and these:
///   "control.order" {"host" (name or id),"services":[…],"action","by"} · "control.approve" and "control.probe"
///     {"host","access":{…}} · "control.withdraw" {"host"};
///   "history.events" {"host","service","text","from","before","limit"} → {"events":[…]}, at most maxHistoryReply;
///   "workspace.collector" {…as in the settings file} · "workspace.rules" {"rules":[…]} · "workspace.alert-rules" {…} ·
///     "workspace.commands" {"commands":[…]} · "workspace.routers" {"routers":[…]} · "workspace.bird" {…} ·
///     "workspace.router-secret" {"router","secret"} · "workspace.restart-collector" · "workspace.renew-password" {"user"};
///   "workspace.secrets", "workspace.allow-secret-file" and "workspace.retry-secrets" → secretsJson(), once nothing
///     of it is under way;
///   "bird.…": see BirdRelay; "routes.…": see RouteCommands;
///   "token.show" and "token.renew" {"for":"read"|"consoles"} → {"token"}.
/// Every command may say "by" whom it is, for the audit.
/// What changes an alert is answered when it is safe in the store; {"stored":false,"detail"} says that it is not yet.
class WorkspaceCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceCommands)

public:
    static constexpr int maxHistoryReply = 1'000;

    WorkspaceCommands(LocalWorkspace &workspace, const core::Clock &clock, QObject *parent = nullptr);

    void execute(const remote::Command &command, const remote::Publisher::Answer &answer);

private:
    using Answer = remote::Publisher::Answer;
    using Outcome = core::Result<QJsonObject>;

    void dispatch(const remote::Command &command, const Answer &answer);
    void changeAlerts(const remote::Command &command, const Answer &answer);
    void control(const QString &verb, const QJsonObject &arguments, const Answer &answer);
    [[nodiscard]] Outcome order(const QString &hostId, const QJsonObject &arguments);
    void readHistory(const QJsonObject &arguments, const Answer &answer);
    void secrets(const QString &verb, const Answer &answer);
    [[nodiscard]] Outcome changeWorkspace(const QString &verb, const QJsonObject &arguments);
    [[nodiscard]] Outcome applySettings(const QString &verb, const QJsonObject &given);
    [[nodiscard]] Outcome token(const QString &verb, const QJsonObject &arguments);

    LocalWorkspace &m_workspace;
    BirdRelay m_relay;
    RouteCommands m_routes;
};

} // namespace noc::workspace
