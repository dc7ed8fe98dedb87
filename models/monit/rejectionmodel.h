// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/keyedtablemodel.h"
#include "models/monit/rejection.h"

namespace noc::monit {

/// Messages that were not taken, with reasons.
class NOC_MODELS_EXPORT RejectionModel final : public core::KeyedTableModel<Rejection>
{
    Q_OBJECT

public:
    enum Column { Last, Reason, From, User, Count, Detail };
    Q_ENUM(Column)
    static constexpr int columnTotal = Detail + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        ReasonRole, ///< RejectionReason as int
        AdviceRole, ///< what the administrator can do
        TimeRole, ///< QDateTime of the last one in local time
    };

    using KeyedTableModel::KeyedTableModel;

    /// "Wrong user or password".
    [[nodiscard]] static QString reasonText(RejectionReason reason);
    /// What to do about it, in one or two sentences.
    [[nodiscard]] static QString adviceText(RejectionReason reason);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const Rejection &row, int column, int role) const override;
};

} // namespace noc::monit
