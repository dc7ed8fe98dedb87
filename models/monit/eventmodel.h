// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtablemodel.h"
#include "models/monit/host.h"

namespace noc::monit {

/// Events of one host, or of all: history, never the source of what is wrong now.
class NOC_MODELS_EXPORT EventModel final : public core::KeyedTableModel<HostEvent>
{
    Q_OBJECT

public:
    enum Column { Time, HostName, ServiceName, What, ActionTaken, Message };
    Q_ENUM(Column)
    static constexpr int columnTotal = Message + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        SeverityRole, ///< failed: critical, changed: warning, else good
        HostIdRole,
    };

    using KeyedTableModel::KeyedTableModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const HostEvent &row, int column, int role) const override;
};

} // namespace noc::monit
