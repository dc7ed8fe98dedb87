// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watch.h"
#include "models/core/keyedtablemodel.h"
#include "models/core/severity.h"

namespace noc::bird {

/// Nothing to do: Good; not answered yet: Unknown.
[[nodiscard]] NOC_MODELS_EXPORT core::Severity severityOf(const WatchRow &row);

/// The watches, a row for each of their routers.
class NOC_MODELS_EXPORT WatchModel final : public core::KeyedTableModel<WatchRow>
{
    Q_OBJECT

public:
    enum Column { State, Name, Router, Query, Prefixes, Best, Change, Since, LastAsked };
    Q_ENUM(Column)
    static constexpr int columnTotal = LastAsked + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        SeverityRole, ///< core::Severity
        KeyRole, ///< WatchKey
        RowRole, ///< WatchRow
    };

    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString stateText(const WatchRow &row);
    /// "203.0.113.0/24 is withdrawn"; of several, the worst one and how many more there are. Empty: none.
    [[nodiscard]] static QString changeText(const WatchRow &row);

protected:
    [[nodiscard]] QVariant cell(const WatchRow &row, int column, int role) const override;
};

} // namespace noc::bird
