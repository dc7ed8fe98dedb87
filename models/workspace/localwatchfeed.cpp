// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/localwatchfeed.h"

#include "models/workspace/history.h"

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using alerts::Condition;
using bird::RouteWatcher;
using bird::WatchKey;
using bird::WatchRow;

LocalWatchFeed::LocalWatchFeed(bird::LookingGlass &glass, alerts::LocalAlertFeed &alerts, History &history,
                               const core::Clock &clock, QObject *parent)
    : WatchFeed(parent)
    , m_alerts(alerts)
    , m_history(history)
    , m_clock(clock)
    , m_watcher(glass, clock)
{
    connect(&m_watcher, &RouteWatcher::rowsChanged, this, &LocalWatchFeed::onRowsChanged);
    connect(&m_watcher, &RouteWatcher::happened, this, [this](const std::vector<bird::WatchEvent> &events) {
        m_history.routes().keep(events);
        Q_EMIT happened(events);
    });
    connect(&m_watcher, &RouteWatcher::learned, this,
            [this](const bird::WatchMemory &memory) { m_history.routes().keep(memory); });
    connect(&m_watcher, &RouteWatcher::forgotten, this,
            [this](const WatchKey &key) { m_history.routes().forget(key); });
}

void LocalWatchFeed::apply(const std::vector<settings::WatchSettings> &settings)
{
    m_watches.clear();
    for (const settings::WatchSettings &watch : settings)
        m_watches.push_back({watch.name, watch.query, watch.routers, core::Seconds(watch.intervalSeconds)});
    if (m_hasBegun)
        m_watcher.setWatches(m_watches);
}

std::vector<Condition> LocalWatchFeed::begin(const std::vector<Condition> &remembered,
                                             const std::vector<bird::WatchMemory> &memories)
{
    rememberThoseThatAre(memories);
    m_watcher.setWatches(m_watches);
    const auto rows = m_watcher.rows().snapshot();
    std::vector<Condition> known; // of watches that there still are
    std::ranges::copy_if(remembered, std::back_inserter(known), [&](const Condition &condition) {
        return std::ranges::any_of(
            rows.put, [&](const WatchRow &row) { return WatchConditions::isAbout(condition, row.key()); });
    });
    m_conditions.remember(known);
    static_cast<void>(m_conditions.apply(rows));
    m_hasBegun = true;
    return m_conditions.all();
}

/// The watch may have been taken out of the settings while the program did not run.
void LocalWatchFeed::rememberThoseThatAre(const std::vector<bird::WatchMemory> &memories)
{
    std::vector<bird::WatchMemory> known;
    for (const bird::WatchMemory &memory : memories) {
        const bool isWatched =
            std::ranges::find(m_watches, memory.watch, &bird::Watch::name) != m_watches.end();
        if (isWatched)
            known.push_back(memory);
        else
            m_history.routes().forget(memory.key());
    }
    m_watcher.remember(known);
}

void LocalWatchFeed::onRowsChanged(const core::RowDiff<WatchRow> &diff)
{
    if (m_hasBegun)
        m_alerts.applyConditions(m_conditions.apply(diff));
    Q_EMIT changed(diff);
}

core::RowDiff<WatchRow> LocalWatchFeed::snapshot() const
{
    return m_watcher.rows().snapshot();
}

core::Future<std::vector<bird::WatchEvent>> LocalWatchFeed::events(const bird::WatchEventQuery &query)
{
    return m_history.routes().events(query);
}

void LocalWatchFeed::accept(const WatchKey &key)
{
    if (!m_watcher.accept(key))
        return;
    m_history.audit({m_clock.now(),
                     m_history.actor(),
                     u"accept routes"_s,
                     birdDomain,
                     key.router,
                     key.router,
                     key.watch,
                     {},
                     {}});
}

} // namespace noc::workspace
