// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/connectlauncher.h"

#include "models/monit/connectterminal.h"

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

ConnectLauncher::~ConnectLauncher() = default;

core::Result<QStringList> launchLine(const QStringList &arguments, bool runsInTerminal,
                                     const ConnectLauncher &launcher)
{
    if (!launcher.hasProgram(arguments.value(0)))
        return failure(ErrorCode::NotFound, u"no program "_s + arguments.value(0));
    if (!runsInTerminal)
        return arguments;
    QStringList available = terminalCandidates(launcher.preferredTerminal());
    available.removeIf([&](const QString &terminal) { return !launcher.hasProgram(terminal); });
    QStringList line = inAnyTerminal(available, launcher.preferredTerminal(), arguments);
    if (line.isEmpty())
        return failure(ErrorCode::Unsupported, u"no terminal emulator"_s);
    return line;
}

} // namespace noc::monit
