// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfeed.h"
#include "models/alerts/alertqueue.h"

#include <QTimer>

namespace noc::alerts {

/// The alerts of this program. Sleeps until something expires; without anything to expire it never wakes.
class NOC_MODELS_EXPORT LocalAlertFeed final : public AlertFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalAlertFeed)

public:
    explicit LocalAlertFeed(const core::Clock &clock, QObject *parent = nullptr);
    ~LocalAlertFeed() override;

    [[nodiscard]] AlertDiff snapshot() const override { return m_queue.snapshot(); }
    [[nodiscard]] const Alert *alert(const QString &id) const override { return m_queue.alert(id); }

    // What each of these does is said at AlertQueue; every one emits changed() before it returns when it changed
    // something, except from within a slot of changed(): then the next changed() follows that one.
    void applyConditions(const core::RowDiff<Condition> &diff);
    void resetConditions(const QString &source, const std::vector<Condition> &conditions);
    void restore(const std::vector<Alert> &alerts, const std::vector<Mute> &mutes);
    void setFlapPolicy(const FlapPolicy &policy);

    void acknowledge(const QStringList &ids, const Acknowledgement &acknowledgement) override;
    void unacknowledge(const QStringList &ids) override;
    void mute(const Mute &mute) override;
    void unmute(const QString &key) override;

    /// Called by an own timer when something is over, by tests at will.
    void tick();

    /// The time to the next tick(); nullopt: none is needed.
    [[nodiscard]] std::optional<core::Milliseconds> sleepTime() const;

private:
    void publish();
    void schedule();

    AlertQueue m_queue;
    QTimer m_timer;
    bool m_isPublishing = false;
};

} // namespace noc::alerts
