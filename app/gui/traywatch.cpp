// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/traywatch.h"

namespace noc::app {

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 5s;

} // namespace

TrayWatch::TrayWatch(Probe probe, QObject *parent)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_isAvailable(m_probe())
{
    m_timer.setInterval(interval);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TrayWatch::check);
    schedule();
}

TrayWatch::~TrayWatch() = default;

bool TrayWatch::check()
{
    if (const bool isAvailable = m_probe(); isAvailable != m_isAvailable) {
        m_isAvailable = isAvailable;
        schedule();
        Q_EMIT availabilityChanged(isAvailable);
    }
    return m_isAvailable;
}

void TrayWatch::setNeeded(bool isNeeded)
{
    m_isNeeded = isNeeded;
    schedule();
}

void TrayWatch::schedule()
{
    if (m_isAvailable && !m_isNeeded)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

} // namespace noc::app
