// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/monitfeed.h"
#include "models/workspace/controlprotocol.h"

#include <vector>

namespace noc::workspace {

/// The rows of an answer, a host at a time, worst first, then by name. A snapshot: later changes do not show.
class ControlRows final
{
public:
    ControlRows() = default;
    /// NotFound when no host has the name or id asked for.
    [[nodiscard]] static core::Result<ControlRows> of(const monit::MonitFeed &feed,
                                                      const ControlRequest &request);

    [[nodiscard]] bool isAtEnd() const { return m_next == m_hosts.size(); }
    /// The encoded rows of the next host, possibly none.
    [[nodiscard]] QByteArray takeNext();

private:
    std::vector<monit::Host> m_hosts;
    std::size_t m_next = 0;
    ControlRequest m_request;
};

} // namespace noc::workspace
