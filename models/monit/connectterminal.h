// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QStringList>

/// The user's terminal emulator, and how it is told what to run in it.
namespace noc::monit {

/// Those that can be used here, the best first: what the desktop says (xdg-terminal-exec), what the user says
/// (`preferred`, $TERMINAL: a name or a path, without arguments), then those that are known. To be looked up in this
/// order.
[[nodiscard]] NOC_MODELS_EXPORT QStringList terminalCandidates(const QString &preferred);

/// `arguments` to be run by `terminal`, each of them unchanged.
[[nodiscard]] NOC_MODELS_EXPORT QStringList inTerminal(const QString &terminal, const QStringList &arguments);

/// The same in the first of terminalCandidates() that is in `available`; empty when none is.
[[nodiscard]] NOC_MODELS_EXPORT QStringList inAnyTerminal(const QStringList &available,
                                                          const QString &preferred,
                                                          const QStringList &arguments);

} // namespace noc::monit
