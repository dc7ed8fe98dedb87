// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/statusjson.h"

#include "models/workspace/statuswords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace noc::workspace {

using namespace Qt::StringLiterals;

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
                     {u"fingerprint"_s, workspace.certificateFingerprint()},
                     {u"error"_s, hasFailed ? QJsonValue(collector.error.detail) : QJsonValue()}}},
        {u"hosts"_s,
         QJsonObject{{u"total"_s, static_cast<qint64>(snapshot.hosts.put.size())}, {u"pending"_s, pending}}},
        {u"severities"_s, severities},
        {u"secrets"_s, textOf(secretsWords, workspace.secretsState())}};
}

QJsonObject secretsJson(const LocalWorkspace &workspace)
{
    QJsonArray secrets;
    for (const SecretPlace &secret : workspace.secretPlaces()) {
        secrets.append(QJsonObject{
            {u"name"_s, secret.name},
            {u"known"_s, secret.isKnown},
            {u"place"_s, secret.origin ? QJsonValue(textOf(originWords, *secret.origin)) : QJsonValue()},
            {u"detail"_s, secret.error.detail}});
    }
    return {{u"state"_s, textOf(secretsWords, workspace.secretsState())},
            {u"detail"_s, workspace.secretsError().detail},
            {u"file_allowed"_s, workspace.settings().secrets.fileConsent},
            {u"secrets"_s, secrets}};
}

} // namespace noc::workspace
