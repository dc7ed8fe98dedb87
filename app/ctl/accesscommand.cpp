// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/watch.h"
#include "models/settings/privatefile.h"
#include "models/workspace/topics.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPasswordBytes = 4'096;

Listing accessListing()
{
    Listing accesses;
    accesses.topic = workspace::topic::accesses;
    accesses.key = "host_id"_L1;
    accesses.header = {Ctl::tr("ID"),  Ctl::tr("ADDRESS"), Ctl::tr("PORT"),
                       Ctl::tr("TLS"), Ctl::tr("USER"),    Ctl::tr("PASSWORD")};
    accesses.cells = [](const QJsonObject &access) {
        return QStringList{textAt(access, "host_id"_L1),
                           textAt(access, "host"_L1),
                           textAt(access, "port"_L1),
                           access["tls"_L1].toBool() ? Ctl::tr("yes") : Ctl::tr("no"),
                           textAt(access, "user"_L1),
                           access["has_password"_L1].toBool() ? Ctl::tr("kept") : Ctl::tr("none")};
    };
    return accesses;
}

void addAccessOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"address"_s, Ctl::tr("Where the host's Monit listens; needed."), u"ADDRESS"_s},
         {u"port"_s, Ctl::tr("Its port."), u"N"_s, u"2812"_s},
         {u"tls"_s, Ctl::tr("It speaks TLS.")},
         {u"fingerprint"_s, Ctl::tr("SHA-256 of its certificate, when no authority vouches for it."),
          u"AB:CD:…"_s},
         {u"user"_s, Ctl::tr("A user of its httpd that may do more than read."), u"NAME"_s, u"admin"_s},
         {u"password-file"_s, Ctl::tr("Read that user's password from FILE."), u"FILE"_s}});
}

/// The access that the options describe; an exit code when they do not.
std::expected<QJsonObject, int> accessFrom(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int port = parser.value(u"port"_s).toInt(&isNumber);
    if (parser.value(u"address"_s).isEmpty() || !isNumber || port < 1 || port > 65'535)
        return std::unexpected(
            usageError(u"access"_s, Ctl::tr("Give --address, and a port from 1 to 65535")));
    QJsonObject access{{u"host"_s, parser.value(u"address"_s)},
                       {u"port"_s, port},
                       {u"tls"_s, parser.isSet(u"tls"_s)},
                       {u"fingerprint"_s, parser.value(u"fingerprint"_s)},
                       {u"user"_s, parser.value(u"user"_s)}};
    if (parser.isSet(u"password-file"_s)) {
        const auto password = settings::readFile(parser.value(u"password-file"_s), maxPasswordBytes);
        if (!password) {
            printError(password.error().detail);
            return std::unexpected(app::ExitFailure);
        }
        access.insert(u"password"_s, QString::fromUtf8(*password).trimmed());
    }
    return access;
}

} // namespace

int runAccess(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "Says where and as whom a host's own Monit may be spoken to, which controlling its services needs. "
        "The password goes to that address only. test prints \"ok\", or the reason why not."));
    parser.addPositionalArgument(u"access"_s, {}, u"access"_s);
    parser.addPositionalArgument(u"ACTION"_s, Ctl::tr("list, set, test or remove."), u"ACTION"_s);
    parser.addPositionalArgument(u"HOST"_s, Ctl::tr("Its name or Monit id."), u"[HOST]"_s);
    parser.addOption(jsonOption());
    addAccessOptions(parser);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(1);
    if (action == "list"_L1 && words.size() == 2)
        return list(*paths, accessListing(), parser.isSet(u"json"_s));
    if (words.size() != 3)
        return usageError(u"access"_s, Ctl::tr("Give list, or set, test or remove and a host"));
    QJsonObject order{{u"host"_s, words.at(2)}};
    const auto done = [](const QJsonObject &) { return static_cast<int>(app::ExitOk); };
    const auto say = [](const QJsonObject &) {
        return static_cast<int>(print(Ctl::tr("ok\n")) ? app::ExitOk : app::ExitFailure);
    };
    if (action == "remove"_L1)
        return runCommand(*paths, u"control.withdraw"_s, order, done);
    if (action != "set"_L1 && action != "test"_L1)
        return usageError(u"access"_s, Ctl::tr("Unknown action: %1").arg(action));
    const auto access = accessFrom(parser);
    if (!access)
        return access.error();
    order.insert(u"access"_s, *access);
    return action == "set"_L1 ? runCommand(*paths, u"control.approve"_s, order, done)
                              : runCommand(*paths, u"control.probe"_s, order, say);
}

} // namespace noc::ctl
