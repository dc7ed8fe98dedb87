// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"
#include "models/bird/watch/watchledger.h"
#include "models/bird/watch/watchquestion.h"

#include <QTimer>

#include <map>

namespace noc::bird {

/// Asks routers for the watched routes again and again and tells what changed. One question at a time to each router, none
/// while it is not up; what is late is asked once, not made up for.
class NOC_MODELS_EXPORT RouteWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteWatcher)

public:
    /// `random` yields [0, 1): no two watches stay in step. The glass must outlive it.
    RouteWatcher(LookingGlass &glass, const core::Clock &clock, std::function<double()> random = {},
                 QObject *parent = nullptr);
    ~RouteWatcher() override;

    /// Before setWatches(): what an earlier run knew, so that what changed since is seen, and seen once.
    void remember(const std::vector<WatchMemory> &memories);
    /// What is new is asked at once; what has another query begins anew; what is as it was goes on.
    void setWatches(const std::vector<Watch> &watches);
    void askNow(const QString &watch);

    [[nodiscard]] const core::KeyedTable<WatchRow> &rows() const { return m_rows; }
    /// What is there now is as it should be. NotFound: no such watch, or it was never answered.
    core::Result<void> accept(const WatchKey &key);

    /// Compares with the clock; done by a timer.
    void check();

Q_SIGNALS:
    void rowsChanged(const noc::core::RowDiff<noc::bird::WatchRow> &diff);
    /// Before the rowsChanged() that goes with it.
    void happened(const std::vector<noc::bird::WatchEvent> &events);
    /// To be given to remember() by a later run.
    void learned(const noc::bird::WatchMemory &memory);
    /// That watch is no more at that router.
    void forgotten(const noc::bird::WatchKey &key);

private:
    struct Running;
    struct News;

    void update();
    void removeAllBut(const std::vector<WatchKey> &wanted);
    [[nodiscard]] std::vector<WatchKey> wanted() const;
    void add(const WatchKey &key);
    void takeUp(Running &running, const WatchMemory &memory);
    void askDue();
    void ask(Running &running);
    void onAnswer(const WatchKey &key, quint64 number, const WatchQuestion &question,
                  const core::Result<Answer> &answer);
    [[nodiscard]] News take(Running &running, const WatchedPaths &paths, bool isPartial);
    void fail(Running &running, const core::Error &error);
    void show(Running &running);
    [[nodiscard]] static WatchMemory memoryOf(const Running &running);
    void publish();
    [[nodiscard]] core::Milliseconds jittered(core::Milliseconds interval) const;

    LookingGlass &m_glass;
    const core::Clock &m_clock;
    const std::function<double()> m_random;
    std::map<QString, Watch> m_watches;
    std::map<WatchKey, WatchMemory> m_memories;
    std::map<WatchKey, std::unique_ptr<Running>> m_running;
    QHash<QString, quint64> m_asking; ///< by router, the number of the question
    core::KeyedTable<WatchRow> m_rows;
    QTimer m_timer;
    quint64 m_lastNumber = 0;
};

} // namespace noc::bird
