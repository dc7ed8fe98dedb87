// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"

#include <vector>

namespace noc::monit {

/// One service of a host that needs a human, as the cards of the host page show it.
struct HostProblem
{
    QString service; ///< as Monit sent it
    QString what; ///< in words: "Not running"
    core::Severity severity = core::Severity::Critical;
    QDateTime since; ///< UTC, our clock; invalid when no event tells
    QString message; ///< of the newest event, one line, safe to show
    bool isOld = false; ///< the host is silent: this is how it was

    friend bool operator==(const HostProblem &, const HostProblem &) = default;
};

/// What is wrong is read from the newest snapshot; the events of the host (of any hosts) only say since when and why.
/// Worst first, then the newest.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<HostProblem> problemsOf(const Host &host,
                                                                    const std::vector<HostEvent> &events);

} // namespace noc::monit
