// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacecommands.h"

#include "models/alerts/alertcommands.h"
#include "models/monit/monitcommands.h"
#include "models/monit/reportjson.h"
#include "models/settings/workspacejson.h"
#include "models/workspace/hostlookup.h"
#include "models/workspace/settingsmapping.h"
#include "models/workspace/statusjson.h"
#include "models/workspace/workspacejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr qsizetype maxServices = 1'000;
constexpr qsizetype maxActor = 100;

Result<QJsonObject> outcomeOf(const Result<void> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return QJsonObject();
}

QDateTime timeAt(const QJsonObject &json, QLatin1StringView key)
{
    return QDateTime::fromString(json[key].toString(), Qt::ISODateWithMs).toUTC();
}

monit::HistoryQuery queryFrom(const QJsonObject &json)
{
    return {json["host"_L1].toString(),
            json["service"_L1].toString(),
            json["text"_L1].toString(),
            timeAt(json, "from"_L1),
            timeAt(json, "before"_L1),
            std::clamp(json["limit"_L1].toInt(500), 1, WorkspaceCommands::maxHistoryReply)};
}

/// What a settings file with only this in it says; its own rules judge.
Result<settings::WorkspaceSettings> settingsFrom(const QJsonObject &parts)
{
    QJsonObject file = QJsonDocument::fromJson(settings::serializeWorkspace({})).object();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        file.insert(it.key(), *it);
    auto parsed = settings::parseWorkspace(QJsonDocument(file).toJson());
    if (!parsed)
        return std::unexpected(parsed.error());
    if (!parsed->issues.empty()) {
        const settings::Issue &issue = parsed->issues.front();
        return failure(ErrorCode::InvalidInput, u"%1: %2"_s.arg(issue.path, issue.message));
    }
    return std::move(parsed->settings);
}

bool hasService(const monit::Host &host, const QString &name)
{
    return std::ranges::find(host.snapshot->services, name, &monit::Service::name)
        != host.snapshot->services.end();
}

core::Error unknownCommand(const QString &name)
{
    return {ErrorCode::Unsupported, u"no such command: "_s + name.left(60)};
}

} // namespace

