// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Which events of the past are wanted.
namespace noc::monit {

inline constexpr int maxHistoryRows = 10'000;

struct HistoryQuery
{
    QString hostId; ///< empty: of every host
    QString service; ///< empty: of every service
    QString text; ///< anywhere in the service's name or the message, in any case
    QDateTime from; ///< invalid: from the beginning
    QDateTime before; ///< events that were received before this moment; invalid: up to now
    int limit = 500; ///< the newest ones

    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

} // namespace noc::monit
