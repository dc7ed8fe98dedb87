// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routeview.h"
#include "models/core/async.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace noc::bird {

/// The routes of a table as rows; the next hops of a route with several as its children. Filtering and sorting happen on a
/// worker, with the old order shown until the new one is there.
class NOC_MODELS_EXPORT RouteTableModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteTableModel)

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< number, QDateTime or text of the cell
        TableRowRole, ///< qsizetype: the row of the RouteTable
        BestRole, ///< BestMark as int
    };

    explicit RouteTableModel(QObject *parent = nullptr);
    ~RouteTableModel() override;

    /// Another result, which is ours to append to.
    void setTable(std::shared_ptr<RouteTable> table);
    /// Another result, which somebody else appends to, on this thread, and then calls tableGrew().
    void showTable(std::shared_ptr<const RouteTable> table);
    [[nodiscard]] const std::shared_ptr<const RouteTable> &table() const { return m_table; }
    /// More of what setTable() was given; shown ten times a second at most.
    void append(RouteBatch &&batch);
    /// There is more in the table that is shown; as append().
    void tableGrew();
    void setFilter(const RouteFilter &filter);
    [[nodiscard]] const RowQuery &query() const { return m_query; }
    /// The shown order is not yet the wanted one.
    [[nodiscard]] bool isWorking() const { return m_isRunning || m_isStale; }
    /// -1 for children and invalid indexes.
    [[nodiscard]] qsizetype tableRow(const QModelIndex &index) const;
    [[nodiscard]] Route routeAt(const QModelIndex &index) const; ///< of a child: its parent's

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// -1: in the order they came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void workingChanged();

private:
    using Rows = std::vector<quint32>;

    void refresh();
    void run();
    void finished(const RowQuery &query, const std::shared_ptr<Rows> &rows);
    void show(const Rows &rows);
    void showAppended(std::size_t count);
    void rearrange(Rows rows);
    [[nodiscard]] QModelIndex moved(const QModelIndex &before, const Rows &rowsBefore) const;
    [[nodiscard]] int positionOf(quint32 tableRow) const;
    [[nodiscard]] const Route &cached(quint32 tableRow) const;
    [[nodiscard]] quint32 hopsOf(quint32 tableRow) const;

    std::shared_ptr<RouteTable> m_ownTable = std::make_shared<RouteTable>(); ///< none of showTable()
    std::shared_ptr<const RouteTable> m_table = m_ownTable;
    RouteColumns m_columns; ///< what is shown
    RowQuery m_query;
    Rows m_rows;
    mutable Rows m_positions; ///< by row of the table; made when asked for
    mutable std::optional<quint32> m_cachedRow;
    mutable Route m_cached;
    QTimer m_pause; ///< runs while the next refresh has to wait
    bool m_isRunning = false;
    bool m_isStale = false;
};

} // namespace noc::bird
