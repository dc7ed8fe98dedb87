// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/report.h"

/// Monit's numbers in the user's language and, where the type of the service tells more, in plainer words than
/// Monit's own (which values.h has for JSON): a process that does not exist is "Not running".
namespace noc::monit {

/// One entry per failed or changed bit, lowest first: "Not running", "Exit status 2".
[[nodiscard]] NOC_MODELS_EXPORT QStringList problemWords(const Service &service);

/// What an event says: "Not running", "Running", "Monit stopped".
[[nodiscard]] NOC_MODELS_EXPORT QString eventWords(const Event &event);

/// "Restart", "Unmonitor", …; the number of an unknown action.
[[nodiscard]] NOC_MODELS_EXPORT QString actionWords(int action);

/// "Monitored", "Not monitored", "Initialising", "Waiting", and "restart pending" after them.
[[nodiscard]] NOC_MODELS_EXPORT QString monitoringWords(const Service &service);

[[nodiscard]] NOC_MODELS_EXPORT QString monitorModeWords(int mode);
[[nodiscard]] NOC_MODELS_EXPORT QString onRebootWords(int onReboot);

/// "every 3 cycles (1 of 3)", "cron: 0 3 * * *".
[[nodiscard]] NOC_MODELS_EXPORT QString everyWords(const Every &every);

} // namespace noc::monit
