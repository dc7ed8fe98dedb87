// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowdiff.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace noc::core {

/// A domain's state: rows by key, a sequence number, and the changes since the last takeDiff().
/// Invariant: a table that starts empty and applies every diff equals this one.
template<KeyedRow Row>
class KeyedTable
{
public:
    using Key = typename Row::Key;

    [[nodiscard]] quint64 sequence() const { return m_sequence; }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] bool contains(const Key &key) const { return m_rows.contains(key); }

    /// nullptr when absent; valid until the next change.
    [[nodiscard]] const Row *find(const Key &key) const
    {
        const auto it = m_rows.constFind(key);
        return it == m_rows.cend() ? nullptr : &*it;
    }

    [[nodiscard]] const QHash<Key, Row> &rows() const { return m_rows; }

    /// Adds or replaces; returns whether anything differs from before.
    bool put(Row row)
    {
        const Key key = row.key();
        const auto it = m_rows.find(key);
        if (it == m_rows.end())
            m_rows.insert(key, std::move(row));
        else if (*it == row)
            return false;
        else
            *it = std::move(row);
        m_removed.remove(key);
        m_changed.insert(key);
        return true;
    }

    bool remove(const Key &key)
    {
        if (!m_rows.remove(key))
            return false;
        m_changed.remove(key);
        m_removed.insert(key);
        return true;
    }

    [[nodiscard]] bool hasChanges() const { return !m_changed.isEmpty() || !m_removed.isEmpty(); }

    /// The changes since the last call, under the next sequence number; empty (and no new number) without any.
    [[nodiscard]] RowDiff<Row> takeDiff()
    {
        RowDiff<Row> diff;
        if (!hasChanges()) {
            diff.sequence = m_sequence;
            return diff;
        }
        diff.sequence = ++m_sequence;
        diff.put.reserve(static_cast<std::size_t>(m_changed.size()));
        for (const Key &key : std::as_const(m_changed))
            diff.put.push_back(*m_rows.constFind(key));
        diff.removed.assign(m_removed.cbegin(), m_removed.cend());
        m_changed.clear();
        m_removed.clear();
        return diff;
    }

    /// For a table that shares its sequence with another one.
    void advanceTo(quint64 sequence) { m_sequence = std::max(m_sequence, sequence); }

    /// Everything, as a diff against an empty table.
    [[nodiscard]] RowDiff<Row> snapshot() const
    {
        RowDiff<Row> diff;
        diff.sequence = m_sequence;
        diff.put.assign(m_rows.cbegin(), m_rows.cend());
        return diff;
    }

    /// For a table that follows another one.
    void apply(const RowDiff<Row> &diff)
    {
        for (const Row &row : diff.put)
            put(row);
        for (const Key &key : diff.removed)
            remove(key);
        m_sequence = diff.sequence;
    }

    /// As apply(), and returns what was news of it.
    RowDiff<Row> follow(const RowDiff<Row> &diff)
    {
        apply(diff);
        RowDiff<Row> news = takeDiff();
        m_sequence = news.sequence = diff.sequence;
        return news;
    }

    /// What makes this table the one that `snapshot` is of.
    [[nodiscard]] RowDiff<Row> differenceTo(const RowDiff<Row> &snapshot) const
    {
        RowDiff<Row> difference = snapshot;
        QSet<Key> kept;
        for (const Row &row : snapshot.put)
            kept.insert(row.key());
        for (auto it = m_rows.keyBegin(); it != m_rows.keyEnd(); ++it) {
            if (!kept.contains(*it))
                difference.removed.push_back(*it);
        }
        return difference;
    }

private:
    QHash<Key, Row> m_rows;
    QSet<Key> m_changed;
    QSet<Key> m_removed;
    quint64 m_sequence = 0;
};

} // namespace noc::core
