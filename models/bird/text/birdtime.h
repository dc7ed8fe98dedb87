// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>

namespace noc::bird {

/// A time as BIRD printed it, and how exactly it is known.
struct Time
{
    enum class Precision { Unknown, Day, Second, Millisecond };

    QString text; ///< as printed: "22:05:27.718", "2026-11-22", "2026-11-22 22:25:22", "1763850000.123"
    QDateTime instant; ///< UTC; invalid when it cannot be told
    Precision precision = Precision::Unknown;

    friend bool operator==(const Time &, const Time &) = default;
};

/// What is known of a router's clock: its local time at an instant of ours, from `show status`.
struct RouterClock
{
    QDateTime local; ///< what the router called it, without zone
    QDateTime utc; ///< when we heard that

    [[nodiscard]] bool isKnown() const { return local.isValid() && utc.isValid(); }
};

/// Bytes that a time takes at the start of `text`: one or two words, epoch, `<error>`; 0 when there is none.
[[nodiscard]] NOC_MODELS_EXPORT qsizetype timeLength(QByteArrayView text);
/// Without a clock only epoch times become instants. A time of day is the last one before now; a date is a whole day.
[[nodiscard]] NOC_MODELS_EXPORT Time parseTime(QByteArrayView text, const RouterClock &clock);

} // namespace noc::bird
