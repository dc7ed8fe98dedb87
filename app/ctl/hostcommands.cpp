// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "models/workspace/topics.h"

#include <QJsonArray>

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using remote::Follower;

namespace {

using IsMeant = std::function<bool(const QJsonObject &host)>;

/// Sends a command about the hosts that are meant. Each word must mean one at least.
int commandHosts(const settings::Paths &paths, const QString &name, const QStringList &words,
                 const IsMeant &isMeant)
{
    std::vector<QJsonObject> hosts;
    return runAttached(paths, {workspace::topic::monit}, false, [&](Follower &link) {
        QObject::connect(&link, &Follower::snapshotPart, &link,
                         [&](const QString &, const QJsonObject &data) {
                             const QJsonArray rows = data["hosts"_L1]["put"_L1].toArray();
                             for (const QJsonValue row : rows) {
                                 if (isMeant(row.toObject()))
                                     hosts.push_back(row.toObject());
                             }
                         });
        QObject::connect(&link, &Follower::snapshotEnded, &link, [&] {
            QJsonArray ids;
            for (const QJsonObject &host : hosts)
                ids.append(host["id"_L1]);
            for (const QString &word : words) {
                const bool isKnown = std::ranges::any_of(hosts, [&](const QJsonObject &host) {
                    return textAt(host, "id"_L1) == word
                        || textAt(host, "host"_L1).compare(word, Qt::CaseInsensitive) == 0;
                });
                if (isKnown)
                    continue;
                printError(Ctl::tr("No such host: %1").arg(word));
                QCoreApplication::exit(app::ExitFailure);
                return;
            }
            core::onResult(link.send(name, {{u"ids"_s, ids}}), &link,
                           [](const core::Result<QJsonObject> &reply) {
                               if (!reply)
                                   printError(reply.error().detail);
                               QCoreApplication::exit(reply ? app::ExitOk : app::ExitFailure);
                           });
        });
    });
}

IsMeant namedOneOf(const QStringList &words)
{
    return [words](const QJsonObject &host) {
        return words.contains(textAt(host, "id"_L1))
            || words.contains(textAt(host, "host"_L1), Qt::CaseInsensitive);
    };
}

} // namespace

int runAccept(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Accepts hosts that report and wait."));
    parser.addPositionalArgument(u"accept"_s, {}, u"accept"_s);
    parser.addPositionalArgument(u"HOST"_s, Ctl::tr("Its name or Monit id."), u"[HOST…]"_s);
    parser.addOption({u"all"_s, Ctl::tr("All that wait.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments().mid(1);
    const bool isAll = parser.isSet(u"all"_s);
    if (isAll == !words.isEmpty())
        return usageError(u"accept"_s, Ctl::tr("Give hosts, or --all"));
    return commandHosts(
        *paths, u"monit.accept"_s, words,
        isAll ? [](const QJsonObject &host) { return textAt(host, "admission"_L1) == "pending"_L1; }
              : namedOneOf(words));
}

int runForget(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Forgets hosts; one that goes on reporting waits again."));
    parser.addPositionalArgument(u"forget"_s, {}, u"forget"_s);
    parser.addPositionalArgument(u"HOST"_s, Ctl::tr("Its name or Monit id."), u"HOST…"_s);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments().mid(1);
    if (words.isEmpty())
        return usageError(u"forget"_s, Ctl::tr("Which hosts?"));
    return commandHosts(*paths, u"monit.forget"_s, words, namedOneOf(words));
}

int runMonitrc(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("Prints the lines for the monitrc of new hosts, with the password: keep them to yourself."));
    parser.addPositionalArgument(u"monitrc"_s, {}, u"monitrc"_s);
    parser.addPositionalArgument(u"ADDRESS"_s, Ctl::tr("The one they shall report to; the best without it."),
                                 u"[ADDRESS]"_s);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QString wanted = parser.positionalArguments().value(1);
    return runAttached(*paths, {workspace::topic::workspace}, false, [&](Follower &link) {
        QObject::connect(
            &link, &Follower::snapshotPart, &link, [&](const QString &, const QJsonObject &view) {
                const QString address = wanted.isEmpty() ? view["addresses"_L1][0].toString() : wanted;
                const QJsonArray lines = view["monitrc"_L1][address].toArray();
                for (const QJsonValue line : lines)
                    print(QString(line.toString() + u'\n'));
                if (lines.isEmpty())
                    printError(Ctl::tr("There are none for this address, or the password is not loaded yet"));
                QCoreApplication::exit(lines.isEmpty() ? app::ExitFailure : app::ExitOk);
            });
    });
}

} // namespace noc::ctl
