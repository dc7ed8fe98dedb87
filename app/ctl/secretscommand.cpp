// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"

#include <QJsonDocument>

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

QString placeText(const QJsonObject &secret)
{
    const QString place = textAt(secret, "place"_L1);
    if (place == "environment"_L1)
        return Ctl::tr("environment");
    if (place == "password-file"_L1)
        return Ctl::tr("--password-file");
    if (place == "credentials"_L1)
        return Ctl::tr("systemd credential");
    if (place == "private-file"_L1)
        return Ctl::tr("private file");
    if (place == "keychain"_L1)
        return Ctl::tr("keychain");
    return secret["known"_L1].toBool() ? Ctl::tr("in memory only") : Ctl::tr("cannot be had");
}

QString stateText(const QString &state)
{
    if (state == "kept"_L1)
        return Ctl::tr("all are kept");
    if (state == "not-kept"_L1)
        return Ctl::tr("not kept: lost when the program ends");
    if (state == "unreadable"_L1)
        return Ctl::tr("one that was kept cannot be had");
    return state;
}

bool showTable(const QJsonObject &reply)
{
    std::vector<QStringList> rows;
    const QJsonArray secrets = reply["secrets"_L1].toArray();
    for (const QJsonValue secret : secrets)
        rows.push_back({textAt(secret.toObject(), "name"_L1), placeText(secret.toObject()),
                        textAt(secret.toObject(), "detail"_L1)});
    const QString state = textAt(reply, "state"_L1);
    if (!print(QString(stateText(state) + u"\n\n"))
        || !print(alignedTable({Ctl::tr("NAME"), Ctl::tr("PLACE"), Ctl::tr("REASON")}, rows)))
        return false;
    if (state == "not-kept"_L1)
        printError(Ctl::tr("Start a keychain and retry, or: nocdeskctl secrets allow-file"));
    return true;
}

int show(const QJsonObject &reply, bool isJson)
{
    const bool isShown =
        isJson ? print(QJsonDocument(reply).toJson(QJsonDocument::Indented)) : showTable(reply);
    return isShown && textAt(reply, "state"_L1) == "kept"_L1 ? app::ExitOk : app::ExitFailure;
}

QString commandOf(const QString &action)
{
    if (action == "status"_L1)
        return u"workspace.secrets"_s;
    if (action == "allow-file"_L1)
        return u"workspace.allow-secret-file"_s;
    return action == "retry"_L1 ? u"workspace.retry-secrets"_s : QString();
}

} // namespace

int runSecrets(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("Shows where the running program's passwords and keys are kept; returns 0 when all are. "
                "They are looked for in the file of --password-file (the first user's password), in the "
                "environment (NOCDESK_COLLECTOR_PASSWORD_MONIT), among systemd's credentials "
                "(LoadCredential=collector-password-monit:…), in the private file, and in the keychain."));
    parser.addPositionalArgument(u"secrets"_s, {}, u"secrets"_s);
    parser.addPositionalArgument(u"ACTION"_s,
                                 Ctl::tr("status; allow-file, to keep them in a file only the program's user "
                                         "may read (not encrypted) where no keychain answers; retry, after "
                                         "unlocking a keychain."),
                                 u"ACTION"_s);
    parser.addOption(jsonOption());
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    const QString command = commandOf(words.value(1));
    if (words.size() != 2 || command.isEmpty())
        return usageError(u"secrets"_s, Ctl::tr("Give status, allow-file or retry"));
    const bool isJson = parser.isSet(u"json"_s);
    return runCommand(*paths, command, {},
                      [isJson](const QJsonObject &reply) { return show(reply, isJson); });
}

} // namespace noc::ctl
