// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertcommands.h"

#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/userwords.h"
#include "app/ctl/watch.h"
#include "models/core/severity.h"
#include "models/core/username.h"
#include "models/workspace/topics.h"

#include <QJsonArray>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using alerts::Acknowledgement;

namespace {

QString whoHas(const QJsonObject &alert)
{
    const QJsonObject taken = alert["acknowledged"_L1].toObject();
    if (!taken.isEmpty()) {
        const QString comment = textAt(taken, "comment"_L1);
        return comment.isEmpty() ? textAt(taken, "by"_L1) : QString(textAt(taken, "by"_L1) + u": " + comment);
    }
    const QString until = textAt(alert, "muted_until"_L1);
    return until.isEmpty() ? QString() : Ctl::tr("muted until %1").arg(until);
}

int severityOf(const QJsonObject &alert)
{
    return static_cast<int>(
        core::severityFromWord(textAt(alert, "severity"_L1)).value_or(core::Severity::Unknown));
}

/// Unhandled first, then the worst, then the newest.
bool isAbove(const QJsonObject &a, const QJsonObject &b)
{
    const bool isHandledA = a["handled"_L1].toBool();
    const bool isHandledB = b["handled"_L1].toBool();
    if (isHandledA != isHandledB)
        return isHandledB;
    if (severityOf(a) != severityOf(b))
        return severityOf(a) > severityOf(b);
    return textAt(a, "last_change"_L1) > textAt(b, "last_change"_L1);
}

Listing alertListing(const QString &object, bool onlyUnhandled)
{
    Listing alerts;
    alerts.topic = workspace::topic::alerts;
    alerts.list = "alerts"_L1;
    alerts.key = "id"_L1;
    alerts.isAbove = isAbove;
    alerts.isWanted = [object, onlyUnhandled](const QJsonObject &alert) {
        const bool isObject = object.isEmpty() || textAt(alert, "object_id"_L1) == object
            || textAt(alert, "object"_L1).compare(object, Qt::CaseInsensitive) == 0;
        return isObject && !(onlyUnhandled && alert["handled"_L1].toBool());
    };
    alerts.header = {Ctl::tr("STATE"), Ctl::tr("OBJECT"), Ctl::tr("ALERT"), Ctl::tr("AGE"),
                     Ctl::tr("COUNT"), Ctl::tr("WHO"),    Ctl::tr("ID")};
    alerts.cells = [](const QJsonObject &alert) {
        const QString state = alert["active"_L1].toBool() ? textAt(alert, "severity"_L1) : Ctl::tr("over");
        return QStringList{alert["flapping"_L1].toBool() ? Ctl::tr("%1, flapping").arg(state) : state,
                           textAt(alert, "object"_L1),
                           textAt(alert, "text"_L1),
                           ageText(textAt(alert, "since"_L1)),
                           textAt(alert, "count"_L1),
                           whoHas(alert),
                           textAt(alert, "id"_L1)};
    };
    return alerts;
}

/// "ok", "forever", or a time to come.
std::optional<Acknowledgement> acknowledgementFrom(const QString &until)
{
    Acknowledgement acknowledgement;
    if (until == "ok"_L1)
        return acknowledgement;
    if (until == "forever"_L1) {
        acknowledgement.until = Acknowledgement::Until::Forever;
        return acknowledgement;
    }
    const auto time = futureFrom(until, QDateTime::currentDateTimeUtc());
    if (!time)
        return std::nullopt;
    acknowledgement.until = Acknowledgement::Until::Time;
    acknowledgement.untilTime = *time;
    return acknowledgement;
}

/// The alerts that a word on the command line means: an id, a host, or HOST/SERVICE.
bool isMeant(const QJsonObject &alert, const QString &word)
{
    const QString object = textAt(alert, "object"_L1);
    const QString part = textAt(alert, "part"_L1);
    return textAt(alert, "id"_L1) == word || textAt(alert, "object_id"_L1) == word
        || object.compare(word, Qt::CaseInsensitive) == 0
        || (!part.isEmpty() && word.compare(QString(object + u'/' + part), Qt::CaseInsensitive) == 0);
}

using Order = std::function<QJsonObject(const QStringList &ids)>;

/// Finds what the words mean among the alerts there are and sends the command for all of them.
int changeAlerts(const settings::Paths &paths, const QStringList &words, const QString &name,
                 const Order &order)
{
    QHash<QString, QStringList> found;
    return runAttached(paths, {workspace::topic::alerts}, false, [&](remote::Follower &link) {
        QObject::connect(&link, &remote::Follower::snapshotPart, &link,
                         [&](const QString &, const QJsonObject &data) {
                             const QJsonArray rows = data["alerts"_L1]["put"_L1].toArray();
                             for (const QJsonValue row : rows) {
                                 for (const QString &word : words) {
                                     if (isMeant(row.toObject(), word))
                                         found[word].append(textAt(row.toObject(), "id"_L1));
                                 }
                             }
                         });
        QObject::connect(&link, &remote::Follower::snapshotEnded, &link, [&] {
            QStringList ids;
            for (const QString &word : words) {
                if (!found.contains(word)) {
                    printError(Ctl::tr("No alert of this id, host or host/service: %1").arg(word));
                    QCoreApplication::exit(app::ExitFailure);
                    return;
                }
                ids += found.value(word);
            }
            ids.removeDuplicates();
            core::onResult(link.send(name, order(ids)), &link, [](const core::Result<QJsonObject> &reply) {
                if (!reply)
                    printError(reply.error().detail);
                QCoreApplication::exit(reply ? showStored(*reply) : static_cast<int>(app::ExitFailure));
            });
        });
    });
}

} // namespace

