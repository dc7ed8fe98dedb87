// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

/// What people type and read on a command line.
namespace noc::ctl {

/// "90s", "15m", "2h", "3d"; nullopt for anything else, also for more than ten years.
[[nodiscard]] std::optional<std::chrono::seconds> durationFrom(QStringView text);

/// A duration from now, "08:00" (the next one, local time), or ISO 8601; UTC.
[[nodiscard]] std::optional<QDateTime> futureFrom(const QString &text, const QDateTime &now);

/// A duration ago, "08:00" (the last one), or ISO 8601; UTC.
[[nodiscard]] std::optional<QDateTime> pastFrom(const QString &text, const QDateTime &now);

/// "2026-11-24 12:30:00", local time, of an ISO 8601 time; empty when that is none.
[[nodiscard]] QString localTime(const QString &isoTime);

/// "12 s", "3 min", "5 h", "2 d" since an ISO 8601 time; empty when that is none.
[[nodiscard]] QString ageText(const QString &isoTime);

} // namespace noc::ctl
