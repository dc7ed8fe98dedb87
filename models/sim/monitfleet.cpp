// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sim/monitfleet.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace noc::sim {

using namespace Qt::StringLiterals;
using monit::Element;
using monit::Report;
using monit::Service;
using monit::ServiceType;

namespace {

constexpr std::array roles{"web"_L1,   "db"_L1,     "mail"_L1, "dns"_L1,
                           "proxy"_L1, "backup"_L1, "pbx"_L1,  "bgp"_L1};
constexpr std::array domains{"ams.example.net"_L1, "fra.example.net"_L1, "msk.example.org"_L1,
                             "lab.example.com"_L1};
constexpr std::array processes{"nginx"_L1,         "postgres"_L1, "sshd"_L1,    "cron"_L1,      "rsyslogd"_L1,
                               "chronyd"_L1,       "unbound"_L1,  "postfix"_L1, "redis"_L1,     "asterisk"_L1,
                               "bird"_L1,          "haproxy"_L1,  "dovecot"_L1, "memcached"_L1, "php-fpm"_L1,
                               "node-exporter"_L1, "fail2ban"_L1};

Service named(const QString &name, ServiceType type)
{
    Service service;
    service.name = name;
    service.type = static_cast<int>(type);
    service.monitor = monit::MonitorYes;
    return service;
}

Service systemService(const QString &name)
{
    Service service = named(name, ServiceType::System);
    service.readings = {{Element::Uptime, 864'000},
                        {Element::Load1, 0.4},
                        {Element::Load5, 0.4},
                        {Element::Load15, 0.3},
                        {Element::CpuUser, 8},
                        {Element::CpuSystem, 3},
                        {Element::CpuNice, 0},
                        {Element::CpuWait, 0.4},
                        {Element::SystemMemoryPercent, 40},
                        {Element::SystemMemoryKilobyte, 6'500'000},
                        {Element::SwapPercent, 1},
                        {Element::SwapKilobyte, 20'000}};
    return service;
}

Service filesystemService(const QString &name)
{
    Service service = named(name, ServiceType::Filesystem);
    service.texts = {{u"fstype"_s, u"ext4"_s}, {u"fsflags"_s, u"rw,relatime"_s}};
    service.readings = {{Element::Mode, 755},
                        {Element::Uid, 0},
                        {Element::Gid, 0},
                        {Element::BlockPercent, 45},
                        {Element::BlockUsage, 90'000},
                        {Element::BlockTotal, 200'000},
                        {Element::InodePercent, 4},
                        {Element::ReadRate, 20'000},
                        {Element::WriteRate, 90'000}};
    return service;
}

Service networkService()
{
    Service service = named(u"eth0"_s, ServiceType::Network);
    service.readings = {
        {Element::LinkStatus, 1},         {Element::LinkSpeed, 1e9},           {Element::LinkDuplex, 1},
        {Element::DownloadRate, 400'000}, {Element::DownloadPacketsRate, 600}, {Element::UploadRate, 800'000},
        {Element::UploadPacketsRate, 700}};
    return service;
}

Service processService(const QString &name, int pid)
{
    Service service = named(name, ServiceType::Process);
    service.readings = {{Element::Pid, static_cast<double>(pid)},
                        {Element::ParentPid, 1},
                        {Element::Uid, 33},
                        {Element::EffectiveUid, 33},
                        {Element::Gid, 33},
                        {Element::Uptime, 86'000},
                        {Element::Threads, 8},
                        {Element::Children, 2},
                        {Element::CpuPercent, 2},
                        {Element::CpuPercentTotal, 3},
                        {Element::MemoryPercent, 1.5},
                        {Element::MemoryPercentTotal, 2.5},
                        {Element::MemoryKilobyte, 250'000},
                        {Element::MemoryKilobyteTotal, 400'000},
                        {Element::FilesOpen, 64},
                        {Element::FilesOpenTotal, 128},
                        {Element::FilesSoftLimit, 1024},
                        {Element::FilesHardLimit, 524'288},
                        {Element::ReadGenericRate, 0},
                        {Element::ReadGenericTotal, 4096},
                        {Element::WriteGenericRate, 0},
                        {Element::WriteGenericTotal, 8192}};
    return service;
}

double &readingOf(Service &service, Element element)
{
    return std::ranges::find(service.readings, element, &monit::Reading::element)->value;
}

} // namespace

MonitFleet::MonitFleet(Size size, const core::Clock &clock, quint32 seed)
    : m_clock(clock)
    , m_random(seed)
{
    m_hosts.reserve(static_cast<std::size_t>(size.hosts));
    for (int number = 0; number < size.hosts; ++number)
        m_hosts.push_back({firstReport(number, size)});
}

Report MonitFleet::firstReport(int number, const Size &size)
{
    const auto pick = static_cast<std::size_t>(number);
    Report report;
    report.id = u"%1"_s.arg(number + 1, 32, 16, QChar(u'0'));
    monit::Snapshot &snapshot = report.snapshot;
    snapshot.hostName = u"%1%2.%3"_s.arg(roles[pick % roles.size()])
                            .arg(number / static_cast<int>(roles.size()) + 1)
                            .arg(domains[pick / 2 % domains.size()]);
    snapshot.incarnation = m_clock.now().toSecsSinceEpoch() - 1000 - m_random.bounded(900'000);
    snapshot.version = u"5.33.0"_s;
    snapshot.poll = size.poll;
    snapshot.controlFile = u"/etc/monit/monitrc"_s;
    snapshot.platform = {u"Linux"_s,  u"6.1.0-28-amd64"_s,      u"#1 SMP"_s,
                         u"x86_64"_s, 2 << m_random.bounded(4), 16'384'000,
                         2'097'152};
    snapshot.services = {systemService(snapshot.hostName), filesystemService(u"rootfs"_s), networkService()};
    for (int i = 3; i < size.services; ++i) {
        const auto index = static_cast<std::size_t>(i - 3);
        const QString suffix = index < processes.size() ? QString() : QString::number(i);
        snapshot.services.push_back(
            processService(processes[index % processes.size()] + suffix, 700 + 13 * i));
    }
    return report;
}

void MonitFleet::setTrouble(int host, Trouble trouble)
{
    SimulatedHost &simulated = m_hosts[static_cast<std::size_t>(host)];
    simulated.isAnnounced = simulated.trouble == trouble;
    simulated.trouble = trouble;
}

void MonitFleet::stirTrouble()
{
    for (int host = 0; host < size(); ++host) {
        if (m_random.bounded(8) == 0)
            setTrouble(host, static_cast<Trouble>(m_random.bounded(static_cast<int>(Trouble::Stops) + 1)));
    }
}

double MonitFleet::wander(double value, double step, double low, double high)
{
    const double moved = value + (m_random.generateDouble() - 0.5) * step;
    return std::round(std::clamp(moved, low, high) * 100) / 100;
}

void MonitFleet::wanderServices(monit::Snapshot &snapshot, monit::AgentTime now)
{
    for (Service &service : snapshot.services) {
        service.collected = now;
        service.status = 0;
        service.statusHint = 0;
        service.monitor = monit::MonitorYes;
        const auto move = [&](Element element, double step, double low, double high) {
            double &value = readingOf(service, element);
            value = wander(value, step, low, high);
        };
        if (service.type == static_cast<int>(ServiceType::System)) {
            move(Element::Load1, 0.5, 0, 16);
            move(Element::CpuUser, 8, 0, 80);
            move(Element::CpuSystem, 3, 0, 15);
            move(Element::SystemMemoryPercent, 3, 5, 97);
            move(Element::SwapPercent, 1, 0, 60);
        } else if (service.type == static_cast<int>(ServiceType::Filesystem)) {
            move(Element::BlockPercent, 0.5, 10, 89);
        } else if (service.type == static_cast<int>(ServiceType::Process)) {
            move(Element::CpuPercent, 2, 0, 100);
            move(Element::MemoryPercent, 0.4, 0.1, 60);
        }
    }
}

std::optional<monit::Event> MonitFleet::applyTrouble(SimulatedHost &host, monit::AgentTime now)
{
    std::vector<Service> &services = host.report.snapshot.services;
    const auto fail = [&](Service &service, std::uint64_t bit, int state, const QString &message) {
        service.status = bit;
        service.statusHint = state == static_cast<int>(monit::EventState::Changed) ? bit : 0;
        return monit::Event{
            now, service.name, service.type, bit, state, static_cast<int>(monit::Action::Alert), message};
    };
    constexpr int failed = static_cast<int>(monit::EventState::Failed);
    constexpr int changed = static_cast<int>(monit::EventState::Changed);
    switch (host.trouble) {
    case Trouble::None:
    case Trouble::GoesSilent:
        return std::nullopt;
    case Trouble::ServiceFails:
        return fail(services.back(), monit::EventNonExist, failed, u"process is not running"_s);
    case Trouble::DiskFills:
        readingOf(services[1], Element::BlockPercent) = 96.5;
        return fail(services[1], 2, failed,
                    u"space usage 96.5% matches resource limit [space usage > 90.0%]"_s);
    case Trouble::FileChanged:
        return fail(services.back(), 262144, changed, u"process PID changed from 739 to 8100"_s);
    case Trouble::Unmonitored:
        services.back().monitor = 0;
        return std::nullopt;
    case Trouble::Stops:
        return monit::Event{now,
                            u"Monit"_s,
                            static_cast<int>(ServiceType::System),
                            monit::EventInstance,
                            changed,
                            static_cast<int>(monit::Action::Stop),
                            u"Monit 5.33.0 stopped"_s};
    }
    return std::nullopt;
}

std::optional<Report> MonitFleet::next(int number)
{
    SimulatedHost &host = m_hosts[static_cast<std::size_t>(number)];
    const bool isQuiet =
        host.trouble == Trouble::GoesSilent || (host.trouble == Trouble::Stops && host.isAnnounced);
    if (isQuiet)
        return std::nullopt;
    const auto now = std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch());
    monit::Snapshot &snapshot = host.report.snapshot;
    snapshot.uptime =
        std::chrono::floor<std::chrono::seconds>(now) - std::chrono::seconds(snapshot.incarnation);
    wanderServices(snapshot, now);
    const auto event = applyTrouble(host, now);
    Report report = host.report;
    if (!std::exchange(host.isAnnounced, true))
        report.event = event;
    return report;
}

monit::ReportBatch MonitFleet::round()
{
    monit::ReportBatch batch;
    for (int host = 0; host < size(); ++host) {
        if (auto report = next(host))
            batch.reports.push_back({std::move(*report),
                                     {QHostAddress(QHostAddress::LocalHost), u"demo"_s},
                                     m_clock.now(),
                                     m_clock.monotonic()});
    }
    return batch;
}

} // namespace noc::sim
