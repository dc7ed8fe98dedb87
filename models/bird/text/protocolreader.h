// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/protocol.h"

namespace noc::bird {

/// Whether a line heads the list: "Name  Proto  Table  State  Since  Info", in 1.6 in small letters.
[[nodiscard]] bool isProtocolHeader(QByteArrayView text);

/// "edge_r2    BGP        ---        up     22:17:39.348  Established   ". Columns only pad: a long name pushes the rest. nullopt
/// when it is no such row; `isSure` (a code says so) accepts states that no version known has.
[[nodiscard]] std::optional<Protocol> protocolRow(QByteArrayView text, bool isSure);

/// A line of the details, its indentation taken off: "Neighbor address: fe80::1:2%wg0" → key and value.
[[nodiscard]] DetailLine detailLine(QByteArrayView text);

/// Fills what has a type from `details`: description, BGP session, channels.
void readDetails(Protocol &protocol);

} // namespace noc::bird
