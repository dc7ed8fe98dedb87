// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watch.h"
#include "models/core/severity.h"

#include <QAbstractTableModel>

#include <deque>

namespace noc::bird {

/// What happened to watched routes, newest first.
class NOC_MODELS_EXPORT WatchEventModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Watch, Router, Prefix, Kind, Before, After };
    Q_ENUM(Column)
    static constexpr int columnTotal = After + 1;
    static constexpr std::size_t maxRows = 10'000; ///< the oldest go

    enum Role {
        SortRole = Qt::UserRole + 1,
        SeverityRole, ///< core::Severity
        TimeRole, ///< QDateTime in UTC
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const WatchEvent &eventAt(int row) const { return m_events[static_cast<std::size_t>(row)]; }
    /// As they happened, oldest first; goes on top.
    void add(const std::vector<WatchEvent> &events);
    /// A page of the past, newest first; goes to the end. What is shown already is left out.
    void addOlder(const std::vector<WatchEvent> &events);
    void clear();

    [[nodiscard]] static QString kindText(WatchEvent::Kind kind);
    [[nodiscard]] static core::Severity severityOf(WatchEvent::Kind kind);

private:
    void insert(int row, const std::vector<WatchEvent> &events);

    std::deque<WatchEvent> m_events;
};

} // namespace noc::bird
