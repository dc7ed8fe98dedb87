// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/hoprow.h"
#include "models/core/keyedtablemodel.h"

namespace noc::bird {

/// The hops of a trace as rows, in order of arrival: sort by the column Hop.
class NOC_MODELS_EXPORT HopModel final : public core::KeyedTableModel<HopRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HopModel)

public:
    enum Column {
        Hop,
        Address,
        Name,
        As,
        Loss,
        Sent,
        Last,
        Average,
        Best,
        Worst,
        Deviation,
        Note,
        Range, ///< for a picture: from the best to the worst
        ColumnCount
    };
    enum Role {
        ValueRole =
            Qt::UserRole + 1, ///< for sorting: numbers, milliseconds as double; invalid when there is none
        RowRole, ///< HopRow
    };

    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const HopRow &row, int column, int role) const override;
};

} // namespace noc::bird
