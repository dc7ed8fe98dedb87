// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"

#include <QUrl>

namespace noc::monit {

/// Where a Monit has its own pages, as far as it says and as far as this machine could open them. Only ever shown and
/// opened by a click: the address comes from the host.
struct AgentPage
{
    enum class Kind {
        None, ///< it has no web interface
        Link, ///< `url` can be opened
        UnixSocket, ///< only on the host itself, at `place`
        LoopbackElsewhere, ///< only on the host itself, at `place`
        Unusable, ///< what it says is no address
    };

    Kind kind = Kind::None;
    QUrl url;
    QString place; ///< safe to show

    friend bool operator==(const AgentPage &, const AgentPage &) = default;
};

[[nodiscard]] NOC_MODELS_EXPORT AgentPage agentPageOf(const Host &host);

} // namespace noc::monit
