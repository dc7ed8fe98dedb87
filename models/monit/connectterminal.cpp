// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/connectterminal.h"

#include <algorithm>
#include <array>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

struct Terminal
{
    QLatin1StringView program;
    QLatin1StringView option; ///< after which the command follows as arguments; empty: it follows at once
};

// From the manual page of each. xfce4-terminal's -e takes one string, which it would split; -x takes what follows.
constexpr std::array terminals{
    Terminal{"xdg-terminal-exec"_L1, {}},
    Terminal{"konsole"_L1, "-e"_L1},
    Terminal{"gnome-terminal"_L1, "--"_L1},
    Terminal{"xfce4-terminal"_L1, "-x"_L1},
    Terminal{"kitty"_L1, {}},
    Terminal{"alacritty"_L1, "-e"_L1},
    Terminal{"foot"_L1, {}},
    Terminal{"xterm"_L1, "-e"_L1},
};

} // namespace

QStringList terminalCandidates(const QString &preferred)
{
    QStringList candidates;
    for (const Terminal &terminal : terminals)
        candidates += terminal.program;
    if (!preferred.isEmpty())
        candidates.insert(1, preferred);
    return candidates;
}

QStringList inTerminal(const QString &terminal, const QStringList &arguments)
{
    const QString program = terminal.section(u'/', -1);
    const auto known = std::ranges::find(terminals, program, &Terminal::program);
    const QLatin1StringView option =
        known == terminals.end() ? "-e"_L1 : known->option; // xterm's is the usual one
    QStringList line{terminal};
    if (!option.isEmpty())
        line += option;
    return line + arguments;
}

QStringList inAnyTerminal(const QStringList &available, const QString &preferred,
                          const QStringList &arguments)
{
    for (const QString &candidate : terminalCandidates(preferred)) {
        if (available.contains(candidate))
            return inTerminal(candidate, arguments);
    }
    return {};
}

} // namespace noc::monit
