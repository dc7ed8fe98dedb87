// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowdiff.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>

namespace noc::core {

/// A flat item model over keyed rows, in order of arrival, changed only by diffs. Subclasses say what a cell shows.
template<KeyedRow Row>
class KeyedTableModel : public QAbstractTableModel
{
public:
    using Key = typename Row::Key;
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(m_rows[static_cast<std::size_t>(index.row())], index.column(), role);
    }

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    /// -1 when absent.
    [[nodiscard]] int rowOf(const Key &key) const { return m_positions.value(key, -1); }

    void apply(const RowDiff<Row> &diff)
    {
        for (const Key &key : diff.removed)
            removeKey(key);
        std::vector<const Row *> added;
        for (const Row &row : diff.put) {
            if (const auto it = m_positions.constFind(row.key()); it != m_positions.cend())
                replace(*it, row);
            else
                added.push_back(&row);
        }
        append(added);
    }

    void clear()
    {
        if (m_rows.empty())
            return;
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        m_positions.clear();
        endRemoveRows();
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    void replace(int position, const Row &row)
    {
        Row &current = m_rows[static_cast<std::size_t>(position)];
        if (current == row)
            return;
        current = row;
        Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
    }

    void removeKey(const Key &key)
    {
        const int position = rowOf(key);
        if (position < 0)
            return;
        beginRemoveRows({}, position, position);
        m_rows.erase(m_rows.begin() + position);
        m_positions.remove(key);
        for (int &other : m_positions) {
            if (other > position)
                --other;
        }
        endRemoveRows();
    }

    void append(const std::vector<const Row *> &added)
    {
        if (added.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        for (const Row *row : added) {
            m_positions.insert(row->key(), static_cast<int>(m_rows.size()));
            m_rows.push_back(*row);
        }
        endInsertRows();
    }

    std::vector<Row> m_rows;
    QHash<Key, int> m_positions;
};

} // namespace noc::core
