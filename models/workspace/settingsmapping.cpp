// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/settingsmapping.h"

#include <QHash>

namespace noc::workspace {

using namespace Qt::StringLiterals;

namespace {

std::vector<net::Subnet> subnetsFrom(const QStringList &texts)
{
    std::vector<net::Subnet> subnets;
    for (const QString &text : texts) {
        if (const auto subnet = net::Subnet::fromText(text))
            subnets.push_back(*subnet);
    }
    return subnets;
}

std::vector<net::Subnet> allowedFrom(const QStringList &texts)
{
    std::vector<net::Subnet> subnets = subnetsFrom(texts);
    if (subnets.empty() && !texts.isEmpty())
        subnets = subnetsFrom({u"127.0.0.0/8"_s, u"::1/128"_s});
    return subnets;
}

} // namespace

monit::CollectorConfig collectorConfigFrom(const settings::CollectorSettings &settings)
{
    monit::CollectorConfig config;
    if (const QHostAddress address(settings.address); !address.isNull())
        config.address = address;
    config.port = static_cast<quint16>(settings.port);
    config.isTls = settings.tls != settings::TlsMode::Off;
    config.allowedSubnets = allowedFrom(settings.allowedSubnets);
    config.limits.total = settings.limits.connections;
    config.limits.perAddress = settings.limits.connectionsPerAddress;
    config.limits.requestDeadline = core::Seconds(settings.limits.requestSeconds);
    config.limits.body = settings.limits.bodyBytes;
    config.limits.inflated = settings.limits.inflatedBytes;
    config.limits.inflateRatio = settings.limits.inflateRatio;
    return config;
}

std::optional<monit::AdmissionRule> admissionRuleFrom(const settings::AdmissionSettings &settings)
{
    monit::AdmissionRule rule;
    rule.user = settings.user;
    rule.namePattern = settings.namePattern;
    if (!settings.subnet.isEmpty()) {
        rule.subnet = net::Subnet::fromText(settings.subnet);
        if (!rule.subnet)
            return std::nullopt;
    }
    if (!rule.subnet && rule.user.isEmpty() && rule.namePattern.isEmpty())
        return std::nullopt;
    return rule;
}

std::vector<monit::AdmissionRule> admissionRulesFrom(const std::vector<settings::AdmissionSettings> &settings)
{
    std::vector<monit::AdmissionRule> rules;
    for (const settings::AdmissionSettings &entry : settings) {
        if (auto rule = admissionRuleFrom(entry))
            rules.push_back(std::move(*rule));
    }
    return rules;
}

settings::AdmissionSettings settingsOf(const monit::AdmissionRule &rule)
{
    settings::AdmissionSettings settings;
    settings.subnet = rule.subnet ? rule.subnet->toText() : QString();
    settings.user = rule.user;
    settings.namePattern = rule.namePattern;
    if (!rule.subnet && rule.user.isEmpty() && rule.namePattern.isEmpty())
        settings.namePattern = u"*"_s;
    return settings;
}

std::vector<monit::KnownHost> knownHostsFrom(const std::vector<settings::KnownHostSettings> &settings)
{
    std::vector<monit::KnownHost> hosts;
    hosts.reserve(settings.size());
    for (const settings::KnownHostSettings &known : settings) {
        hosts.push_back({known.id,
                         known.name,
                         {QHostAddress(known.address), known.user},
                         {known.latePolls, known.downPolls},
                         known.groups});
    }
    return hosts;
}

std::vector<settings::KnownHostSettings> settingsOf(const std::vector<monit::KnownHost> &hosts,
                                                    const std::vector<settings::KnownHostSettings> &before)
{
    QHash<QString, QJsonObject> unknown;
    for (const settings::KnownHostSettings &known : before) {
        if (!known.unknown.isEmpty())
            unknown.insert(known.id, known.unknown);
    }
    std::vector<settings::KnownHostSettings> settings;
    settings.reserve(hosts.size());
    for (const monit::KnownHost &host : hosts) {
        settings.push_back({host.id, host.name, host.source.address.toString(), host.source.user,
                            host.silence.lateFactor, host.silence.downFactor, host.ownGroups,
                            unknown.value(host.id)});
    }
    return settings;
}

} // namespace noc::workspace
