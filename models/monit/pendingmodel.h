// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtablemodel.h"
#include "models/monit/host.h"

namespace noc::monit {

/// Hosts that wait for the administrator's yes, and hosts whose id is used by somebody else.
class NOC_MODELS_EXPORT PendingModel final : public core::KeyedTableModel<Host>
{
    Q_OBJECT

public:
    enum Column { Name, Address, User, Version, OperatingSystem, FirstSeen, Note };
    Q_ENUM(Column)
    static constexpr int columnTotal = Note + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        HostIdRole,
        IsConflictRole, ///< bool: accepted, but with an IdConflict
        TimeRole, ///< QDateTime of the first report in local time
    };

    using KeyedTableModel::KeyedTableModel;

    /// Applies the part of a state's diff that concerns this list.
    void applyHosts(const core::RowDiff<Host> &diff);

    /// "copy-of-db3 (10.0.0.9) uses the same Monit id"; empty without a conflict.
    [[nodiscard]] static QString conflictText(const Host &host);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const Host &row, int column, int role) const override;
};

} // namespace noc::monit
