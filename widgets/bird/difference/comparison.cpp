// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/comparison.h"

namespace noc::bird {

using RunState = RouteRun::State;

RouteComparison::RouteComparison(LookingGlass &glass, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_glass(glass)
    , m_clock(clock)
{
    connect(&m_model, &RouteDiffModel::workingChanged, this, [this] {
        if (m_state == State::Comparing && !m_model.isWorking()) {
            m_state = State::Done;
            Q_EMIT changed();
        }
    });
}

RouteComparison::~RouteComparison() = default;

std::unique_ptr<RouteRun> RouteComparison::makeRun(const ComparedSide &side)
{
    auto run = side.request ? std::make_unique<RouteRun>(m_glass, m_clock, *side.request)
                            : std::make_unique<RouteRun>(m_glass, m_clock, side.result);
    connect(run.get(), &RouteRun::changed, this, &RouteComparison::changed);
    connect(run.get(), &RouteRun::ended, this, &RouteComparison::onRunChanged);
    return run;
}

void RouteComparison::start(const ComparedSide &left, const ComparedSide &right,
                            const RouteDiffOptions &options)
{
    m_options = options;
    m_state = State::Loading;
    m_left = makeRun(left);
    m_right = makeRun(right);
    if (left.isAsked())
        m_left->start();
    if (right.isAsked())
        m_right->start();
    Q_EMIT changed();
    onRunChanged();
}

void RouteComparison::stop()
{
    if (m_state != State::Loading)
        return;
    m_left->stop();
    m_right->stop();
}

/// What failed or was stopped is not compared: everything that is missing would be "gone".
void RouteComparison::onRunChanged()
{
    if (m_state != State::Loading || m_left->isRunning() || m_right->isRunning())
        return;
    if (m_left->state() == RunState::Done && m_right->state() == RunState::Done)
        return compare();
    m_state = State::Failed;
    Q_EMIT changed();
}

void RouteComparison::compareAgain(const RouteDiffOptions &options)
{
    m_options = options;
    if (m_state == State::Done || m_state == State::Comparing)
        compare();
}

void RouteComparison::compare()
{
    m_state = State::Comparing;
    m_model.compare(m_left->result().table, m_right->result().table, m_options);
    Q_EMIT changed();
}

} // namespace noc::bird
