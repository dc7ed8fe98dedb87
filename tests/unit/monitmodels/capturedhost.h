// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"

namespace noc::test {

/// Hosts and events as the Monit state would make them from a capture ("5.33-core-status-steady"): received one
/// second after the newest check, with the agent's clock as ours.
[[nodiscard]] monit::Report capturedReport(const QString &name);
[[nodiscard]] monit::Host capturedHost(const QString &name);
[[nodiscard]] monit::HostEvent capturedEvent(const QString &name);

/// Names of all captures that begin so, sorted: "5.33-core-event".
[[nodiscard]] QStringList captureNames(const QString &prefix);

/// The same host with another snapshot, made by `edit` from a copy.
template<typename Edit>
[[nodiscard]] monit::Host edited(monit::Host host, Edit edit)
{
    auto snapshot = std::make_shared<monit::Snapshot>(*host.snapshot);
    edit(*snapshot);
    host.snapshot = std::move(snapshot);
    return host;
}

} // namespace noc::test
