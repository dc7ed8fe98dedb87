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
    enum Column { Time, HostName, ServiceName, What, ActionTaken, Message, Day };
    Q_ENUM(Column)
    static constexpr int columnTotal = Day + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        SeverityRole, ///< see severityOf()
        HostIdRole,
        FullTextRole, ///< the message without escape sequences, safe to show as plain text, with its lines
        TimeRole, ///< QDateTime in local time, see timeOf()
    };

    using KeyedTableModel::KeyedTableModel;

    /// Failed: critical, changed: warning, Monit's own starts and stops and what was done by hand: information,
    /// succeeded: good.
    [[nodiscard]] static core::Severity severityOf(const Event &event);
    /// When it happened. The agent's clock, except where that says it is still to come.
    [[nodiscard]] static QDateTime timeOf(const HostEvent &event);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const HostEvent &row, int column, int role) const override;
};

} // namespace noc::monit
