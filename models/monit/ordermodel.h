// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtablemodel.h"
#include "models/monit/serviceorder.h"

namespace noc::monit {

/// Orders of one host, or of all: who wanted what, and how it ended.
class NOC_MODELS_EXPORT OrderModel final : public core::KeyedTableModel<ServiceOrder>
{
    Q_OBJECT

public:
    enum Column { Time, HostName, ServiceName, Ordered, Outcome, By, Reason };
    Q_ENUM(Column)
    static constexpr int columnTotal = Reason + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        SeverityRole, ///< core::Severity
        TimeRole, ///< QDateTime in local time
        FullTextRole, ///< why it did not go well and what to do; empty otherwise
    };

    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const ServiceOrder &row, int column, int role) const override;
};

} // namespace noc::monit
