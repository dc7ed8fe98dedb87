// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;

int runToken(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "Prints the token for readers over HTTP (/metrics and /api/v1), or for consoles elsewhere, which may "
        "do everything."));
    parser.addPositionalArgument(u"token"_s, {}, u"token"_s);
    parser.addPositionalArgument(u"PURPOSE"_s, Ctl::tr("read or consoles."), u"PURPOSE"_s);
    parser.addOption(
        {u"renew"_s, Ctl::tr("Make a new one; the old one is of no use any more. Switches this access on.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return usageError(u"token"_s, Ctl::tr("Give read or consoles"));
    return runCommand(*paths, parser.isSet(u"renew"_s) ? u"token.renew"_s : u"token.show"_s,
                      {{u"for"_s, words.at(1)}}, [](const QJsonObject &reply) {
                          const bool isShown = print(QString(textAt(reply, "token"_L1) + u'\n'));
                          return static_cast<int>(isShown ? app::ExitOk : app::ExitFailure);
                      });
}

} // namespace noc::ctl
