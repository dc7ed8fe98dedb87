// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/querylog.h"
#include "models/core/severity.h"

#include <QAbstractTableModel>

namespace noc::bird {

/// The log of queries as rows, newest first.
class NOC_MODELS_EXPORT QueryLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Router, Query, Command, Duration, Rows, Bytes, Outcome };
    Q_ENUM(Column)
    static constexpr int columnTotal = Outcome + 1;

    enum Role {
        SortRole = Qt::UserRole + 1, ///< numbers: milliseconds, rows, bytes; QDateTime in UTC
        SeverityRole, ///< core::Severity
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const QueryRecord &recordAt(int row) const
    {
        return m_records[static_cast<std::size_t>(row)];
    }
    /// On top; the oldest go beyond maxQueryLogRows.
    void add(const QueryRecord &record);
    /// What was read from a store, newest first, instead of what there is.
    void setRecords(const std::vector<QueryRecord> &records);

private:
    void removeFrom(int row);

    std::deque<QueryRecord> m_records;
};

} // namespace noc::bird
