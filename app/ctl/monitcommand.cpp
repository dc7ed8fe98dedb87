// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/table.h"
#include "models/core/result.h"
#include "models/core/severity.h"
#include "models/workspace/reportinspection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using workspace::InspectedReport;

namespace {

core::Result<QByteArray> readPayload(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::failure(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= workspace::maxInspectedBytes) {
        const QByteArray chunk = file.read(64 * 1024);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    if (file.error() != QFileDevice::NoError)
        return core::failure(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return bytes;
}

QString numberAt(const QJsonObject &object, QLatin1StringView key)
{
    return QString::number(object.value(key).toDouble(), 'f', 0);
}

int severityRank(const QString &word)
{
    return static_cast<int>(core::severityFromWord(word).value_or(core::Severity::Unknown));
}

QString eventLine(const QJsonObject &event)
{
    return Ctl::tr("%1: %2: %3")
        .arg(event.value("service"_L1).toString(), event.value("text"_L1).toString(),
             event.value("message"_L1).toString());
}

bool showReport(const InspectedReport &report)
{
    const QJsonObject &json = report.json;
    std::vector<QStringList> facts{
        {Ctl::tr("id"), json.value("id"_L1).toString()},
        {Ctl::tr("host"), json.value("host"_L1).toString()},
        {Ctl::tr("Monit"), json.value("version"_L1).toString()},
        {Ctl::tr("incarnation"), numberAt(json, "incarnation"_L1)},
        {Ctl::tr("poll"), numberAt(json, "poll"_L1)},
    };
    if (json.value("event"_L1).isObject())
        facts.push_back({Ctl::tr("event"), eventLine(json.value("event"_L1).toObject())});
    std::vector<QStringList> services;
    const QJsonArray entries = json.value("services"_L1).toArray();
    for (const QJsonValue entry : entries) {
        const QJsonObject service = entry.toObject();
        QStringList problems;
        for (const QJsonValue problem : service.value("problems"_L1).toArray())
            problems.append(problem.toString());
        services.push_back({service.value("state"_L1).toString(), service.value("name"_L1).toString(),
                            service.value("type_name"_L1).toString(), problems.join(u", "_s)});
    }
    const QString repaired =
        report.isRepaired ? Ctl::tr("yes: %1").arg(report.repairs.join(u", "_s)) : Ctl::tr("no");
    std::ranges::stable_sort(services, std::ranges::greater(),
                             [](const QStringList &row) { return severityRank(row.constFirst()); });
    return print(alignedTable({Ctl::tr("repaired"), repaired}, facts) + u'\n'
                 + alignedTable({Ctl::tr("STATE"), Ctl::tr("SERVICE"), Ctl::tr("TYPE"), Ctl::tr("PROBLEMS")},
                                services));
}

} // namespace

int runMonit(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("monit parse FILE prints what the parser makes of a message of a Monit (- is standard "
                "input), whether "
                "it had to be repaired and why. Returns 0 when it was parsed, 1 when it was refused."));
    parser.addPositionalArgument(u"monit"_s, {}, u"monit parse"_s);
    parser.addPositionalArgument(u"FILE"_s, Ctl::tr("The body of the message, or -."), u"FILE|-"_s);
    parser.addOption({u"json"_s, Ctl::tr("Print JSON (UTF-8) instead of tables.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    if (words.value(1) != "parse"_L1 || words.size() != 3)
        return usageError(u"monit"_s, Ctl::tr("Expected: monit parse FILE"));
    const auto payload = readPayload(words.at(2));
    if (!payload) {
        printError(payload.error().detail);
        return app::ExitFailure;
    }
    const auto report = workspace::inspectReport(*payload);
    if (!report) {
        printError(Ctl::tr("refused: %1").arg(report.error().detail));
        return app::ExitFailure;
    }
    const bool isPrinted = parser.isSet(u"json"_s)
        ? print(QJsonDocument(report->json).toJson(QJsonDocument::Indented))
        : showReport(*report);
    return isPrinted ? app::ExitOk : app::ExitFailure;
}

} // namespace noc::ctl
