// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watchfeed.h"
#include "models/core/keyedtable.h"
#include "models/remote/follower.h"

namespace noc::workspace {

/// What the topic of watch events says; `{"events":[…]}`.
struct WatchNews
{
    std::vector<bird::WatchEvent> events;
};

[[nodiscard]] core::Result<WatchNews> watchNewsFromJson(const QJsonObject &json);

// For DiffReader: what is new is no state, a snapshot has nothing in it.
inline void append(WatchNews &, const WatchNews &)
{ }

inline void setSequence(WatchNews &, quint64)
{ }

/// The watches of the program that this console is attached to.
class RemoteWatchFeed final : public bird::WatchFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteWatchFeed)

public:
    /// The link must outlive it.
    explicit RemoteWatchFeed(remote::Follower &link, QObject *parent = nullptr);

    [[nodiscard]] core::RowDiff<bird::WatchRow> snapshot() const override { return m_rows.snapshot(); }
    [[nodiscard]] core::Future<std::vector<bird::WatchEvent>>
    events(const bird::WatchEventQuery &query) override;
    void accept(const bird::WatchKey &key) override;
    void askNow(const QString &watch) override;

    void apply(const core::RowDiff<bird::WatchRow> &diff);
    void reset(const core::RowDiff<bird::WatchRow> &snapshot);
    void applyEvents(const std::vector<bird::WatchEvent> &events) { Q_EMIT happened(events); }

Q_SIGNALS:
    void commandIssued(const QString &name, const QJsonObject &arguments);

private:
    remote::Follower &m_link;
    core::KeyedTable<bird::WatchRow> m_rows;
};

} // namespace noc::workspace
