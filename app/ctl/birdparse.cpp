// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdcommand.h"
#include "app/ctl/birdreply.h"
#include "app/ctl/birdtables.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "models/bird/answerjson.h"
#include "models/bird/text/wiretext.h"

#include <QFile>

#include <cstdio>

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

core::Result<bird::Answer> readFile(const QString &path, const QByteArray &command,
                                    const bird::Version &version)
{
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::failure(core::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    auto answer = readBirdReply(file, command, version);
    if (file.error() != QFileDevice::NoError)
        return core::failure(core::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return answer;
}

/// What is not among the rows goes to standard error.
void printRemarks(const bird::Answer &answer)
{
    if (answer.end.isError())
        printError(Ctl::tr("BIRD says: %1").arg(bird::textFromWire(answer.end.text)));
    if (answer.end.isPartial)
        printError(Ctl::tr("The reply is not whole: rows are missing"));
    for (const QByteArray &line : answer.unexplained)
        printError(Ctl::tr("not understood: %1").arg(bird::textFromWire(line)));
}

} // namespace

int runBirdParse(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "bird parse FILE --command COMMAND prints what a reply of a BIRD says (- is standard input): as its "
        "socket sends it, as birdc prints it, or as a proxy answered. Returns 0 when it was read, 1 when "
        "the reply is an error or could not be read."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird parse"_s);
    parser.addPositionalArgument(u"FILE"_s, Ctl::tr("The saved reply, or -."), u"FILE|-"_s);
    parser.addOption({u"command"_s, Ctl::tr("What BIRD was asked."), Ctl::tr("COMMAND")});
    parser.addOption({u"bird-version"_s, Ctl::tr("Its version, where the reply does not begin with it."),
                      Ctl::tr("VERSION"), u"2.0.12"_s});
    parser.addOption(jsonOption());
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    if (words.size() != 3 || !parser.isSet(u"command"_s))
        return usageError(u"bird parse"_s, Ctl::tr("Expected: bird parse FILE --command COMMAND"));
    const auto version = bird::versionFromText(parser.value(u"bird-version"_s).toUtf8());
    if (!version)
        return usageError(u"bird parse"_s, Ctl::tr("Not a version: %1").arg(parser.value(u"bird-version"_s)));
    const auto answer = readFile(words.at(2), parser.value(u"command"_s).toUtf8(), *version);
    if (!answer) {
        printError(answer.error().detail);
        return app::ExitFailure;
    }
    const bool isJson = parser.isSet(jsonOption().names().constFirst());
    if (!isJson)
        printRemarks(*answer);
    const bool isPrinted = isJson
        ? bird::writeJson(*answer, [](const QByteArray &piece) { return print(piece); })
        : printBirdTables(*answer);
    return isPrinted && !answer->end.isError() ? app::ExitOk : app::ExitFailure;
}

} // namespace noc::ctl
