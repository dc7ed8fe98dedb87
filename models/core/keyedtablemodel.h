// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowdiff.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

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
        return cell(rowAt(index.row()), index.column(), role);
    }

    [[nodiscard]] const Row &rowAt(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }

    /// -1 when absent.
    [[nodiscard]] int rowOf(const Key &key) const
    {
        renumber();
        return m_positions.value(key, -1);
    }

    void apply(const RowDiff<Row> &diff)
    {
        remove(diff.removed);
        renumber();
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
        m_firstStale = 0;
        endRemoveRows();
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    void replace(int position, const Row &row)
    {
        Row &current = *m_rows[static_cast<std::size_t>(position)];
        if (current == row)
            return;
        current = row;
        Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
    }

    /// Neighbours at once and from the end: when half of many thousand rows go, the rest is numbered once.
    void remove(const std::vector<Key> &keys)
    {
        std::vector<int> going;
        for (const Key &key : keys) {
            if (const int position = rowOf(key); position >= 0)
                going.push_back(position);
        }
        std::ranges::sort(going, std::greater());
        const auto repeated = std::ranges::unique(going);
        going.erase(repeated.begin(), repeated.end());
        for (auto last = going.cbegin(); last != going.cend();) {
            auto first = last;
            while (std::next(first) != going.cend() && *std::next(first) == *first - 1)
                ++first;
            removeRange(*first, *last);
            last = std::next(first);
        }
    }

    void removeRange(int first, int last)
    {
        beginRemoveRows({}, first, last);
        const auto begin = m_rows.begin() + first;
        const auto end = m_rows.begin() + last + 1;
        for (auto row = begin; row != end; ++row)
            m_positions.remove((*row)->key());
        m_rows.erase(begin, end);
        m_firstStale = static_cast<std::size_t>(first);
        endRemoveRows();
    }

    void renumber() const
    {
        for (; m_firstStale < m_rows.size(); ++m_firstStale)
            m_positions[m_rows[m_firstStale]->key()] = static_cast<int>(m_firstStale);
    }

    void append(const std::vector<const Row *> &added)
    {
        if (added.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        for (const Row *row : added) {
            m_positions.insert(row->key(), static_cast<int>(m_rows.size()));
            m_rows.push_back(std::make_unique<Row>(*row));
        }
        m_firstStale = m_rows.size();
        endInsertRows();
    }

    std::vector<std::unique_ptr<Row>> m_rows; ///< apart, so that the others need not move when one goes
    mutable QHash<Key, int> m_positions;
    mutable std::size_t m_firstStale = 0; ///< the positions of the rows from here on are to be renewed
};

} // namespace noc::core
