// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sim/monitfleet.h"

#include <QObject>
#include <QTimer>

namespace noc::monit {
class LocalMonitFeed;
}

namespace noc::app {

/// --demo: a small network that reports by itself and gets into trouble now and then. Nothing listens, nothing is
/// heard from outside.
class Demo final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Demo)

public:
    Demo(monit::LocalMonitFeed &feed, const core::Clock &clock, QObject *parent = nullptr);

private:
    void report();

    monit::LocalMonitFeed &m_feed;
    sim::MonitFleet m_fleet;
    QTimer m_timer;
    int m_round = 0;
};

} // namespace noc::app
