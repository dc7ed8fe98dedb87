// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlimits.h"
#include "models/alerts/flapping.h"
#include "models/core/clock.h"
#include "models/core/keyedtable.h"

#include <optional>

namespace noc::alerts {

/// The truth about all alerts: takes what the domains say is wrong and what people do about it, yields diffs.
///
/// - An alert rises when its condition appears and falls when that goes. Without an acknowledgement that lasts it is
///   gone then. A rise within FlapPolicy::window after a fall continues the series: `since` stays, `count` grows.
/// - One that rose and fell often enough is flapping: it stays, active or not, until it was calm.
/// - Acknowledgement::Until::Recovered ends when the alert falls (a flapping one keeps it until it is calm), and
///   when it becomes worse than it was when somebody took it: a human must look again. Time and Forever last over
///   recoveries and keep the row.
/// - Acknowledgements and mutes end by the wall clock, flapping by the monotonic one.
class NOC_MODELS_EXPORT AlertQueue
{
public:
    explicit AlertQueue(const core::Clock &clock)
        : m_clock(clock)
    { }

    [[nodiscard]] AlertDiff snapshot() const { return {m_alerts.snapshot(), m_mutes.snapshot()}; }
    [[nodiscard]] const Alert *alert(const QString &id) const { return m_alerts.find(id); }
    /// Changes since the last call.
    [[nodiscard]] AlertDiff takeDiff();

    /// What appeared, changed and went. Beyond maxAlerts new ones are dropped, as are those without a usable id.
    void applyConditions(const core::RowDiff<Condition> &diff);
    /// All that is wrong in one source now: its other alerts recover.
    void resetConditions(const QString &source, const std::vector<Condition> &conditions);
    /// What the store kept of an earlier run. Active alerts stay so until their source speaks; where it has already
    /// spoken, it is right about what is wrong, and the store about since when and who has it.
    void restore(const std::vector<Alert> &alerts, const std::vector<Mute> &mutes);

    /// Sets `at` and `severity`. Unknown ids are skipped, as is Until::Time with a time that is over.
    void acknowledge(const QStringList &ids, Acknowledgement acknowledgement);
    void unacknowledge(const QStringList &ids);
    /// Sets `at`; lasts maxMuteDuration at most. One that is over ends the one with its key. False when there are
    /// maxMutes already.
    bool mute(Mute mute);
    void unmute(const QString &key);

    void setFlapPolicy(const FlapPolicy &policy) { m_policy = policy; }

    /// Ends what is over: acknowledgements, mutes, flapping.
    void tick();
    /// How long until tick() has something to do if the clocks run evenly; nullopt: never.
    [[nodiscard]] std::optional<core::Milliseconds> nextDeadline() const;

private:
    void show(Condition condition);
    void rise(Alert alert, Condition condition);
    void fall(const QString &id);
    void restoreAlert(Alert alert);
    [[nodiscard]] bool isRoomFor(const QString &id);
    [[nodiscard]] Series &seriesOf(const QString &id);
    /// Derives what follows from everything else, and drops the row when nothing keeps it.
    void store(Alert alert);
    [[nodiscard]] bool isOver(const Alert &alert, const Acknowledgement &acknowledgement) const;
    [[nodiscard]] QDateTime mutedUntil(const Condition &condition) const;
    void recompute(const Mute &mute);

    const core::Clock &m_clock;
    FlapPolicy m_policy;
    core::KeyedTable<Alert> m_alerts;
    core::KeyedTable<Mute> m_mutes;
    QHash<QString, Series> m_series;
    QSet<QString> m_waiting; ///< alerts that end something by themselves: flapping, acknowledged for a time
    QSet<QString> m_heardSources; ///< that said what is wrong in this run
    bool m_isFull = false; ///< as logged
};

} // namespace noc::alerts
