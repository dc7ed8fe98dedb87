// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/messagechannel.h"
#include "models/remote/websocketchannel.h"

#include <functional>
#include <memory>
#include <variant>

namespace noc::remote {

/// The control socket of a profile on this machine.
struct LocalTarget
{
    QString path;
};

/// The program to follow.
using FollowTarget = std::variant<LocalTarget, WebSocketTarget>;

/// Makes a channel that opens by itself, or reports closed() later. Never null.
using ChannelOpener = std::function<std::unique_ptr<MessageChannel>()>;

[[nodiscard]] NOC_MODELS_EXPORT ChannelOpener openerOf(FollowTarget target);

} // namespace noc::remote
