// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/query.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"
#include "app/ctl/userwords.h"
#include "app/ctl/watch.h"
#include "models/core/severity.h"
#include "models/workspace/topics.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using workspace::ControlCommand;
using workspace::ControlRequest;

namespace {

Listing hostListing()
{
    Listing hosts;
    hosts.topic = workspace::topic::monit;
    hosts.list = "hosts"_L1;
    hosts.key = "id"_L1;
    hosts.header = {Ctl::tr("STATE"),    Ctl::tr("HOST"),   Ctl::tr("PROBLEMS"), Ctl::tr("AGE"),
                    Ctl::tr("PRESENCE"), Ctl::tr("SYSTEM"), Ctl::tr("MONIT")};
    hosts.cells = [](const QJsonObject &host) {
        const QJsonObject platform = host.value("platform"_L1).toObject();
        const bool isPending = textAt(host, "admission"_L1) == "pending"_L1;
        return QStringList{textAt(host, "state"_L1),
                           textAt(host, "host"_L1),
                           Ctl::tr("%1 of %2")
                               .arg(textAt(host, "problems"_L1))
                               .arg(host.value("services"_L1).toArray().size()),
                           ageText(textAt(host, "last_report"_L1)),
                           isPending ? Ctl::tr("pending") : textAt(host, "presence"_L1),
                           textAt(platform, "name"_L1) + u' ' + textAt(platform, "release"_L1),
                           textAt(host, "version"_L1)};
    };
    return hosts;
}

/// One line for each service of a host.
std::vector<QJsonObject> servicesOf(const QJsonObject &host)
{
    std::vector<QJsonObject> rows;
    const QJsonArray services = host.value("services"_L1).toArray();
    for (const QJsonValue entry : services) {
        QJsonObject row = entry.toObject();
        row.insert("host_id"_L1, host.value("id"_L1));
        row.insert("host"_L1, host.value("host"_L1));
        row.insert("key"_L1, QString(textAt(host, "id"_L1) + u'/' + textAt(row, "name"_L1)));
        rows.push_back(std::move(row));
    }
    return rows;
}

Listing serviceListing(const QString &host, bool onlyProblems)
{
    Listing services = hostListing();
    services.key = "key"_L1;
    services.expand = servicesOf;
    services.isWanted = [host, onlyProblems](const QJsonObject &row) {
        const bool isHost = host.isEmpty() || textAt(row, "host_id"_L1) == host
            || textAt(row, "host"_L1).compare(host, Qt::CaseInsensitive) == 0;
        return isHost && (!onlyProblems || !row.value("problems"_L1).toArray().isEmpty());
    };
    services.header = {Ctl::tr("STATE"), Ctl::tr("HOST"), Ctl::tr("SERVICE"), Ctl::tr("TYPE"),
                       Ctl::tr("PROBLEMS")};
    services.cells = [](const QJsonObject &row) {
        return QStringList{textAt(row, "state"_L1), textAt(row, "host"_L1), textAt(row, "name"_L1),
                           textAt(row, "type_name"_L1), wordsAt(row, "problems"_L1)};
    };
    return services;
}

bool showHosts(const std::vector<QJsonObject> &hosts)
{
    return printTable(hostListing(), hosts);
}

int severityOf(const QJsonObject &row)
{
    return static_cast<int>(
        core::severityFromWord(textAt(row, "state"_L1)).value_or(core::Severity::Unknown));
}

bool showServices(std::vector<QJsonObject> services)
{
    // Across hosts: the worst of all first.
    std::ranges::stable_sort(services, std::ranges::greater(), severityOf);
    return printTable(serviceListing({}, false), services);
}

bool showStatus(const std::vector<QJsonObject> &rows)
{
    if (rows.empty())
        return false;
    const QJsonObject &status = rows.front();
    const QJsonObject collector = status.value("collector"_L1).toObject();
    const QJsonObject hosts = status.value("hosts"_L1).toObject();
    const QJsonObject severities = status.value("severities"_L1).toObject();
    QStringList counts;
    for (const core::Severity severity : core::allSeverities) {
        const QLatin1StringView word = core::severityWord(severity);
        counts.append(u"%1 %2"_s.arg(textAt(severities, word), word));
    }
    const QString where = u"%1 port %2%3"_s.arg(textAt(collector, "address"_L1), textAt(collector, "port"_L1),
                                                collector.value("tls"_L1).toBool() ? u" TLS"_s : QString());
    return print(alignedTable({Ctl::tr("profile"), textAt(status, "profile"_L1)},
                              {{Ctl::tr("version"), textAt(status, "version"_L1)},
                               {Ctl::tr("process"), textAt(status, "process"_L1)},
                               {Ctl::tr("collector"), textAt(collector, "state"_L1)},
                               {Ctl::tr("address"), where},
                               {Ctl::tr("fingerprint"), textAt(collector, "fingerprint"_L1)},
                               {Ctl::tr("error"), textAt(collector, "error"_L1)},
                               {Ctl::tr("secrets"), textAt(status, "secrets"_L1)},
                               {Ctl::tr("hosts"), textAt(hosts, "total"_L1)},
                               {Ctl::tr("pending"), textAt(hosts, "pending"_L1)},
                               {Ctl::tr("states"), counts.join(u", "_s)}}));
}

/// The positional arguments of a query: its own name and nothing else.
bool hasNoArguments(const QCommandLineParser &parser)
{
    return parser.positionalArguments().size() <= 1;
}

} // namespace

