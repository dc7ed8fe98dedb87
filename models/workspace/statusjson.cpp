// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/statusjson.h"

#include "models/core/enumtext.h"

#include <QCoreApplication>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::EnumText;

namespace {

constexpr std::array collectorWords{
    EnumText{CollectorStatus::State::Off, "off"_L1},
    EnumText{CollectorStatus::State::Waiting, "waiting"_L1},
    EnumText{CollectorStatus::State::Starting, "starting"_L1},
    EnumText{CollectorStatus::State::Listening, "listening"_L1},
    EnumText{CollectorStatus::State::Failed, "failed"_L1},
};

constexpr std::array secretsWords{
    EnumText{SecretsState::Loading, "loading"_L1},
    EnumText{SecretsState::Kept, "kept"_L1},
    EnumText{SecretsState::NotKept, "not-kept"_L1},
    EnumText{SecretsState::Unreadable, "unreadable"_L1},
};

} // namespace

QJsonObject statusJson(Workspace &workspace)
{
    const CollectorStatus collector = workspace.collectorStatus();
    const bool hasFailed = collector.state == CollectorStatus::State::Failed;
    QHash<core::Severity, int> counts;
    int pending = 0;
    const monit::MonitDiff snapshot = workspace.feed().snapshot();
    for (const monit::Host &host : snapshot.hosts.put) {
        ++counts[host.severity()];
        pending += host.admission == monit::Admission::Pending ? 1 : 0;
    }
    QJsonObject severities;
    for (const core::Severity severity : core::allSeverities)
        severities.insert(core::severityWord(severity), counts.value(severity));
    return {
        {u"profile"_s, workspace.paths().profile},
        {u"version"_s, QLatin1StringView(NOC_VERSION)},
        {u"process"_s, QCoreApplication::applicationPid()},
        {u"collector"_s,
         QJsonObject{{u"state"_s, textOf(collectorWords, collector.state)},
                     {u"address"_s, collector.address.toString()},
                     {u"port"_s, collector.port},
                     {u"tls"_s, collector.isTls},
                     {u"error"_s, hasFailed ? QJsonValue(collector.error.detail) : QJsonValue()}}},
        {u"hosts"_s,
         QJsonObject{{u"total"_s, static_cast<qint64>(snapshot.hosts.put.size())}, {u"pending"_s, pending}}},
        {u"severities"_s, severities},
        {u"secrets"_s, textOf(secretsWords, workspace.secretsState())}};
}

} // namespace noc::workspace
