// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/routes/routerequest.h"
#include "widgets/bird/routes/routeresult.h"

#include <QPointer>

namespace noc::bird {

class RouteLoad;

/// One query at one router, from asking to the whole table. What came stays when the router goes away.
class RouteRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteRun)

public:
    enum class State {
        Waiting, ///< asked, nothing heard yet
        Loading,
        Done,
        Stopped, ///< by the user: what is there is not all
        Failed,
    };

    RouteRun(LookingGlass &glass, const core::Clock &clock, RouteRequest request, QObject *parent = nullptr);
    /// What was loaded from a file or remembered: nothing is asked.
    RouteRun(LookingGlass &glass, const core::Clock &clock, RouteResult result, QObject *parent = nullptr);
    ~RouteRun() override;

    /// Asks, also again.
    void start();
    /// Instead of start(): it could not be asked.
    void refuse(const core::Error &error);
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Waiting || m_state == State::Loading; }
    [[nodiscard]] const RouteRequest &request() const { return m_request; }
    [[nodiscard]] const RouteResult &result() const { return m_result; }
    [[nodiscard]] const core::Error &error() const { return m_error; } ///< of Failed
    [[nodiscard]] core::Milliseconds elapsed() const;
    /// Lines of the reply that nobody understood.
    [[nodiscard]] qsizetype unexplained() const { return m_unexplained; }

Q_SIGNALS:
    /// The table is another one.
    void started();
    /// There is more, or the state is another one.
    void changed();
    /// Done, Stopped or Failed.
    void ended();

private:
    void drop();
    void reset();
    void onProgress();
    void end(State state);
    void fail(const core::Error &error);

    LookingGlass &m_glass;
    const core::Clock &m_clock;
    RouteRequest m_request;
    RouteResult m_result;
    QPointer<RouteLoad> m_load; ///< the client's, and gone with it
    core::Milliseconds m_begun{0};
    State m_state = State::Done;
    core::Error m_error;
    qsizetype m_unexplained = 0;
};

} // namespace noc::bird
