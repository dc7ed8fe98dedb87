// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/connect/connectwords.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

struct ConnectWords
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::ConnectWords)
};

} // namespace

QString commandErrorWords(const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::Refused:
        return ConnectWords::tr(
            "The host's name or address holds what a program could take for something else. It is "
            "not passed on.");
    case ErrorCode::TooLarge:
        return ConnectWords::tr("The command is too long.");
    default:
        return ConnectWords::tr(
            "Begin with a program, without a macro. Macros are those below; a percent sign is "
            "written %%; quotes come in pairs.");
    }
}

QString launchErrorWords(const core::Error &error, const QString &program)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return ConnectWords::tr(
                   "There is no program “%1” on this machine. Install it, or change the command.")
            .arg(core::displayable(program));
    case ErrorCode::Unsupported:
        return ConnectWords::tr(
            "No terminal that is known is on this machine. Install one such as xterm or konsole, "
            "or name yours in the environment variable TERMINAL.");
    default:
        return ConnectWords::tr("“%1” could not be started: %2")
            .arg(core::displayable(program), core::displayable(error.detail));
    }
}

QString macroHelp()
{
    const QStringList lines{ConnectWords::tr("%host%: the name where it can be looked up, else the address"),
                            ConnectWords::tr("%address%: where the host's reports come from"),
                            ConnectWords::tr("%name%: the host's name"),
                            ConnectWords::tr("%user%: you, here"), ConnectWords::tr("%%: a percent sign")};
    return lines.join(u'\n');
}

} // namespace noc::monit