int runAlerts(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("Lists what needs somebody: what nobody has yet first, then the worst, then the newest."));
    parser.addPositionalArgument(u"alerts"_s, {}, u"alerts"_s);
    parser.addOptions({jsonOption(), watchOption()});
    parser.addOption({u"host"_s, Ctl::tr("Only those of this host (its name or Monit id)."), u"NAME"_s});
    parser.addOption({u"unhandled"_s, Ctl::tr("Only those that nobody has.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (parser.positionalArguments().size() > 1)
        return usageError(u"alerts"_s, Ctl::tr("alerts takes no arguments"));
    const Listing alerts = alertListing(parser.value(u"host"_s), parser.isSet(u"unhandled"_s));
    const bool isJson = parser.isSet(u"json"_s);
    return parser.isSet(watchOption()) ? watch(*paths, alerts, isJson) : list(*paths, alerts, isJson);
}

int runAck(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("Acknowledges alerts: an id, all of a HOST, or HOST/SERVICE. Returns "
                "when that is safe in the history."));
    parser.addPositionalArgument(u"ack"_s, {}, u"ack"_s);
    parser.addPositionalArgument(u"ALERT"_s, Ctl::tr("As in the last column of alerts, or as above."),
                                 u"ALERT…"_s);
    parser.addOption(commentOption());
    parser.addOption({u"until"_s,
                      Ctl::tr("ok (until all is well, the default), forever, 2h, 08:00 or a time."),
                      u"TIME"_s, u"ok"_s});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments().mid(1);
    if (words.isEmpty())
        return usageError(u"ack"_s, Ctl::tr("Which alerts? See: nocdeskctl alerts"));
    auto acknowledgement = acknowledgementFrom(parser.value(u"until"_s));
    if (!acknowledgement)
        return usageError(u"ack"_s, Ctl::tr("Not a time: %1").arg(parser.value(u"until"_s)));
    acknowledgement->by = core::userName();
    acknowledgement->comment = parser.value(u"comment"_s);
    return changeAlerts(*paths, words, alerts::acknowledgeCommand, [&](const QStringList &ids) {
        return alerts::acknowledgeArguments(ids, *acknowledgement);
    });
}

int runUnack(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Gives acknowledged alerts back."));
    parser.addPositionalArgument(u"unack"_s, {}, u"unack"_s);
    parser.addPositionalArgument(u"ALERT"_s, Ctl::tr("An id, a HOST, or HOST/SERVICE."), u"ALERT…"_s);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments().mid(1);
    if (words.isEmpty())
        return usageError(u"unack"_s, Ctl::tr("Which alerts? See: nocdeskctl alerts"));
    return changeAlerts(*paths, words, alerts::unacknowledgeCommand, alerts::unacknowledgeArguments);
}

} // namespace noc::ctl
