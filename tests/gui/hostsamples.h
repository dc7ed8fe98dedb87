// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"

/// Hosts as a Monit state holds them, for widgets to show.
namespace noc::test {

/// An accepted, reporting host with a system service and `services` others, all well.
[[nodiscard]] monit::Host sampleHost(const QString &name, const QDateTime &lastReport, int services = 13);

/// Breaks the host's first process ("Does not exist": critical) or lets its load match a limit (warning).
void breakHost(monit::Host &host, core::Severity severity);

/// `count` hosts in `domains` domains; every 17th critical, every 11th warning, some silent, one stopped on purpose.
[[nodiscard]] std::vector<monit::Host> sampleHosts(int count, int domains, const QDateTime &now);

[[nodiscard]] core::RowDiff<monit::Host> diffOf(std::vector<monit::Host> hosts);

} // namespace noc::test