int runHosts(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("Lists the hosts the running program knows, those in trouble first."));
    parser.addPositionalArgument(u"hosts"_s, {}, u"hosts"_s);
    parser.addOptions({jsonOption(), watchOption()});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (!hasNoArguments(parser))
        return usageError(u"hosts"_s, Ctl::tr("hosts takes no arguments"));
    if (parser.isSet(watchOption()))
        return watch(*paths, hostListing(), parser.isSet(u"json"_s));
    ControlRequest request;
    request.command = ControlCommand::Hosts;
    return query(*paths, request, parser.isSet(u"json"_s) ? printArray : showHosts);
}

int runServices(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("Lists the services of the hosts the running program knows, those in trouble first."));
    parser.addPositionalArgument(u"services"_s, {}, u"services"_s);
    parser.addOptions({jsonOption(), watchOption()});
    parser.addOption({u"host"_s, Ctl::tr("Only those of this host (its name or Monit id)."), u"NAME"_s});
    parser.addOption({u"problems"_s, Ctl::tr("Only those in trouble.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (!hasNoArguments(parser))
        return usageError(u"services"_s,
                          Ctl::tr("services takes no arguments; a host is given by --host NAME"));
    if (parser.isSet(watchOption())) {
        const Listing services = serviceListing(parser.value(u"host"_s), parser.isSet(u"problems"_s));
        return watch(*paths, services, parser.isSet(u"json"_s));
    }
    ControlRequest request;
    request.command = ControlCommand::Services;
    request.host = parser.value(u"host"_s);
    request.onlyProblems = parser.isSet(u"problems"_s);
    return query(*paths, request, parser.isSet(u"json"_s) ? ShowRows(printArray) : ShowRows(showServices));
}

int runStatus(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Shows how the running program and its collector are."));
    parser.addPositionalArgument(u"status"_s, {}, u"status"_s);
    parser.addOption(jsonOption());
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (!hasNoArguments(parser))
        return usageError(u"status"_s, Ctl::tr("status takes no arguments"));
    const auto showObject = [](const std::vector<QJsonObject> &rows) {
        return !rows.empty() && print(QJsonDocument(rows.front()).toJson(QJsonDocument::Indented));
    };
    return query(*paths, {}, parser.isSet(u"json"_s) ? ShowRows(showObject) : ShowRows(showStatus));
}

} // namespace noc::ctl
