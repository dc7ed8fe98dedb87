// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/protocol.h"

namespace noc::bird {

/// "Channel ipv4" and the lines below it.
[[nodiscard]] Channel channelFrom(const QString &name, const std::vector<DetailLine> &lines);
/// Takes one line of a channel's; false when it is none that has a place of its own.
bool readChannelLine(const DetailLine &line, Channel &channel);

} // namespace noc::bird
