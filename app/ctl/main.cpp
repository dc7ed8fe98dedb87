// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/earlyoptions.h"
#include "app/common/translations.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace noc;
using ctl::Ctl;

namespace {

QString description()
{
    QString text = Ctl::tr("Asks a running nocdesk, and looks after its settings.\n\nCommands:\n");
    for (const ctl::Command &command : ctl::commands())
        text += u"  %1 %2\n"_s.arg(QString(command.name), -10).arg(command.summary());
    text += Ctl::tr(
        "\nReturns 0 when done, 1 on failure, 2 for wrong arguments, 3 for settings that are not good.");
    return text;
}

int run(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"nocdeskctl"_s);
    app::installTranslations(QLocale());
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    app::addCommonOptions(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addPositionalArgument(u"COMMAND"_s, Ctl::tr("See above; nocdeskctl COMMAND --help tells more."),
                                 u"COMMAND …"_s);
    const app::EarlyOptions early = app::readEarlyOptions(argc, argv, parser);
    if (early.exitCode)
        return *early.exitCode;

    const QStringList words = parser.positionalArguments();
    for (const ctl::Command &command : ctl::commands()) {
        if (words.value(0) == command.name)
            return command.run(QStringList(QCoreApplication::arguments().constFirst()) + words,
                               early.profile);
    }
    return ctl::usageError({},
                           words.isEmpty() ? Ctl::tr("A command is missing")
                                           : Ctl::tr("Unknown command: %1").arg(words.constFirst()));
}

} // namespace

int main(int argc, char **argv)
{
    return run(argc, argv);
}
