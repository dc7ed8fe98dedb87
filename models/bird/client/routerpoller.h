// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/routerclient.h"
#include "models/net/reconnector.h"

#include <QTimer>

namespace noc::bird {

struct PollIntervals
{
    core::Milliseconds protocols{30'000};
    core::Milliseconds status{600'000}; ///< also after every new connection
};

/// Asks one router again and again, little: `show protocols`; its status at first and seldom; details of the protocols
/// only while somebody looks at them. After a failure it waits ever longer.
class NOC_MODELS_EXPORT RouterPoller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouterPoller)

public:
    RouterPoller(RouterClient &client, const core::Clock &clock, PollIntervals intervals,
                 net::Backoff backoff = net::Backoff(), QObject *parent = nullptr);

    void start();
    void pollNow();
    /// `show protocols all` from now on, at once if it was not.
    void setDetailed(bool isDetailed);
    /// Compares with the clock; done by a timer.
    void check();
    /// UTC; of the next try after a failure.
    [[nodiscard]] std::optional<QDateTime> nextTry() const { return m_reconnector.nextTry(); }

Q_SIGNALS:
    void statusHeard(const noc::bird::RouterStatus &status);
    void protocolsHeard(const std::vector<noc::bird::Protocol> &protocols, bool hasDetails);
    void failed(const noc::core::Error &error);

private:
    void poll();
    void askStatus();
    void askProtocols();
    void onStatus(const core::Result<Answer> &answer);
    void onProtocols(const core::Result<Answer> &answer, bool isDetailed);
    void onFailed(const core::Error &error);

    RouterClient &m_client;
    const core::Clock &m_clock;
    const PollIntervals m_intervals;
    net::Reconnector m_reconnector;
    QTimer m_timer;
    std::optional<core::Milliseconds> m_nextPoll; ///< monotonic; none while one runs or after a failure
    std::optional<core::Milliseconds> m_nextStatus; ///< monotonic; none: at once
    bool m_isPolling = false;
    bool m_isDetailed = false;
    bool m_hasStatus = true; ///< the way to the router lets us ask for it
    bool m_isConnected = false;
};

} // namespace noc::bird
