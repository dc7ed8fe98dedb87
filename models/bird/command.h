// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/version.h"
#include "models/core/result.h"

#include <QByteArray>

namespace noc::bird {

inline constexpr qsizetype maxCommandBytes =
    1022; ///< and LF: a router's receive buffer is 1024 and a full one cuts us off

/// A command that may be sent to a router, whatever the way: read only, one line, short enough. There is no other way to
/// make one than these functions, so that nothing else can be sent.
class NOC_MODELS_EXPORT Command
{
public:
    /// What a user or a query typed. Refused: not a command that reads only (`configure`, `help`, `echo` …), or too
    /// dangerous for this version; TooLarge; InvalidInput: line breaks, NUL, unbalanced quotes.
    [[nodiscard]] static core::Result<Command> read(const QByteArray &text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< without LF
    /// Walks all of a table and may print all of it: on a router that stallsOnDumps() only with an explicit yes. Neither
    /// an address, a prefix, a protocol nor `count` bounds it.
    [[nodiscard]] bool isUnboundedDump() const;
    /// Prints attributes of routes that need not be plain IPv4 or IPv6 ones.
    [[nodiscard]] bool showsAttributesOfAnyTable() const;

    friend bool operator==(const Command &, const Command &) = default;

private:
    explicit Command(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    QByteArray m_bytes;
};

/// What a router must not be asked although it reads only. Refused: a dump that holds up everything else of the router
/// and is not confirmed; one that makes BIRD 3 crash on a socket of `cli { v2 attributes; }` (`show route all` with any ROA
/// or flow route, 3.1.7 and 3.4.0).
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void>
checkAgainst(const Command &command, const Version &version, bool hasV2Names, bool isConfirmed);

/// A protocol's, table's or filter's name for a command: in apostrophes. InvalidInput: one that cannot be written.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QByteArray> quotedName(QStringView name);

} // namespace noc::bird
