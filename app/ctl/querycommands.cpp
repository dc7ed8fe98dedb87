// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/query.h"
#include "app/ctl/table.h"
#include "models/core/severity.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using workspace::ControlCommand;
using workspace::ControlRequest;

namespace {

QCommandLineOption jsonOption()
{
    return {u"json"_s, Ctl::tr("Print JSON (UTF-8) instead of a table.")};
}

bool printArray(const std::vector<QJsonObject> &rows)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return print(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QString wordsAt(const QJsonObject &object, QLatin1StringView key)
{
    QStringList words;
    const QJsonArray entries = object.value(key).toArray();
    for (const QJsonValue entry : entries)
        words.append(entry.toString());
    return words.join(u", "_s);
}

/// "12 s", "3 min", "5 h", "2 d".
QString ageText(const QString &isoTime)
{
    const QDateTime time = QDateTime::fromString(isoTime, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, time.secsTo(QDateTime::currentDateTimeUtc()));
    if (seconds < 60)
        return Ctl::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Ctl::tr("%1 min").arg(seconds / 60);
    if (seconds < 86'400)
        return Ctl::tr("%1 h").arg(seconds / 3600);
    return Ctl::tr("%1 d").arg(seconds / 86'400);
}

bool showHosts(const std::vector<QJsonObject> &hosts)
{
    std::vector<QStringList> rows;
    for (const QJsonObject &host : hosts) {
        const QJsonObject platform = host.value("platform"_L1).toObject();
        const bool isPending = textAt(host, "admission"_L1) == "pending"_L1;
        rows.push_back({textAt(host, "state"_L1), textAt(host, "host"_L1),
                        Ctl::tr("%1 of %2")
                            .arg(textAt(host, "problems"_L1))
                            .arg(host.value("services"_L1).toArray().size()),
                        ageText(textAt(host, "last_report"_L1)),
                        isPending ? Ctl::tr("pending") : textAt(host, "presence"_L1),
                        textAt(platform, "name"_L1) + u' ' + textAt(platform, "release"_L1),
                        textAt(host, "version"_L1)});
    }
    return print(alignedTable({Ctl::tr("STATE"), Ctl::tr("HOST"), Ctl::tr("PROBLEMS"), Ctl::tr("AGE"),
                               Ctl::tr("PRESENCE"), Ctl::tr("SYSTEM"), Ctl::tr("MONIT")},
                              rows));
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
    std::vector<QStringList> rows;
    for (const QJsonObject &service : services) {
        rows.push_back({textAt(service, "state"_L1), textAt(service, "host"_L1), textAt(service, "name"_L1),
                        textAt(service, "type_name"_L1), wordsAt(service, "problems"_L1)});
    }
    return print(alignedTable(
        {Ctl::tr("STATE"), Ctl::tr("HOST"), Ctl::tr("SERVICE"), Ctl::tr("TYPE"), Ctl::tr("PROBLEMS")}, rows));
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
    parser.addOption(jsonOption());
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (!hasNoArguments(parser))
        return usageError(u"hosts"_s, Ctl::tr("hosts takes no arguments"));
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
    parser.addOption(jsonOption());
    parser.addOption({u"host"_s, Ctl::tr("Only those of this host (its name or Monit id)."), u"NAME"_s});
    parser.addOption({u"problems"_s, Ctl::tr("Only those in trouble.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (!hasNoArguments(parser))
        return usageError(u"services"_s,
                          Ctl::tr("services takes no arguments; a host is given by --host NAME"));
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
