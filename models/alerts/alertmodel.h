// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/clock.h"
#include "models/core/keyedtablemodel.h"

namespace noc::alerts {

/// All alerts in order of arrival; AlertFilterModel puts the ones that need somebody first.
class NOC_MODELS_EXPORT AlertModel final : public core::KeyedTableModel<Alert>
{
    Q_OBJECT

public:
    enum Column { State, Object, Text, Since, Count, Who, Source, Groups, LastChange };
    Q_ENUM(Column)
    static constexpr int columnTotal = LastChange + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        SeverityRole, ///< core::Severity
        IdRole,
        SourceRole,
        ObjectIdRole,
        ObjectRole, ///< its name
        PartRole,
        GroupsRole, ///< QStringList
        ActiveRole,
        FlappingRole,
        HandledRole,
        AcknowledgementRole, ///< Acknowledgement; invalid: none
        MutedUntilRole, ///< QDateTime in UTC; invalid: not muted
        SinceRole, ///< QDateTime in UTC
        LastChangeRole, ///< QDateTime in UTC
    };

    /// `clock` says what "until 18:00" needs no date for.
    explicit AlertModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Who has it: "anna until 18:00", "muted until 08:00"; empty: nobody. Times are local.
    [[nodiscard]] static QString whoText(const Alert &alert, const QDateTime &now);

protected:
    [[nodiscard]] QVariant cell(const Alert &row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const Alert &row, Column column) const;

    const core::Clock &m_clock;
};

} // namespace noc::alerts
