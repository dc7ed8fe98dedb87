// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/localalertfeed.h"
#include "models/bird/watch/routewatcher.h"
#include "models/bird/watch/watchfeed.h"
#include "models/settings/workspacesettings.h"
#include "models/workspace/watchconditions.h"

namespace noc::workspace {

class History;

/// The watches of a workspace of ours: asked as the settings say, kept in the store, what is wrong with them among the
/// alerts.
class LocalWatchFeed final : public bird::WatchFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalWatchFeed)

public:
    /// Everything must outlive it.
    LocalWatchFeed(bird::LookingGlass &glass, alerts::LocalAlertFeed &alerts, History &history,
                   const core::Clock &clock, QObject *parent = nullptr);

    void apply(const std::vector<settings::WatchSettings> &settings);
    /// What an earlier run knew is there: from now on it asks, and the alerts follow. Returns what is wrong now.
    [[nodiscard]] std::vector<alerts::Condition> begin(const std::vector<alerts::Condition> &remembered,
                                                       const std::vector<bird::WatchMemory> &memories);

    [[nodiscard]] core::RowDiff<bird::WatchRow> snapshot() const override;
    [[nodiscard]] core::Future<std::vector<bird::WatchEvent>>
    events(const bird::WatchEventQuery &query) override;
    void accept(const bird::WatchKey &key) override;
    void askNow(const QString &watch) override { m_watcher.askNow(watch); }

private:
    void onRowsChanged(const core::RowDiff<bird::WatchRow> &diff);
    void rememberThoseThatAre(const std::vector<bird::WatchMemory> &memories);

    alerts::LocalAlertFeed &m_alerts;
    History &m_history;
    const core::Clock &m_clock;
    bird::RouteWatcher m_watcher;
    WatchConditions m_conditions;
    std::vector<bird::Watch> m_watches;
    bool m_hasBegun = false;
};

} // namespace noc::workspace
