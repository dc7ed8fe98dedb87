// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/export.h"

#include <deque>
#include <optional>

namespace noc::bird {

/// Who asked what of which router, and what came of it.
struct QueryRecord
{
    QString who;
    QDateTime when; ///< UTC
    QString router;
    QString query; ///< as typed
    QString command; ///< as sent
    core::Milliseconds duration{0};
    quint64 bytes = 0;
    quint64 rows = 0;
    std::optional<core::Error> error; ///< nullopt: answered

    friend bool operator==(const QueryRecord &, const QueryRecord &) = default;
};

inline constexpr int maxQueryLogRows = 5'000;

/// Which queries of the past to read; what is empty does not choose.
struct QueryLogFilter
{
    QString router;
    QString who;
    QString text; ///< in the query or the command
    QDateTime from; ///< included
    QDateTime before; ///< not included
    int limit = 500; ///< at most maxQueryLogRows

    friend bool operator==(const QueryLogFilter &, const QueryLogFilter &) = default;
};

inline constexpr std::size_t maxQueryRecords = 1000;

/// The last queries, oldest first.
class NOC_MODELS_EXPORT QueryLog
{
public:
    explicit QueryLog(std::size_t capacity = maxQueryRecords)
        : m_capacity(capacity)
    { }

    void add(QueryRecord record);
    [[nodiscard]] const std::deque<QueryRecord> &records() const { return m_records; }
    /// RFC 4180 with a header in English, times ISO 8601 in UTC, durations in ms.
    [[nodiscard]] QByteArray toCsv() const;
    [[nodiscard]] QByteArray toJson() const;

private:
    std::size_t m_capacity;
    std::deque<QueryRecord> m_records;
};

} // namespace noc::bird
