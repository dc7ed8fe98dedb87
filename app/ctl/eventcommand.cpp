// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"
#include "app/ctl/userwords.h"
#include "app/ctl/watch.h"
#include "models/workspace/topics.h"

#include <QJsonArray>

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 100;
constexpr int mostRows = 1'000; // of one answer

Listing eventListing(const QCommandLineParser &parser)
{
    const QString host = parser.value(u"host"_s);
    const QString service = parser.value(u"service"_s);
    Listing events;
    events.topic = workspace::topic::monit;
    events.list = "events"_L1;
    events.key = "key"_L1;
    events.isWanted = [host, service](const QJsonObject &event) {
        const bool isHost = host.isEmpty() || textAt(event, "host_id"_L1) == host
            || textAt(event, "host"_L1).compare(host, Qt::CaseInsensitive) == 0;
        return isHost && (service.isEmpty() || textAt(event, "service"_L1) == service);
    };
    // Nothing in an event names it; the whole of it does.
    events.expand = [](const QJsonObject &event) {
        QJsonObject row = event;
        row.insert("key"_L1,
                   QStringList{textAt(event, "host_id"_L1), textAt(event, "service"_L1),
                               textAt(event, "id"_L1), textAt(event, "state"_L1),
                               textAt(event, "collected_sec"_L1), textAt(event, "collected_usec"_L1),
                               textAt(event, "message"_L1)}
                       .join(u'\t'));
        return std::vector{row};
    };
    events.isAbove = [](const QJsonObject &a, const QJsonObject &b) {
        return textAt(a, "received"_L1) > textAt(b, "received"_L1);
    };
    events.header = {Ctl::tr("TIME"), Ctl::tr("HOST"), Ctl::tr("SERVICE"), Ctl::tr("EVENT"),
                     Ctl::tr("MESSAGE")};
    events.cells = [](const QJsonObject &event) {
        return QStringList{localTime(textAt(event, "received"_L1)), textAt(event, "host"_L1),
                           textAt(event, "service"_L1), textAt(event, "text"_L1),
                           textAt(event, "message"_L1).simplified()};
    };
    return events;
}

int showEvents(const Listing &listing, const QJsonObject &reply, bool isJson)
{
    std::vector<QJsonObject> rows;
    const QJsonArray events = reply["events"_L1].toArray();
    for (const QJsonValue event : events)
        rows.push_back(event.toObject());
    const bool isShown = isJson ? printArray(rows) : printTable(listing, rows);
    return isShown ? app::ExitOk : app::ExitFailure;
}

} // namespace

int runEvents(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Lists what happened, newest first, from the history."));
    parser.addPositionalArgument(u"events"_s, {}, u"events"_s);
    parser.addOptions({jsonOption(), watchOption()});
    parser.addOption({u"host"_s, Ctl::tr("Only those of this host (its name or Monit id)."), u"NAME"_s});
    parser.addOption({u"service"_s, Ctl::tr("Only those of this service."), u"NAME"_s});
    parser.addOption({u"text"_s, Ctl::tr("Only those that say this."), u"TEXT"_s});
    parser.addOption({u"since"_s, Ctl::tr("Only later ones: 2h ago, 08:00, or a time."), u"TIME"_s});
    parser.addOption(
        {u"limit"_s, Ctl::tr("At most so many (1 to 1000)."), u"N"_s, QString::number(defaultLimit)});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > mostRows || parser.positionalArguments().size() > 1)
        return usageError(u"events"_s, Ctl::tr("events takes no arguments, and --limit 1 to 1000"));
    const bool isJson = parser.isSet(u"json"_s);
    const Listing listing = eventListing(parser);
    if (parser.isSet(watchOption()))
        return watch(*paths, listing, isJson);
    QJsonObject query{{u"host"_s, parser.value(u"host"_s)},
                      {u"service"_s, parser.value(u"service"_s)},
                      {u"text"_s, parser.value(u"text"_s)},
                      {u"limit"_s, limit}};
    if (parser.isSet(u"since"_s)) {
        const auto since = pastFrom(parser.value(u"since"_s), QDateTime::currentDateTimeUtc());
        if (!since)
            return usageError(u"events"_s, Ctl::tr("Not a time: %1").arg(parser.value(u"since"_s)));
        query.insert(u"from"_s, since->toString(Qt::ISODateWithMs));
    }
    return runCommand(*paths, u"history.events"_s, query,
                      [&](const QJsonObject &reply) { return showEvents(listing, reply, isJson); });
}

} // namespace noc::ctl
