// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routediffmodel.h"
#include "widgets/bird/routes/routerun.h"

namespace noc::bird {

/// One side of a comparison: what to ask, or a result that is there already.
struct ComparedSide
{
    std::optional<RouteRequest> request;
    RouteResult result; ///< without a request

    [[nodiscard]] bool isAsked() const { return request.has_value(); }
};

/// Gets both sides and compares them on a worker.
class RouteComparison final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteComparison)

public:
    enum class State { Idle, Loading, Comparing, Done, Failed };

    RouteComparison(LookingGlass &glass, const core::Clock &clock, QObject *parent = nullptr);
    ~RouteComparison() override;

    void start(const ComparedSide &left, const ComparedSide &right, const RouteDiffOptions &options);
    /// The same results by other rules.
    void compareAgain(const RouteDiffOptions &options);
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const RouteRun *left() const { return m_left.get(); } ///< nullptr before start()
    [[nodiscard]] const RouteRun *right() const { return m_right.get(); }
    [[nodiscard]] RouteDiffModel &model() { return m_model; }

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<RouteRun> makeRun(const ComparedSide &side);
    void onRunChanged();
    void compare();

    LookingGlass &m_glass;
    const core::Clock &m_clock;
    RouteDiffModel m_model;
    RouteDiffOptions m_options;
    std::unique_ptr<RouteRun> m_left;
    std::unique_ptr<RouteRun> m_right;
    State m_state = State::Idle;
};

} // namespace noc::bird
