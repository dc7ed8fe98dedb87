// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/demo.h"

#include "models/workspace/localworkspace.h"

namespace noc::app {

using namespace std::chrono_literals;

namespace {
constexpr auto poll = 5s;
constexpr int roundsBetweenTroubles = 12;
} // namespace

Demo::Demo(monit::LocalMonitFeed &feed, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_fleet({40, 14, poll}, clock)
{
    m_feed.setRules({{}});
    connect(&m_timer, &QTimer::timeout, this, &Demo::report);
    m_timer.start(poll);
    report(); // everybody is there, the next one has news at once
    report();
}

void Demo::report()
{
    m_feed.apply(m_fleet.round());
    if (m_round++ % roundsBetweenTroubles == 0)
        m_fleet.stirTrouble();
}

} // namespace noc::app
