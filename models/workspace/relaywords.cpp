// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/relaywords.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;
using bird::Command;
using bird::LinkAbilities;
using bird::Probe;

QLatin1StringView wordOf(bird::ReplyCoding coding)
{
    return core::textOf(codingWords, coding);
}

QJsonObject toJson(const RouterQuestion &question)
{
    if (const auto *command = std::get_if<Command>(&question))
        return {{u"command"_s, QString::fromUtf8(command->bytes())}};
    const Probe &probe = std::get<Probe>(question);
    return {{u"probe"_s, probe.kind() == Probe::Kind::Ping ? u"ping"_s : u"trace"_s},
            {u"target"_s, QString::fromUtf8(probe.target())}};
}

core::Result<RouterQuestion> questionFrom(const QJsonObject &json)
{
    const QString kind = json["probe"_L1].toString();
    if (kind.isEmpty()) {
        auto command = Command::read(json["command"_L1].toString().toUtf8());
        if (!command)
            return std::unexpected(command.error());
        return RouterQuestion(std::move(*command));
    }
    if (kind != "ping"_L1 && kind != "trace"_L1)
        return core::failure(core::ErrorCode::Unsupported, u"no such probe"_s);
    auto probe =
        Probe::read(kind == "ping"_L1 ? Probe::Kind::Ping : Probe::Kind::Trace, json["target"_L1].toString());
    if (!probe)
        return std::unexpected(probe.error());
    return RouterQuestion(std::move(*probe));
}

QJsonObject toJson(const LinkAbilities &abilities)
{
    return {{u"only_protocols_and_routes"_s, abilities.onlyProtocolsAndRoutes},
            {u"codes"_s, abilities.hasReplyCodes},
            {u"trace"_s, abilities.canTrace},
            {u"ping"_s, abilities.canPing},
            {u"free_text"_s, abilities.isFreeText}};
}

LinkAbilities abilitiesFrom(const QJsonObject &json)
{
    return {json["only_protocols_and_routes"_L1].toBool(), json["codes"_L1].toBool(true),
            json["trace"_L1].toBool(), json["ping"_L1].toBool(), json["free_text"_L1].toBool(true)};
}

} // namespace noc::workspace
