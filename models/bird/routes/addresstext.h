// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/route.h"

namespace noc::bird {

inline constexpr std::size_t maxPrefixText = 64; ///< enough for any address with its length

/// An address in the 128-bit space of PrefixKey.
struct AddressBits
{
    quint64 high = 0;
    quint64 low = 0;
    bool isV6 = false;
};

/// Reads the IPv4 or IPv6 address that `text` begins with; returns its bytes, 0 when there is none.
[[nodiscard]] qsizetype readAddress(QByteArrayView text, AddressBits &address);
/// Reads the prefix "ADDRESS/LENGTH" that `text` begins with; returns its bytes, 0 when there is none. Bits beyond the
/// length stay as they are.
[[nodiscard]] qsizetype readPrefix(QByteArrayView text, PrefixKey &key);
/// Writes the prefix as BIRD prints it; returns the bytes written, at most maxPrefixText.
[[nodiscard]] qsizetype writePrefix(const PrefixKey &key, char *out);
/// The same key with the bits beyond its length cleared.
[[nodiscard]] PrefixKey masked(PrefixKey key);
/// The last address that the prefix holds.
[[nodiscard]] PrefixKey lastWithin(PrefixKey key);

/// Reads a decimal number without leading zeros that `text` begins with; returns its digits, 0 for none or too large.
[[nodiscard]] qsizetype readNumber(QByteArrayView text, quint32 &number);

} // namespace noc::bird
