// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/metrics.h"

#include "models/monit/hostsummary.h"

#include <functional>
#include <map>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::Severity;
using monit::Host;

namespace {

/// A label's value: backslash, quote and line feed are escaped.
QByteArray quoted(const QString &text)
{
    QByteArray value = text.toUtf8();
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + value + '"';
}

QByteArray labelsOf(const Host &host)
{
    return "host=" + quoted(host.name()) + ",id=" + quoted(host.id);
}

class Exposition
{
public:
    void family(const char *name, const char *help)
    {
        m_name = name;
        m_text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
    }

    void sample(const QByteArray &labels, double value)
    {
        m_text += m_name + '{' + labels + "} " + QByteArray::number(value, 'g', 15) + '\n';
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

using HostValue = std::function<std::optional<double>(const Host &, const monit::HostSummary &)>;

struct HostGauge
{
    const char *name;
    const char *help;
    HostValue value;
};

const std::vector<HostGauge> &hostGauges()
{
    using Summary = monit::HostSummary;
    static const std::vector<HostGauge> gauges{
        {"nocdesk_host_up", "1 when the host reports, 0 when it is late, down or stopped.",
         [](const Host &host, const Summary &) {
             return host.presence == monit::Presence::Reporting ? 1.0 : 0.0;
         }},
        {"nocdesk_host_last_report_timestamp_seconds", "Unix time of the last report.",
         [](const Host &host, const Summary &) {
             return static_cast<double>(host.lastReport.toMSecsSinceEpoch()) / 1000;
         }},
        {"nocdesk_host_problems", "Services in trouble.",
         [](const Host &, const Summary &summary) { return static_cast<double>(summary.problems); }},
        {"nocdesk_host_services", "Services of the host.",
         [](const Host &, const Summary &summary) { return static_cast<double>(summary.services); }},
        {"nocdesk_host_load1", "Load average of one minute.",
         [](const Host &, const Summary &summary) { return summary.load; }},
        {"nocdesk_host_cpu_percent", "CPU that is busy.",
         [](const Host &, const Summary &summary) { return summary.cpuPercent; }},
        {"nocdesk_host_memory_percent", "Memory in use.",
         [](const Host &, const Summary &summary) { return summary.memoryPercent; }},
    };
    return gauges;
}

void addHosts(Exposition &text, const std::vector<Host> &hosts)
{
    std::map<Severity, int> counts;
    std::vector<monit::HostSummary> summaries;
    for (const Host &host : hosts) {
        ++counts[host.severity()];
        summaries.push_back(monit::HostSummary::of(host));
    }
    text.family("nocdesk_hosts", "Accepted hosts by their state.");
    for (const Severity severity : core::allSeverities)
        text.sample("state=" + quoted(core::severityWord(severity)), counts[severity]);
    for (const HostGauge &gauge : hostGauges()) {
        text.family(gauge.name, gauge.help);
        for (std::size_t i = 0; i < hosts.size(); ++i) {
            if (const auto value = gauge.value(hosts[i], summaries[i]))
                text.sample(labelsOf(hosts[i]), *value);
        }
    }
}

void addServices(Exposition &text, const std::vector<Host> &hosts)
{
    text.family("nocdesk_service_up", "1 when nothing is wrong with a monitored service, else 0.");
    for (const Host &host : hosts) {
        for (const monit::Service &service : host.snapshot->services) {
            if (service.monitor == 0)
                continue;
            const QByteArray labels = labelsOf(host) + ",service=" + quoted(service.name)
                + ",type=" + quoted(monit::serviceTypeText(service.type));
            text.sample(labels, host.severityOf(service) >= Severity::Unknown ? 0 : 1);
        }
    }
}

void addAlerts(Exposition &text, const std::vector<alerts::Alert> &alerts)
{
    std::map<std::pair<Severity, bool>, int> counts;
    for (const alerts::Alert &alert : alerts) {
        if (alert.isActive)
            ++counts[{alert.condition.severity, alert.isHandled()}];
    }
    text.family("nocdesk_alerts", "Active alerts; handled: acknowledged or muted.");
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Unknown}) {
        for (const bool isHandled : {false, true}) {
            text.sample("severity=" + quoted(core::severityWord(severity))
                            + ",handled=" + (isHandled ? "\"true\"" : "\"false\""),
                        counts[{severity, isHandled}]);
        }
    }
}

} // namespace

QByteArray metricsOf(const std::vector<Host> &hosts, const std::vector<alerts::Alert> &alerts)
{
    Exposition text;
    text.family("nocdesk_build_info", "The version that runs; always 1.");
    text.sample("version=" + quoted(QLatin1StringView(NOC_VERSION)), 1);
    addHosts(text, hosts);
    addServices(text, hosts);
    addAlerts(text, alerts);
    return text.text();
}

} // namespace noc::workspace