WorkspaceCommands::WorkspaceCommands(LocalWorkspace &workspace, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_relay(workspace, clock)
    , m_routes(workspace, clock)
{ }

void WorkspaceCommands::execute(const remote::Command &command, const Answer &answer)
{
    m_workspace.actAs(command.arguments["by"_L1].toString().left(maxActor),
                      [&] { dispatch(command, answer); });
}

void WorkspaceCommands::dispatch(const remote::Command &command, const Answer &answer)
{
    const qsizetype dot = command.name.indexOf(u'.');
    const QString room = command.name.left(dot);
    const QString verb = command.name.mid(dot + 1);
    if (room == "monit"_L1)
        answer(outcomeOf(monit::applyCommand(m_workspace.feed(), {command.name, command.arguments})));
    else if (room == "alerts"_L1)
        changeAlerts(command, answer);
    else if (room == "control"_L1)
        control(verb, command.arguments, answer);
    else if (room == "bird"_L1)
        m_relay.execute(verb, command.arguments, answer);
    else if (room == "routes"_L1)
        m_routes.execute(verb, command.arguments, answer);
    else if (command.name == "history.events"_L1)
        readHistory(command.arguments, answer);
    else if (room == "workspace"_L1 && (verb.endsWith("secrets"_L1) || verb == "allow-secret-file"_L1))
        secrets(verb, answer);
    else if (room == "workspace"_L1)
        answer(changeWorkspace(verb, command.arguments));
    else if (room == "token"_L1)
        answer(token(verb, command.arguments));
    else
        answer(std::unexpected(unknownCommand(command.name)));
}

void WorkspaceCommands::changeAlerts(const remote::Command &command, const Answer &answer)
{
    if (auto applied = alerts::applyAlertCommand(m_workspace.alerts(), command.name, command.arguments);
        !applied)
        return answer(std::unexpected(applied.error()));
    core::onResult(m_workspace.flushHistory(), this, [answer](const Result<void> &stored) {
        answer(stored ? QJsonObject()
                      : QJsonObject{{u"stored"_s, false}, {u"detail"_s, stored.error().detail}});
    });
}

void WorkspaceCommands::control(const QString &verb, const QJsonObject &arguments, const Answer &answer)
{
    const auto hostId = hostIdOf(m_workspace.feed(), arguments["host"_L1].toString());
    if (!hostId)
        return answer(std::unexpected(hostId.error()));
    if (verb == "order"_L1)
        return answer(order(*hostId, arguments));
    if (verb == "withdraw"_L1) {
        m_workspace.control().withdraw(*hostId);
        return answer(QJsonObject());
    }
    const auto access = accessFromJson(arguments["access"_L1].toObject());
    if (!access)
        return answer(std::unexpected(access.error()));
    if (auto valid = monit::validate(*access); !valid)
        return answer(std::unexpected(valid.error()));
    if (verb == "approve"_L1) {
        m_workspace.control().approve(*hostId, *access);
        answer(QJsonObject());
    } else if (verb == "probe"_L1) {
        core::onResult(m_workspace.control().probe(*hostId, *access), this,
                       [answer](const Result<void> &result) { answer(outcomeOf(result)); });
    } else {
        answer(std::unexpected(unknownCommand(u"control."_s + verb)));
    }
}

WorkspaceCommands::Outcome WorkspaceCommands::order(const QString &hostId, const QJsonObject &arguments)
{
    const auto action = monit::serviceActionFrom(arguments["action"_L1].toString());
    if (!action)
        return failure(ErrorCode::InvalidInput, u"action: start, stop, restart, monitor or unmonitor"_s);
    const monit::Host &host = *m_workspace.feed().host(hostId);
    QStringList services;
    const QJsonArray names = arguments["services"_L1].toArray();
    for (const QJsonValue name : names)
        services.append(name.toString());
    if (services.isEmpty() || services.size() > maxServices)
        return failure(ErrorCode::InvalidInput, u"services: 1 … %1 names"_s.arg(maxServices));
    for (const QString &service : std::as_const(services)) {
        if (!hasService(host, service))
            return failure(ErrorCode::NotFound, u"The host has no service %1"_s.arg(service.left(100)));
    }
    m_workspace.control().order(hostId, services, *action, arguments["by"_L1].toString().left(maxActor));
    return QJsonObject{{u"host_id"_s, hostId}};
}

void WorkspaceCommands::readHistory(const QJsonObject &arguments, const Answer &answer)
{
    monit::HistoryQuery query = queryFrom(arguments);
    if (!query.hostId.isEmpty()) {
        // A host that is forgotten has a history all the same: by its id.
        if (const auto hostId = hostIdOf(m_workspace.feed(), query.hostId))
            query.hostId = *hostId;
    }
    core::onResult(m_workspace.history(query), this,
                   [answer](const Result<std::vector<monit::HostEvent>> &events) {
                       if (!events)
                           return answer(std::unexpected(events.error()));
                       QJsonArray rows;
                       for (const monit::HostEvent &event : *events)
                           rows.append(monit::toJson(event));
                       answer(QJsonObject{{u"events"_s, rows}});
                   });
}

void WorkspaceCommands::secrets(const QString &verb, const Answer &answer)
{
    if (verb == "allow-secret-file"_L1)
        m_workspace.allowSecretFile();
    else if (verb == "retry-secrets"_L1)
        m_workspace.retrySecrets();
    else if (verb != "secrets"_L1)
        return answer(std::unexpected(unknownCommand(u"workspace."_s + verb)));
    if (m_workspace.secretsState() != SecretsState::Loading)
        return answer(secretsJson(m_workspace));
    // The keychain takes a while, at most its deadline.
    auto *waiting = new QObject(this);
    connect(&m_workspace, &Workspace::secretsChanged, waiting, [this, waiting, answer] {
        if (m_workspace.secretsState() == SecretsState::Loading)
            return;
        m_workspace.disconnect(waiting);
        waiting->deleteLater();
        answer(secretsJson(m_workspace));
    });
}

WorkspaceCommands::Outcome WorkspaceCommands::changeWorkspace(const QString &verb,
                                                              const QJsonObject &arguments)
{
    if (verb == "restart-collector"_L1)
        m_workspace.restartCollector();
    else if (verb == "renew-password"_L1)
        m_workspace.renewPassword(arguments["user"_L1].toString());
    else if (verb == "router-secret"_L1)
        m_workspace.setRouterSecret(arguments["router"_L1].toString(),
                                    core::Secret(arguments["secret"_L1].toString().toUtf8()));
    else
        return applySettings(verb, arguments);
    return QJsonObject();
}

WorkspaceCommands::Outcome WorkspaceCommands::applySettings(const QString &verb, const QJsonObject &given)
{
    QJsonObject arguments = given;
    arguments.remove("by"_L1); // of the command, not of the settings
    if (verb == "alert-rules"_L1) {
        const auto rules = alerts::alertRulesFromJson(arguments);
        if (!rules)
            return std::unexpected(rules.error());
        m_workspace.setAlertRules(*rules);
        return QJsonObject();
    }
    QJsonObject parts;
    if (verb == "collector"_L1)
        parts.insert("collector"_L1, arguments);
    else if (verb == "rules"_L1)
        parts.insert("monit"_L1, arguments);
    else if (verb == "bird"_L1)
        parts.insert("bird"_L1, arguments);
    else if (verb == "commands"_L1 || verb == "routers"_L1)
        parts = arguments;
    else
        return std::unexpected(unknownCommand(u"workspace."_s + verb));
    const auto wanted = settingsFrom(parts);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (verb == "collector"_L1)
        return outcomeOf(m_workspace.applyCollectorSettings(wanted->collector));
    if (verb == "routers"_L1)
        return outcomeOf(m_workspace.setRouters(wanted->routers));
    if (verb == "bird"_L1)
        return outcomeOf(m_workspace.setBirdSettings(wanted->bird));
    if (verb == "rules"_L1)
        m_workspace.setAdmissionRules(admissionRulesFrom(wanted->monit.rules));
    else
        m_workspace.setCommands(wanted->commands);
    return QJsonObject();
}

WorkspaceCommands::Outcome WorkspaceCommands::token(const QString &verb, const QJsonObject &arguments)
{
    const QString purpose = arguments["for"_L1].toString();
    if (purpose != "read"_L1 && purpose != "consoles"_L1)
        return failure(ErrorCode::InvalidInput, u"for: read or consoles"_s);
    const ApiToken which = purpose == "read"_L1 ? ApiToken::Read : ApiToken::Consoles;
    if (verb == "renew"_L1)
        m_workspace.renewApiToken(which);
    else if (verb != "show"_L1)
        return std::unexpected(unknownCommand(u"token."_s + verb));
    const auto token = m_workspace.apiToken(which);
    if (!token)
        return failure(ErrorCode::NotFound, u"There is none yet: make one with renew"_s);
    return QJsonObject{{u"token"_s, QString::fromUtf8(token->reveal())}};
}

} // namespace noc::workspace
