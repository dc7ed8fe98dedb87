// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/followtarget.h"

#include "models/remote/localchannel.h"

namespace noc::remote {

namespace {

std::unique_ptr<MessageChannel> open(const LocalTarget &target)
{
    return std::make_unique<LocalChannel>(target.path);
}

std::unique_ptr<MessageChannel> open(const WebSocketTarget &target)
{
    return std::make_unique<WebSocketChannel>(target);
}

} // namespace

ChannelOpener openerOf(FollowTarget target)
{
    return [target = std::move(target)] {
        return std::visit([](const auto &known) { return open(known); }, target);
    };
}

} // namespace noc::remote
