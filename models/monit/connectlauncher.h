// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/connectcommand.h"

namespace noc::monit {

/// What this machine has to start programs with.
class NOC_MODELS_EXPORT ConnectLauncher
{
public:
    ConnectLauncher() = default;
    virtual ~ConnectLauncher();
    Q_DISABLE_COPY_MOVE(ConnectLauncher)

    /// Whether there is such a program, by name or by path.
    [[nodiscard]] virtual bool hasProgram(const QString &program) const = 0;
    /// $TERMINAL.
    [[nodiscard]] virtual QString preferredTerminal() const = 0;
    /// Starts the program on its own; Io when that fails.
    [[nodiscard]] virtual core::Result<void> start(const QStringList &arguments) = 0;
};

/// What is to be started for an expanded command: itself, or a terminal with it. NotFound: there is no such program;
/// Unsupported: there is no terminal that is known.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QStringList>
launchLine(const QStringList &arguments, bool runsInTerminal, const ConnectLauncher &launcher);

} // namespace noc::monit
