// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/monit/historyquery.h"
#include "models/monit/host.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace noc::monit {

/// Which part of one host's history has been read: asks for the next part and knows which answers are still wanted.
class HistoryReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryReader)

public:
    enum class State {
        Unavailable, ///< there is no store
        Idle, ///< nothing was asked for yet
        Loading,
        Partial, ///< there is more
        Complete, ///< all that there is for this text and period
        Failed,
    };
    enum class Answer {
        Unwanted, ///< to what is not asked for any more
        First, ///< replaces what was read before
        Next,
    };

    explicit HistoryReader(const core::Clock &clock, QObject *parent = nullptr);
    ~HistoryReader() override;

    void setAvailable(bool isAvailable);
    /// Begins anew with another host; text and period stay.
    void setHost(const QString &hostId);
    /// Asks once the user pauses.
    void setText(const QString &text);
    /// nullopt: everything.
    void setPeriod(const std::optional<std::chrono::days> &period);
    /// Asks for what is before the oldest that was read, unless that is being done, or all has been read.
    void readOlder();
    void retry();

    [[nodiscard]] Answer take(const HistoryQuery &query, const std::vector<HostEvent> &events,
                              bool isComplete);
    void fail(const HistoryQuery &query);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<std::chrono::days> &period() const { return m_period; }
    /// The beginning of the period as of the last question; invalid = everything.
    [[nodiscard]] const QDateTime &from() const { return m_query.from; }

Q_SIGNALS:
    void requested(const noc::monit::HistoryQuery &query);
    void stateChanged();

private:
    void restart();
    void ask();
    void setState(State state);
    [[nodiscard]] QDateTime boundaryAfter(const std::vector<HostEvent> &events) const;

    const core::Clock &m_clock;
    QTimer m_pause;
    std::optional<std::chrono::days> m_period;
    HistoryQuery m_query; ///< the last one that was asked, or the next one
    State m_state = State::Unavailable;
};

} // namespace noc::monit
