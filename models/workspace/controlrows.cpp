// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/controlrows.h"

#include "models/monit/reportjson.h"

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;

namespace {

bool isWorse(const monit::Host &a, const monit::Host &b)
{
    if (a.severity() != b.severity())
        return a.severity() > b.severity();
    if (const int order = a.name().compare(b.name(), Qt::CaseInsensitive); order != 0)
        return order < 0;
    return a.id < b.id;
}

bool isProblem(core::Severity severity)
{
    return severity >= core::Severity::Unknown;
}

QByteArray serviceRows(const monit::Host &host, bool onlyProblems)
{
    std::vector<const monit::Service *> services;
    for (const monit::Service &service : host.snapshot->services) {
        if (!onlyProblems || isProblem(host.severityOf(service)) || !service.problems().isEmpty())
            services.push_back(&service);
    }
    std::ranges::stable_sort(services, std::ranges::greater(),
                             [&](const monit::Service *service) { return host.severityOf(*service); });
    QByteArray rows;
    for (const monit::Service *service : services) {
        QJsonObject row = monit::toJson(*service);
        row.insert("host_id"_L1, host.id);
        row.insert("host"_L1, host.name());
        // A silent host's services are unknown whatever the last report said.
        row.insert("state"_L1, core::severityWord(host.severityOf(*service)));
        rows += encodeRow(row);
    }
    return rows;
}

} // namespace

core::Result<ControlRows> ControlRows::of(const monit::MonitFeed &feed, const ControlRequest &request)
{
    ControlRows rows;
    rows.m_request = request;
    monit::MonitDiff snapshot = feed.snapshot();
    for (monit::Host &host : snapshot.hosts.put) {
        const bool isAsked = request.host.isEmpty() || host.id == request.host
            || host.name().compare(request.host, Qt::CaseInsensitive) == 0;
        if (isAsked)
            rows.m_hosts.push_back(std::move(host));
    }
    if (rows.m_hosts.empty() && !request.host.isEmpty())
        return core::failure(core::ErrorCode::NotFound, u"No host has this name or id"_s);
    std::ranges::sort(rows.m_hosts, isWorse);
    return rows;
}

QByteArray ControlRows::takeNext()
{
    const monit::Host &host = m_hosts[m_next++];
    if (m_request.command == ControlCommand::Hosts)
        return encodeRow(monit::toJson(host));
    return serviceRows(host, m_request.onlyProblems);
}

} // namespace noc::workspace
