// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/historystore.h"
#include "models/workspace/routerecords.h"

namespace noc::workspace {

/// What the store keeps of routes: what happened to the watched ones, what they were last, whose the AS numbers are, what
/// was asked.
class RouteHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteHistory)

public:
    /// The store must outlive it.
    explicit RouteHistory(store::HistoryStore &store, QObject *parent = nullptr);

    void keep(const std::vector<bird::WatchEvent> &events);
    void keep(const bird::WatchMemory &memory);
    void keep(const bird::AsNameEntry &entry);
    void keep(const bird::QueryRecord &record);
    void forget(const bird::WatchKey &key);

    /// Newest first.
    [[nodiscard]] core::Future<std::vector<bird::WatchEvent>> events(const bird::WatchEventQuery &query);
    [[nodiscard]] core::Future<std::vector<bird::QueryRecord>> queryLog(const bird::QueryLogFilter &filter);

private:
    store::HistoryStore &m_store;
};

} // namespace noc::workspace
