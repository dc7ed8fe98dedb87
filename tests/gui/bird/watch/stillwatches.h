// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watchfeed.h"
#include "models/core/keyedtable.h"

namespace noc::test {

/// Watches that change only when they are told to.
class StillWatches final : public bird::WatchFeed
{
public:
    std::vector<bird::WatchEvent> past;

    [[nodiscard]] core::RowDiff<bird::WatchRow> snapshot() const override
    {
        core::RowDiff<bird::WatchRow> diff;
        for (const bird::WatchRow &row : m_rows.rows())
            diff.put.push_back(row);
        return diff;
    }
    [[nodiscard]] core::Future<std::vector<bird::WatchEvent>> events(const bird::WatchEventQuery &) override
    {
        return core::ready(core::Result<std::vector<bird::WatchEvent>>(past));
    }
    void accept(const bird::WatchKey &) override { }
    void askNow(const QString &) override { }

    void put(const bird::WatchRow &row)
    {
        m_rows.put(row);
        Q_EMIT changed(m_rows.takeDiff());
    }
    void drop(const bird::WatchKey &key)
    {
        m_rows.remove(key);
        Q_EMIT changed(m_rows.takeDiff());
    }
    void happen(const std::vector<bird::WatchEvent> &events) { Q_EMIT happened(events); }

private:
    core::KeyedTable<bird::WatchRow> m_rows;
};

[[nodiscard]] inline bird::WatchRow watchRow(const QString &watch, const QString &router,
                                             bird::WatchRow::State state, int changes, const QDateTime &now)
{
    bird::WatchRow row;
    row.watch = watch;
    row.router = router;
    row.query = QStringLiteral("203.0.113.0/24");
    row.state = state;
    row.prefixes = state == bird::WatchRow::State::Absent ? 0 : 3;
    row.best = QStringLiteral("AS64500 via 65002 64500, edge_r2");
    row.since = now.addSecs(-3700);
    row.lastAsked = now.addSecs(-20);
    row.changeTotal = changes;
    if (changes > 0)
        row.changes = {{bird::WatchChange::Kind::OriginChanged, QStringLiteral("203.0.113.0/25"),
                        QStringLiteral("AS64500 via 65002 64500, edge_r2"),
                        QStringLiteral("AS64666 via 65003 64666, edge_r3"), now.addSecs(-3700)}};
    return row;
}

[[nodiscard]] inline bird::WatchEvent watchEvent(const QString &watch, bird::WatchEvent::Kind kind,
                                                 const QDateTime &now)
{
    static int number = 0;
    return {QString::number(++number),
            watch,
            QStringLiteral("edge1"),
            now,
            kind,
            QStringLiteral("203.0.113.0/25"),
            QStringLiteral("AS64500 via 65002 64500, edge_r2"),
            kind == bird::WatchEvent::Kind::Withdrawn ? QString()
                                                      : QStringLiteral("AS64666 via 65003 64666, edge_r3")};
}

} // namespace noc::test
