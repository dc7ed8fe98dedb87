// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/protocolmodel.h"

namespace noc::bird {

/// What the columns of ProtocolModel show. Of a protocol: sums and lists over its channels.
[[nodiscard]] QString cellText(const Protocol &protocol, ProtocolModel::Column column);
[[nodiscard]] QString cellText(const Channel &channel, ProtocolModel::Column column);

/// What they sort by: numbers, times in ms, addresses so that 10.0.0.9 comes before 10.0.0.10.
[[nodiscard]] QVariant sortValue(const Protocol &protocol, ProtocolModel::Column column);
[[nodiscard]] QVariant sortValue(const Channel &channel, ProtocolModel::Column column);

} // namespace noc::bird
