// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/hostsamples.h"

#include <array>

namespace noc::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Severity;
using monit::Element;
using monit::Host;
using monit::Service;
using monit::ServiceType;
using monit::Snapshot;

namespace {

constexpr std::array processNames{"sshd"_L1,     "postgres"_L1, "nginx"_L1,   "cron"_L1,
                                  "rsyslogd"_L1, "redis"_L1,    "postfix"_L1, "chronyd"_L1,
                                  "haproxy"_L1,  "bird"_L1,     "named"_L1,   "dovecot"_L1};
constexpr std::array roles{"web"_L1, "db"_L1, "mail"_L1, "lb"_L1, "cache"_L1, "mon"_L1, "backup"_L1};
constexpr std::array domainNames{"example.org"_L1, "example.net"_L1, "example.com"_L1, "lab.test"_L1,
                                 "berlin.test"_L1, "prague.test"_L1, "office.test"_L1, "dc2.test"_L1};

std::uint32_t spread(const QString &text, int what)
{
    return static_cast<std::uint32_t>(qHash(text + QString::number(what), 7) % 1000);
}

Service systemService(const QString &host)
{
    Service service;
    service.name = host;
    service.type = static_cast<int>(ServiceType::System);
    service.monitor = monit::MonitorYes;
    service.readings = {{Element::Load1, spread(host, 1) / 400.0},
                        {Element::CpuUser, spread(host, 2) / 14.0},
                        {Element::CpuSystem, spread(host, 3) / 60.0},
                        {Element::SystemMemoryPercent, 10 + spread(host, 4) / 12.0},
                        {Element::SwapPercent, spread(host, 5) / 40.0}};
    return service;
}

Service rootFilesystem(const QString &host)
{
    Service service;
    service.name = u"rootfs"_s;
    service.type = static_cast<int>(ServiceType::Filesystem);
    service.monitor = monit::MonitorYes;
    service.readings = {{Element::BlockPercent, spread(host, 6) / 10.0}};
    return service;
}

void edit(Host &host, const std::function<void(Snapshot &)> &change)
{
    auto snapshot = std::make_shared<Snapshot>(*host.snapshot);
    change(*snapshot);
    host.snapshot = snapshot;
}

} // namespace

Host sampleHost(const QString &name, const QDateTime &lastReport, int services)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->hostName = name;
    snapshot->version = u"5.33.0"_s;
    snapshot->poll = 30s;
    snapshot->uptime = std::chrono::seconds(86'400 * 3 + spread(name, 8) * 700);
    snapshot->platform = {u"Linux"_s,       u"6.1.0-28-amd64"_s, {}, u"x86_64"_s, 4,
                          16 * 1024 * 1024, 2 * 1024 * 1024};
    snapshot->httpd = monit::AgentHttpd{u"localhost"_s, 2812, false, {}};
    snapshot->hostGroups = {name.section(u'.', 0, 0).remove(u'-').left(2)};
    snapshot->services = {systemService(name), rootFilesystem(name)};
    for (int i = 0; i < services - 1; ++i) {
        Service process;
        process.name = processNames[static_cast<std::size_t>(i) % processNames.size()];
        process.type = static_cast<int>(ServiceType::Process);
        process.monitor = monit::MonitorYes;
        snapshot->services.push_back(process);
    }
    Host host;
    host.id = QString::number(qHash(name, 1), 16);
    host.source = {QHostAddress(u"192.0.2.7"_s), u"monit"_s};
    host.admission = monit::Admission::Accepted;
    host.firstSeen = lastReport.addDays(-30);
    host.lastReport = lastReport;
    host.snapshot = snapshot;
    return host;
}

void breakHost(Host &host, Severity severity)
{
    edit(host, [severity](Snapshot &snapshot) {
        if (severity == Severity::Critical) {
            Service &process = snapshot.services.back();
            process.status = monit::EventNonExist;
        } else {
            snapshot.services.front().status = 2; // resource limit matched
            snapshot.services.front().statusHint = 2; // changed rather than failed
        }
    });
}

std::vector<Host> sampleHosts(int count, int domains, const QDateTime &now)
{
    std::vector<Host> hosts;
    for (int i = 0; i < count; ++i) {
        const QString domain = domainNames[static_cast<std::size_t>(i % domains) % domainNames.size()];
        const QString role = roles[static_cast<std::size_t>(i / domains) % roles.size()];
        Host host = sampleHost(u"%1%2.%3"_s.arg(role).arg(i / domains / 7 + 1).arg(domain),
                               now.addSecs(-(i * 7 % 31)), 7 + i % 8);
        if (i % 17 == 3)
            breakHost(host, Severity::Critical);
        else if (i % 11 == 5)
            breakHost(host, Severity::Warning);
        if (i % 29 == 11) {
            host.presence = i % 58 == 11 ? monit::Presence::Late : monit::Presence::Down;
            host.lastReport = now.addSecs(i % 58 == 11 ? -75 : -1'500);
        }
        if (i == 14)
            host.presence = monit::Presence::Stopped;
        hosts.push_back(host);
    }
    return hosts;
}

core::RowDiff<Host> diffOf(std::vector<Host> hosts)
{
    core::RowDiff<Host> diff;
    diff.put = std::move(hosts);
    return diff;
}

} // namespace noc::test
